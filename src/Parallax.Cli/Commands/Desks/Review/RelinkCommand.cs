using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Decisions;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review relink</c>.</summary>
internal sealed class RelinkCommand : DecidingCommand
{
    private readonly Argument<string> _from = Event("FROM", "The later event, or the part");
    private readonly Argument<string> _to = Event("TO", "The earlier event, or the whole");
    private readonly Argument<string> _type = new("TYPE") { Description = "How FROM is tied to TO: retaliation-for, caused-by, part-of, follows, or none." };

    public RelinkCommand(Surroundings world)
        : base(world, "relink", "One event is tied to another in this way and no other, or not at all.")
    {
        Add(_from);
        Add(_to);
        Add(_type);
        AddOptions();
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review relink 'air strike' 'rocket attack' retaliation-for --reason 'so the army'", "what an event answered")];

    protected override IEnumerable<string> EventsOf(ParseResult arguments) => [arguments.GetRequiredValue(_from), arguments.GetRequiredValue(_to)];

    protected override DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason) =>
        maker.Relink(events[0], events[1], arguments.GetRequiredValue(_type), reason);
}
