using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>A desk at work: what comes in, goes out or is decided makes one revision of its record, kept whole or not at all. A report is never altered. What is kept of a record is the record that
/// <see cref="RecordPipeline"/> builds of the reports that the desk holds, byte for byte. Used by one thread at a time; several desks, in several processes, may be at work on one store, and each
/// sees what the others did.</summary>
public sealed class Desk
{
    /// <summary>So often a revision is made anew since somebody else made one meanwhile.</summary>
    private const int Tries = 5;

    private readonly IDeskStore _store;
    private readonly Func<DeskState, RecordPipeline> _pipelines;
    private readonly TimeProvider _clock;
    private HeldRecord? _held;

    /// <summary>Sets to work on a store.</summary>
    /// <param name="store">The store; it stays open.</param>
    /// <param name="pipelines">Opens a pipeline with the policy and the lexicons of a desk.</param>
    /// <param name="clock">Tells when revisions are made and reports taken in.</param>
    public Desk(IDeskStore store, Func<DeskState, RecordPipeline> pipelines, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(pipelines);
        ArgumentNullException.ThrowIfNull(clock);
        (_store, _pipelines, _clock) = (store, pipelines, clock);
    }

    /// <summary>Takes reports in. Those that the desk holds already change nothing; those that it held once come back as they were, with when they were first taken in.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="taken">When they were taken in: the same for all that come in by one command, since of versions that state one date the later one counts.</param>
    /// <param name="progress">Takes how far the work is.</param>
    /// <param name="cancellation">Ends the work; then nothing was taken in.</param>
    /// <returns>The revision; null where the desk held all of them.</returns>
    /// <exception cref="DeskException">The store cannot be written to, or the desk was made with another basis.</exception>
    public Revised? Add(IReadOnlyCollection<TakenReport> reports, DateTimeOffset taken, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var wanted = reports.DistinctBy(r => r.Report.Id).OrderBy(r => r.Report.Id).ToList();
        return Revise(snapshot =>
        {
            var held = snapshot.ReportIds().ToHashSet();
            ImmutableArray<TakenReport> fresh = [.. wanted.Where(r => !held.Contains(r.Report.Id)).Select(r => r with { Report = snapshot.Report(r.Report.Id)?.Report ?? AsTaken(r.Report, taken) })];
            return fresh.IsEmpty ? null : new(RevisionCause.Added) { Added = fresh };
        }, progress, cancellation);
    }

    /// <summary>Takes reports out of the record. The desk keeps them, so that what it said before can be shown.</summary>
    /// <returns>The revision; null where the desk held none of them.</returns>
    /// <exception cref="DeskException">The store cannot be written to, or the desk was made with another basis.</exception>
    public Revised? Remove(IReadOnlyCollection<Id<Report>> reports, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Revise(snapshot =>
        {
            ImmutableArray<Id<Report>> held = [.. snapshot.ReportIds().Intersect(reports)];
            return held.IsEmpty ? null : new(RevisionCause.Removed) { Removed = held };
        }, progress, cancellation);
    }

    /// <summary>Makes a decision. It stays with the desk until it is undone, whichever reports come and go.</summary>
    /// <returns>The revision; null where the desk has just this decision.</returns>
    /// <exception cref="DeskException">The store cannot be written to, or the desk was made with another basis.</exception>
    public Revised? Decide(Decision decision, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Revise(snapshot => snapshot.Decisions().Any(d => d.Id == decision.Id.ToString()) ? null : new(RevisionCause.Decided) { Decided = decision }, progress, cancellation);
    }

    /// <summary>Undoes a decision. The desk keeps it, and when it was undone.</summary>
    /// <returns>The revision; null where no such decision holds.</returns>
    /// <exception cref="DeskException">The store cannot be written to, or the desk was made with another basis.</exception>
    public Revised? Undo(Id<Decision> decision, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default) =>
        Revise(snapshot => snapshot.Decisions().Any(d => d.Id == decision.ToString() && d.Undone is null) ? new(RevisionCause.Undone) { Undone = decision.ToString() } : null, progress, cancellation);

