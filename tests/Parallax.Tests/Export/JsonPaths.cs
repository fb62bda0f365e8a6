using System.Globalization;
using System.Text.Json.Nodes;

namespace Parallax.Tests.Export;

/// <summary>Finds and changes single values of a JSON tree by paths such as <c>$.events[0].facts[1].low</c>.</summary>
internal static class JsonPaths
{
    /// <summary>The path of every field of every object.</summary>
    public static IEnumerable<string> Fields(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(p => Fields(p.Value).Prepend($"{item.GetPath()}.{p.Key}")),
        JsonArray items => items.SelectMany(Fields),
        _ => [],
    };

    public static JsonNode? Get(JsonNode root, string path) => Steps(path).Aggregate<string, JsonNode?>(root, Step);

    public static void Set(JsonNode root, string path, JsonNode? value)
    {
        var (owner, last) = Owner(root, path);
        if (int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            owner[index] = value;
        }
        else
        {
            owner[last] = value;
        }
    }

    public static void Remove(JsonNode root, string path)
    {
        var (owner, last) = Owner(root, path);
        owner.AsObject().Remove(last).ShouldBeTrue(path);
    }

    private static (JsonNode Owner, string Last) Owner(JsonNode root, string path)
    {
        var steps = Steps(path);
        return (steps[..^1].Aggregate<string, JsonNode?>(root, Step)!, steps[^1]);
    }

    private static JsonNode? Step(JsonNode? node, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? node![index] : node![step];

    private static string[] Steps(string path) => path[1..].Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
}
