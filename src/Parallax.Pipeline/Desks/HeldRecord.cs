using System.Security.Cryptography;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>The record of a desk in memory, ready to take more in.</summary>
internal sealed class HeldRecord
{
    private readonly RecordPipeline _pipeline;
    private readonly CurrentParts _parts;
    private readonly Dictionary<Id<Report>, Report> _reports;
    private readonly Dictionary<string, Decision> _decisions;
    private GrowingRecord _growing;

    private HeldRecord(RecordPipeline pipeline, CurrentParts parts, IEnumerable<Report> reports, IEnumerable<Decision> decisions, DeskState state)
    {
        (_pipeline, _parts, _reports, State) = (pipeline, parts, reports.ToDictionary(r => r.Id), state);
        _decisions = decisions.ToDictionary(d => d.Id.ToString());
        _growing = Grow();
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
            throw new DeskException($"{store.Name}: this desk was made with {Difference(basis, pipeline.Basis)}. So that nothing changes by itself, it takes nothing in until 'parallax rebuild' has "
                + "made its record anew; 'parallax rebuild --preview' shows what that would change.");
        }
        return new(pipeline, CurrentParts.Of(store, snapshot), snapshot.Reports().Select(r => r.Report), snapshot.Decisions().Where(d => d.Undone is null).Select(d => Read(store, d)), state);
    }

    /// <summary>Takes in and out what the plan says, in memory alone.</summary>
    public RecordDifference Take(DeskPlan plan, IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        foreach (var taken in plan.Added)
        {
            _reports[taken.Report.Id] = taken.Report;
        }
        foreach (var id in plan.Removed)
        {
            _reports.Remove(id);
        }
        if (!plan.Removed.IsEmpty)
        {
            _growing = Grow();
        }
        _growing.Add(plan.Removed.IsEmpty && _growing.HasReports ? [.. plan.Added.Select(r => r.Report)] : [.. _reports.Values], progress, cancellation);
        if (plan.Decided is { } decided)
        {
            _decisions.Add(decided.Id.ToString(), decided);
        }
        if (plan.Undone is { } undone)
        {
            _decisions.Remove(undone);
        }
        _growing.Decide(_decisions.Values);
        return RecordDifference.Between(_parts, _growing.Build(progress, cancellation), _reports.GetValueOrDefault);
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
    public void Follow(Revision revision, RecordDifference difference)
    {
        State = StateAfter(revision);
        _parts.Apply(difference);
    }

    private DeskState StateAfter(Revision revision) => State with { Basis = revision.Basis, Revision = revision.Number };

    private static Decision Read(IDeskStore store, StoredDecision stored)
    {
        var read = DecisionJson.Read(stored.Body);
        return read.IsRead ? read.Value : throw new DeskException($"{store.Name}: the decision {stored.Id} cannot be read: {read.Refusal} 'parallax check' finds what else is damaged.");
    }

    private GrowingRecord Grow() => _pipeline.Grow();

    private static string Difference(Basis old, Basis now)
    {
        (string What, string Old, string Now)[] all = [("program", old.Program, now.Program), ("lexicon", old.Lexicon, now.Lexicon), ("model", old.Model, now.Model),
            ("gazetteer", old.Gazetteer, now.Gazetteer), ("policy", old.Policy, now.Policy)];
        return string.Join(", ", all.Where(p => p.Old != p.Now).Select(p => $"{p.What} {p.Old} and not {p.Now}"));
    }
}
