using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax record</c>: the record of a set of reports, or of a desk, for programs.</summary>
internal sealed class RecordCommand : ExampleCommand
{
    private readonly Argument<string[]> _inputs = Given.Inputs(ArgumentArity.ZeroOrMore);
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing.");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly DeskInput _desk = new();
    private readonly Surroundings _world;

    public RecordCommand(Surroundings world)
        : base("record", "Print the record of a set of reports, or of a desk, as JSON: events, facts, people, links, each with its claims.")
    {
        _world = world;
        Add(_inputs);
        Add(Given.Format("json"));
        Add(_output);
        Add(_lexicons);
        Add(_policy);
        _desk.AddTo(this, _inputs, _lexicons, _policy);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax record news/ --format json -o record.json", "every report of a folder"),
        new("parallax record news/ --lexicon local-words.tsv", "with words for events of your own"),
        new("parallax record news/ --policy conservative", "with the lowest tolls that are well supported"),
        new("parallax record 'news/*.jsonl' | jq '.events[].label'", "the labels of the events"),
        new("parallax record --db parallax.db --as-of 2020-03-15", "what a desk said at the end of a day"),
    ];

    private int Run(ParseResult arguments, CancellationToken cancellation) =>
        _desk.IsGiven(arguments) ? OfDesk(arguments) : OfReports(arguments, cancellation);

    private int OfReports(ParseResult arguments, CancellationToken cancellation)
    {
        var taken = Taken.Readable(_world, arguments.GetValue(_inputs)!, cancellation);
        if (!taken.Reports.IsEmpty)
        {
            var record = Recording.Build(_world, taken, arguments.GetValue(_lexicons), arguments.GetValue(_policy), cancellation);
            Recording.Deliver(_world, arguments.GetValue(_output), stream => RecordJson.Write(record, stream));
        }
        return taken.Code;
    }

    private int OfDesk(ParseResult arguments)
    {
        using var store = _desk.Open(arguments);
        using var desk = store.Read();
        if (_desk.MomentIn(_world, arguments, store, desk) is not var (revision, basis))
        {
            return ExitCode.NothingUsable;
        }
        IEnumerable<ReadOnlyMemory<byte>> Parts(PartKind kind) => desk.Parts(kind, revision).Select(p => p.Body);
        Recording.Deliver(_world, arguments.GetValue(_output),
            stream => RecordDocument.Write(stream, basis, Parts(PartKind.Report), Parts(PartKind.Event), Parts(PartKind.Statement), Parts(PartKind.Link), decisions: Parts(PartKind.Decision)));
        return ExitCode.Done;
    }
}
