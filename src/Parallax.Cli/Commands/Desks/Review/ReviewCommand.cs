using System.Collections.Immutable;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review</c>: decisions on the record of a desk.</summary>
internal sealed class ReviewCommand : ExampleCommand
{
    public ReviewCommand(Surroundings world)
        : base("review", "Correct the record of a desk by decisions, each with author, time and reason. No report is altered, and every decision can be undone.")
    {
        Add(new MergeCommand(world));
        Add(new SplitCommand(world));
        Add(new SetCommand(world));
        Add(new HideCommand(world));
        Add(new RelinkCommand(world));
        Add(new UndoCommand(world));
        Add(new DecisionsCommand(world));
    }

    public override ImmutableArray<Example> Examples { get; } =
    [
        new("parallax review set 'rocket attack' injured 14 --reason 'the ministry corrected its count'", "a value that an analyst knows better"),
        new("parallax review list", "all decisions, with those that do not apply"),
    ];
}
