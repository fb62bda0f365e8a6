using System.Security.Cryptography;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>The record of a desk in memory, ready to take more in.</summary>
internal sealed class HeldRecord
{
    private readonly IDeskStore _store;
    private readonly RecordPipeline _pipeline;
    private readonly GrowingRecord _growing;
    private readonly Dictionary<string, Decision> _decisions;

    /// <summary>The reports that the store holds and that are yet to be read; null once they are.</summary>
    private List<Report>? _unread;

    /// <summary>Whether what the store holds may have been made with another basis, so that the whole is to be compared with it.</summary>
    private bool _isRebased;

    private HeldRecord(IDeskStore store, IDeskSnapshot snapshot, RecordPipeline pipeline, DeskState state, bool isRebased)
    {
        (_store, _pipeline, _growing, State, _isRebased) = (store, pipeline, pipeline.Grow(), state, isRebased);
        _unread = [.. snapshot.Reports().Select(r => r.Report)];
        _decisions = snapshot.Decisions().Where(d => d.Undone is null).Select(d => Read(store, d)).ToDictionary(d => d.Id.ToString());
    }

    /// <summary>That of the desk when the record was last as its store has it.</summary>
    public DeskState State { get; private set; }

    /// <summary>What the record is made with from now on.</summary>
    public Basis Basis => _pipeline.Basis;

    /// <summary>Reads the reports of a desk.</summary>
    /// <exception cref="DeskException">The desk was made with another basis.</exception>
    public static HeldRecord Open(IDeskStore store, IDeskSnapshot snapshot, RecordPipeline pipeline, DeskState state, bool mayRebase)
    {
        if (!mayRebase && state.Basis is { } basis && basis != pipeline.Basis)
        {
            throw new DeskException($"{store.Name}: this desk was made with {Unlike(basis, pipeline.Basis)}. So that nothing changes by itself, it takes nothing in until 'parallax rebuild' has "
                + "made its record anew; 'parallax rebuild --preview' shows what that would change.");
        }
        return new(store, snapshot, pipeline, state, mayRebase);
    }

    /// <summary>Takes in and out what the plan says, in memory alone.</summary>
    public RecordDifference Take(DeskPlan plan, IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        Fill(progress, cancellation);
        _growing.Add([.. plan.Added.Select(r => r.Report)], progress, cancellation);
        _growing.Remove(plan.Removed, cancellation);
        if (plan.Decided is { } decided)
        {
            _decisions.Add(decided.Id.ToString(), decided);
        }
        if (plan.Undone is { } undone)
        {
            _decisions.Remove(undone);
        }
        _growing.Decide(_decisions.Values);
        return Difference(progress, cancellation);
    }

    /// <summary>Brings the record to what the store holds, so that only what changes from there on is new.</summary>
    private void Fill(IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        if (_unread is null)
        {
            return;
        }
        _growing.Add(_unread, progress, cancellation);
        _unread = null;
        if (!_isRebased)
        {
            _growing.Decide(_decisions.Values);
            _growing.Update(progress, cancellation);
        }
    }

    private RecordDifference Difference(IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        using var snapshot = _store.Read();
        if (_isRebased)
        {
            _isRebased = false;
            return RecordDifference.Between(snapshot, _growing.Build(progress, cancellation));
        }
        var change = _growing.Update(progress, cancellation);
        using var writer = _growing.Writer();
        return RecordDifference.Of(change, writer, snapshot);
    }

    /// <summary>Writes what the plan says and what comes of it.</summary>
    public void Write(IDeskChange store, DeskPlan plan, Revision revision, RecordDifference difference)
    {
        foreach (var (report, original, path) in plan.Added)
        {
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(original.Span));
            store.AddOriginal(sha256, original.Span);
            store.AddReport(new(report, sha256, path));
            store.Hold(report.Id, revision.Number);
        }
        foreach (var id in plan.Removed)
        {
            store.Release(id, revision.Number);
        }
        if (plan.Decided is { } decided)
        {
            store.AddDecision(new(decided.Id.ToString(), revision.Number, null, DecisionJson.Of(decided)));
        }
        if (plan.Undone is { } undone)
        {
            store.UndoDecision(undone, revision.Number);
        }
        difference.Write(store, revision.Number);
        store.AddRevision(revision);
        store.SetState(StateAfter(revision));
    }

    /// <summary>The store has taken it.</summary>
    public void Follow(Revision revision) => State = StateAfter(revision);

    private DeskState StateAfter(Revision revision) => State with { Basis = revision.Basis, Revision = revision.Number };

    private static Decision Read(IDeskStore store, StoredDecision stored)
    {
        var read = DecisionJson.Read(stored.Body);
        return read.IsRead ? read.Value : throw new DeskException($"{store.Name}: the decision {stored.Id} cannot be read: {read.Refusal} 'parallax check' finds what else is damaged.");
    }

    private static string Unlike(Basis old, Basis now)
    {
        (string What, string Old, string Now)[] all = [("program", old.Program, now.Program), ("lexicon", old.Lexicon, now.Lexicon), ("model", old.Model, now.Model),
            ("gazetteer", old.Gazetteer, now.Gazetteer), ("policy", old.Policy, now.Policy)];
        return string.Join(", ", all.Where(p => p.Old != p.Now).Select(p => $"{p.What} {p.Old} and not {p.Now}"));
    }
}
