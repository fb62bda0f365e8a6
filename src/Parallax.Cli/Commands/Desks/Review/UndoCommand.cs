using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Decisions;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review undo</c>.</summary>
internal sealed class UndoCommand : ExampleCommand
{
    private readonly Argument<string> _decision = new("DECISION") { Description = "The decision: its id or the beginning of it, as in d-3f2a, or last for the latest that holds." };
    private readonly DeskOptions _desk = new();
    private readonly Option<string> _format = Given.Format("text", "jsonl");
    private readonly Surroundings _world;

    public UndoCommand(Surroundings world)
        : base("undo", "The decision holds no more. The desk keeps it, and when it was undone.")
    {
        _world = world;
        Add(_decision);
        _desk.AddTo(this);
        Add(_format);
        SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), cancellation));
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review undo last", "the latest decision")];

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = _desk.Open(arguments, DeskMode.Write);
        var words = arguments.GetRequiredValue(_decision);
        List<string> holding;
        using (var desk = store.Read())
        {
            holding = [.. desk.Decisions().Where(d => d.Undone is null).Select(d => d.Id)];
        }
        List<string> found = words == "last" ? [.. holding.TakeLast(1)] : holding.FindAll(d => d.StartsWith(words, StringComparison.Ordinal));
        if (found.Count != 1)
        {
            _world.Say(found.Count == 0 ? $"no decision '{words}' holds; 'parallax review list' shows those that do." : $"'{words}' may be {found.Count} decisions; expected one of them: {string.Join(", ", found)}.");
            return found.Count == 0 ? ExitCode.NothingUsable : ExitCode.WrongUsage;
        }
        using var progress = new ProgressBar(_world);
        if (AtWork.On(_world, store).Undo(Id<Decision>.Parse(found[0], null), progress, cancellation) is { } revised)
        {
            new RevisionOutput(_world, store, arguments.GetValue(_format) == "jsonl").Made(revised);
        }
        return ExitCode.Done;
    }
}