    /// <summary>Sets policy and own tables of a desk that has no report yet.</summary>
    /// <param name="policy">Which of several values is the best; null to leave that as it is.</param>
    /// <param name="lexicons">The desk's own tables; null to leave them as they are.</param>
    /// <exception cref="DeskException">The desk has a record made with others, which only <see cref="Rebuild"/> may change.</exception>
    public void Settle(FactPolicy? policy, IReadOnlyList<DeskLexicon>? lexicons)
    {
        using var change = _store.Write();
        var state = change.State;
        var wanted = state with { Policy = policy ?? state.Policy, Lexicons = lexicons is null ? state.Lexicons : [.. lexicons] };
        if (wanted.Policy == state.Policy && wanted.Lexicons.SequenceEqual(state.Lexicons))
        {
            return;
        }
        if (state.Revision > 0)
        {
            throw new DeskException($"{_store.Name}: this desk's record was made with another policy or other lexicons; 'parallax rebuild' changes them, and '--preview' shows what that would do.");
        }
        change.SetState(wanted);
        change.Commit();
    }

    /// <summary>Makes the record anew with the program, model, lexicons and gazetteer at hand.</summary>
    /// <param name="policy">Which of several values is the best from now on; null to leave that as it is.</param>
    /// <param name="lexicons">The desk's own tables from now on; null to leave them as they are.</param>
    /// <param name="preview">Whether only to find out what it would change.</param>
    /// <param name="progress">Takes how far the work is.</param>
    /// <param name="cancellation">Ends the work; then nothing was changed.</param>
    /// <returns>The revision, made or not; null where the basis stays as it is and nothing changes.</returns>
    /// <exception cref="DeskException">The store cannot be written to.</exception>
    public Revised? Rebuild(FactPolicy? policy, IReadOnlyList<DeskLexicon>? lexicons, bool preview, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default) =>
        Revise(snapshot =>
        {
            var state = snapshot.State;
            return new(RevisionCause.Rebuilt) { State = state with { Policy = policy ?? state.Policy, Lexicons = lexicons is null ? state.Lexicons : [.. lexicons] } };
        }, progress, cancellation, preview);

    private Revised? Revise(Func<IDeskSnapshot, DeskPlan?> planned, IProgress<PipelineProgress>? progress, CancellationToken cancellation, bool preview = false)
    {
        for (var left = Tries; ; left--)
        {
            var held = Held(planned, out var plan);
            if (plan is null)
            {
                return null;
            }
            _held = null; // what goes wrong from here on leaves nothing half done in memory
            var difference = held.Take(plan, progress, cancellation);
            var revision = new Revision(held.State.Revision + 1, _clock.GetUtcNow(), plan.Cause, [.. plan.Added.Select(r => r.Report.Id).Concat(plan.Removed).Order()],
                plan.Decided?.Id.ToString() ?? plan.Undone, held.Basis);
            if (plan.Cause == RevisionCause.Rebuilt && (preview || (difference.Parts.IsEmpty && held.Basis == held.State.Basis)))
            {
                return preview || !difference.Parts.IsEmpty ? new(revision, difference) : null;
            }
            using var change = _store.Write();
            if (change.State.Revision == held.State.Revision)
            {
                held.Write(change, plan, revision, difference);
                change.Commit();
                held.Follow(revision);
                _held = held;
                return new(revision, difference);
            }
            if (left == 1)
            {
                throw new DeskException($"{_store.Name}: others write to this desk faster than this change can be made; nothing was changed. Try again when they are done.");
            }
        }
    }

    /// <summary>The record in memory, as the store has it now.</summary>
    private HeldRecord Held(Func<IDeskSnapshot, DeskPlan?> planned, out DeskPlan? plan)
    {
        using var snapshot = _store.Read();
        plan = planned(snapshot);
        var state = snapshot.State;
        var wanted = plan?.State ?? state;
        if (_held is { } known && known.State.Revision == state.Revision && plan?.Cause != RevisionCause.Rebuilt)
        {
            return known;
        }
        return plan is null ? null! : HeldRecord.Open(_store, snapshot, _pipelines(wanted), wanted, mayRebase: plan.Cause == RevisionCause.Rebuilt);
    }

    private static Report AsTaken(Report report, DateTimeOffset taken) => report.TakenIn == taken ? report
        : new(report.Key, report.Source, report.Text, report.Outlet, report.Author, report.Title, report.Url, report.Published, report.Language, report.Warnings)
        {
            Furniture = report.Furniture,
            Place = report.Place,
            TakenIn = taken,
        };
}
