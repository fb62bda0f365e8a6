using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Decisions;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review merge</c>.</summary>
internal sealed class MergeCommand : DecidingCommand
{
    private readonly Argument<string[]> _events = new("EVENT") { Arity = new(2, 100), Description = "The events, two or more: their ids, the beginnings of these, or words of their labels." };

    public MergeCommand(Surroundings world)
        : base(world, "merge", "What is told of these events is told of one.")
    {
        Add(_events);
        AddOptions();
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review merge e-3f2a e-b499 --reason 'both tell of the evening attack'", "two events that are one")];

    protected override IEnumerable<string> EventsOf(ParseResult arguments) => arguments.GetRequiredValue(_events);

    protected override DecisionResult Decide(ParseResult arguments, IReadOnlyList<string> events, DecisionMaker maker, string reason) => maker.Merge(events, reason);
}
