using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Decisions;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review split</c>.</summary>
internal sealed class SplitCommand : DecidingCommand
{
    private readonly Argument<string> _event = Event("EVENT", "The event");
    private readonly Argument<string[]> _reports = new("REPORT") { Arity = ArgumentArity.OneOrMore, Description = "The reports that tell of another event: their ids, the beginnings of these, keys or outlets." };

    public SplitCommand(Surroundings world)
        : base(world, "split", "What these reports tell of the event is told of another.")
    {
        Add(_event);
        Add(_reports);
        AddOptions();
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review split 'rocket attack' 'Harbour Radio' --reason 'it tells of the attack a week before'", "a report that tells of another event")];

    protected override IEnumerable<string> EventsOf(ParseResult arguments) => [arguments.GetRequiredValue(_event)];

    protected override DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason) =>
        maker.Split(events[0], arguments.GetRequiredValue(_reports), reason);
}
