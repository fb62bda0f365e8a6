using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Parallax.Cli.Desks;
using Parallax.Desks;
using Parallax.Json;
using Parallax.Storage;

namespace Parallax.Cli.Commands;

/// <summary><c>parallax record</c>: the record of a set of reports, or of a desk, for programs.</summary>
internal sealed class RecordCommand : ExampleCommand
{
    private readonly Argument<string[]> _inputs = Given.Inputs(ArgumentArity.ZeroOrMore);
    private readonly Option<string?> _output = Given.Output("Write to this file, whole or not at all, instead of printing.");
    private readonly Option<string[]> _lexicons = Given.Lexicons();
    private readonly Option<FactPolicy> _policy = Given.Policy();
    private readonly DeskOptions _desk = new(needed: false);
    private readonly Option<AsOf?> _asOf = AsOf.Option("--as-of", "The record of a desk as it was then: a revision as in 3, a day as in 2020-03-15 (its end, in UTC), or a time.");
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
        _desk.AddTo(this);
        Add(_asOf);
        Validators.Add(RefuseMixtures);
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
        _desk.AreGiven(arguments) || arguments.GetValue(_asOf) is not null ? OfDesk(arguments) : OfReports(arguments, cancellation);

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
        using var store = _desk.Open(arguments, DeskMode.Read);
        using var desk = store.Read();
        var (asOf, revision, basis) = (arguments.GetValue(_asOf), (int?)null, desk.State.Basis);
        if (asOf is { } moment)
        {
            var then = moment.In(desk);
            (revision, basis) = (then?.Number, then?.Basis);
        }
        if (basis is null)
        {
            _world.Say(asOf is null ? $"{store.Name}: this desk has no record yet; 'parallax add' makes one." : $"{store.Name}: this desk had no record then; 'parallax history' lists its revisions.");
            return ExitCode.NothingUsable;
        }
        IEnumerable<ReadOnlyMemory<byte>> Parts(PartKind kind) => desk.Parts(kind, revision).Select(p => p.Body);
        Recording.Deliver(_world, arguments.GetValue(_output),
            stream => RecordDocument.Write(stream, basis, Parts(PartKind.Report), Parts(PartKind.Event), Parts(PartKind.Statement), Parts(PartKind.Link)));
        return ExitCode.Done;
    }

    private void RefuseMixtures(CommandResult arguments)
    {
        var desk = _desk.AreGiven(arguments) || arguments.GetResult(_asOf) is not null;
        var inputs = arguments.GetResult(_inputs)?.Tokens.Count > 0;
        if (desk && (inputs || arguments.GetResult(_lexicons) is not null || arguments.GetResult(_policy) is { Implicit: false }))
        {
            arguments.AddError("a desk has its reports, lexicons and policy already; expected INPUT or a desk (--db, --desk, --as-of), not both. 'parallax add' takes reports into a desk.");
        }
        else if (!desk && !inputs)
        {
            arguments.AddError("no reports are named; expected INPUT, or a desk as in --db parallax.db.");
        }
    }
}
