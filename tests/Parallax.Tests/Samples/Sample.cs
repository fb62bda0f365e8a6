using System.Text.Json;
using Parallax.Cli;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Samples;

/// <summary>The sample folder and its record, made once by the real steps.</summary>
public sealed class Sample : IAsyncLifetime
{
    private readonly Steps _steps = Steps.Real();

    /// <summary>The folder of the reports.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "samples", "camp-zahrin");

    /// <summary>The record as <c>parallax record</c> prints it.</summary>
    public string Json { get; private set; } = "";

    /// <summary>The same, parsed.</summary>
    public JsonElement Record { get; private set; }

    internal Outcome Outcome { get; private set; } = new(-1, "", "");

    internal IEnumerable<JsonElement> Events => Record.GetProperty("events").EnumerateArray();

    internal IEnumerable<JsonElement> Links => Record.GetProperty("links").EnumerateArray();

    public async Task InitializeAsync()
    {
        Outcome = await RunAsync("record", Folder, "--format", "json");
        Json = Outcome.Output;
        using var document = JsonDocument.Parse(Json);
        Record = document.RootElement.Clone();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<Outcome> RunAsync(params string[] words) => new InProcess { Steps = _steps }.RunAsync(words);

    /// <summary>The report whose key begins so.</summary>
    internal JsonElement Report(string key) =>
        Record.GetProperty("reports").EnumerateArray().Single(r => r.Text("key").StartsWith(key, StringComparison.Ordinal));

    internal JsonElement Event(string id) => Events.Single(e => e.Text("id") == id);

    /// <summary>The one event that a mention of the report stands for whose words are these.</summary>
    internal JsonElement EventOf(string key, string words) =>
        Events.Single(e => e.Items("mentions").Any(m => m.Text("report") == Report(key).Text("id") && m.Text("quote") == words));
}

/// <summary>Short ways into the record's JSON.</summary>
internal static class JsonReading
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    public static JsonElement[] Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    /// <summary>The fact of an event on one attribute of all people, or of one group; null where there is none.</summary>
    public static JsonElement? Fact(this JsonElement item, string attribute, string? of = null)
    {
        foreach (var fact in item.Items("facts"))
        {
            if (fact.Text("attribute") == attribute && fact.GetProperty("of").GetString() == of)
            {
                return fact;
            }
        }
        return null;
    }

    /// <summary>Low, best and high of a fact.</summary>
    public static (decimal? Low, decimal? Best, decimal? High) Bounds(this JsonElement? fact) =>
        fact is { } f ? (f.Number("low"), f.Number("best"), f.Number("high")) : (null, null, null);

    public static decimal? Number(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
