using System.Collections.Immutable;
using System.CommandLine;
using Parallax.Cli.Desks;
using Parallax.Cli.Output;
using Parallax.Decisions;
using Parallax.Storage;

namespace Parallax.Cli.Commands.Desks.Review;

/// <summary><c>parallax review undo</c>.</summary>
internal sealed class UndoCommand : DeskCommand
{
    private readonly Argument<string> _decision = new("DECISION") { Description = "The decision: its id or the beginning of it, as in d-3f2a, or last for the latest that holds." };
    private readonly Option<string> _format = Given.Format("text", "jsonl");

    public UndoCommand(Surroundings world)
        : base(world, "undo", "The decision holds no more. The desk keeps it, and when it was undone.")
    {
        Add(_decision);
        OnDesk.AddTo(this);
        Add(_format);
    }

    public override ImmutableArray<Example> Examples { get; } = [new("parallax review undo last", "the latest decision")];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var store = OnDesk.Open(arguments, DeskMode.Write);
        var words = arguments.GetRequiredValue(_decision);
        List<string> holding;
        using (var desk = store.Read())
        {
            holding = [.. desk.Decisions().Where(d => d.Undone is null).Select(d => d.Id)];
        }
        List<string> found = words == "last" ? [.. holding.TakeLast(1)] : holding.FindAll(d => d.StartsWith(words, StringComparison.Ordinal));
        if (found.Count != 1)
        {
            World.Say(found.Count == 0 ? $"no decision '{words}' holds; 'parallax review list' shows those that do." : $"'{words}' may be {found.Count} decisions; expected one of them: {string.Join(", ", found)}.");
            return found.Count == 0 ? ExitCode.NothingUsable : ExitCode.WrongUsage;
        }
        using var progress = new ProgressBar(World);
        if (AtWork.On(World, store).Undo(Id<Decision>.Parse(found[0], null), progress, cancellation) is { } revised)
        {
            new RevisionOutput(World, store, arguments.GetValue(_format) == "jsonl").Made(revised);
        }
        return ExitCode.Done;
    }
}
