using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Decisions;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review hide</c>.</summary>
internal sealed class HideCommand : DecidingCommand
{
    private readonly Argument<string> _event = Event("EVENT", "The event");

    public HideCommand(Surroundings world)
        : base(world, "hide", "The event leaves the record, with its links.")
    {
        Add(_event);
        AddOptions();
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review hide 'car bomb' --reason 'a film, not an event'", "what is no event")];

    protected override IEnumerable<string> EventsOf(ParseResult arguments) => [arguments.GetRequiredValue(_event)];

    protected override DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason) => maker.Hide(events[0], reason);
}
