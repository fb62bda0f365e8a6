using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Output;
using Parallax.Language.Places;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax gazetteer find</c>: what is known under a name.</summary>
internal sealed class GazetteerFindCommand : ExampleCommand
{
    private const string Table = "table";
    private const string JsonLines = "jsonl";

    private readonly Surroundings _world;

    public GazetteerFindCommand(Surroundings world)
        : base("find", "Print the places that are known under a name, and whether each is shipped with the program or was added.")
    {
        _world = world;
        var name = new Argument<string>("NAME") { Description = "The name; capitals, accents, apostrophes and hyphens do not matter." };
        var format = Given.Format(Table, JsonLines);
        var json = new Option<bool>("--json") { Description = "The same as --format jsonl." };
        var folder = GazetteerCommand.Folder();
        Add(name);
        Add(format);
        Add(json);
        Add(folder);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments.GetRequiredValue(name),
            arguments.GetValue(json) || arguments.GetValue(format) == JsonLines, arguments.GetValue(folder) ?? world.UserFolder), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax gazetteer find Springfield", "a table, a line for each place"),
        new("parallax gazetteer find 'San Pedro' --json | jq .country", "the countries of all places of the name"),
    ];

    private int Run(string name, bool asJson, string? folder)
    {
        var entries = Find(name, folder);
        if (entries is null || entries.Length == 0)
        {
            if (entries is not null)
            {
                _world.Say($"no place is known as '{name}'.");
            }
            return ExitCode.NothingUsable;
        }
        if (asJson)
        {
            PlaceList.WriteJson(entries, _world.Output);
            return ExitCode.Done;
        }
        using var output = _world.OutputText();
        PlaceList.WriteTable(entries, output);
        return ExitCode.Done;
    }

    /// <summary>The entries of a name; null where the index could not be read, which was said then.</summary>
    private GazetteerEntry[]? Find(string name, string? folder)
    {
        try
        {
            return Gazetteer.Open(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer"), folder).Find(name).ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _world.Say(e.Message);
            return null;
        }
    }
}
