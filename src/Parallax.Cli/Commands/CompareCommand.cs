using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Parallax.Cli.Output;
using Parallax.Export.Comparisons;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax compare</c>: the events of a set of reports beside a table that analysts coded.</summary>
internal sealed class CompareCommand : ExampleCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Csv = "csv";

    private readonly Argument<string[]> _inputs = Given.Inputs();
    private readonly Option<string> _with = new("--with")
    {
        HelpName = "TABLE",
        Required = true,
        Description = "The table: CSV with at least the columns event_date, event_type, country, location and fatalities, named as ACLED's.",
    };

    private readonly Option<string> _format = Given.Format(Text, Json, Csv);
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing.");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly Surroundings _world;

    public CompareCommand(Surroundings world)
        : base("compare", "Align a table of events that analysts coded with the events of a set of reports, and tell how far the two agree.")
    {
        _world = world;
        Add(_inputs);
        Add(_with);
        Add(_format);
        Add(_output);
        Add(_lexicons);
        Add(_policy);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax compare news/ --with acled.csv", "what matches, what is in one of them only, and how often the two agree"),
        new("parallax compare news/ --with coding.csv --format csv -o compared.csv", "the same as a table, a row for each pair"),
    ];

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        if (Table(arguments.GetRequiredValue(_with)) is not { } table)
        {
            return ExitCode.NothingUsable;
        }
        var taken = Taken.Readable(_world, arguments.GetRequiredValue(_inputs), cancellation);
        if (taken.Reports.IsEmpty)
        {
            return taken.Code;
        }
        var record = Recording.Build(_world, taken, arguments.GetValue(_lexicons), arguments.GetValue(_policy), cancellation);
        var comparison = Comparison.Of(record, table);
        var file = arguments.GetValue(_output);
        Recording.Deliver(_world, file, stream => Write(comparison, arguments.GetRequiredValue(_format), file is null ? _world.Screen : Screen.Plain, stream));
        return table.Problems.IsEmpty ? taken.Code : ExitCode.SomeUnusable;
    }

    /// <summary>The table; null where it cannot be used, which was said then. Rows that cannot be read are said, and left out.</summary>
    private CodingTable? Table(string path)
    {
        try
        {
            using var text = new StreamReader(path, Encoding.UTF8);
            var table = CodingTable.Read(text);
            foreach (var problem in table.Problems)
            {
                _world.Say($"{path}:{problem}");
            }
            return table;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            _world.Say($"{path}: {e.Message}");
            return null;
        }
    }

    private static void Write(Comparison comparison, string form, Screen screen, Stream output)
    {
        switch (form)
        {
            case Json:
                ComparisonJson.Write(comparison, output);
                break;
            case Csv:
                ComparisonTable.Write(comparison, output);
                break;
            default:
                using (var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
                {
                    ComparisonText.Write(comparison, new(text, screen));
                }
                break;
        }
    }
}
