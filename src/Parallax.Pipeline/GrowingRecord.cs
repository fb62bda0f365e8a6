using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;

namespace Parallax.Pipeline;

/// <summary>A record of reports that come, and go, one after the other. Whatever came before, it is that of the reports that are there: byte by byte the same as if they had been added at once. What
/// has to be done for a report that comes or goes rests on what it shares with others, and not on how many there are. Not safe for use by several threads.</summary>
public sealed class GrowingRecord
{
    private readonly RecordPipeline _pipeline;
    private readonly ReportVersions _versions = new();

    /// <summary>The readings of the reports that are there, as of stated dates.</summary>
    private readonly Dictionary<Id<Report>, ReportReading> _readings = [];

    /// <summary>The reports that the steps know and that are there no longer, or in another reading.</summary>
    private readonly HashSet<Id<Report>> _gone = [];

    /// <summary>The reports that are there and that the steps do not know yet.</summary>
    private readonly HashSet<Id<Report>> _come = [];

    /// <summary>The reports that have other earlier versions than the steps know.</summary>
    private readonly HashSet<Id<Report>> _versioned = [];

    private readonly KeptParts _parts = new();
    private RecordSteps _steps;
    private ImmutableArray<Decision> _decisions = [];

    /// <summary>The record as it was last given with decisions; null where there were none.</summary>
    private RecordView? _decided;

    /// <summary>Whether the record as it was last given is another now.</summary>
    private bool _isChanged;

    internal GrowingRecord(RecordPipeline pipeline) => (_pipeline, _steps) = (pipeline, new(pipeline, _versions));

    /// <summary>What the last record took that those before it had not.</summary>
    public RecordWork Work { get; private set; }

    /// <summary>How many reports are there, of several versions the latest.</summary>
    public int Count => _readings.Count;

    /// <summary>Reads more reports. Their order changes nothing; equal reports count once; of several versions of one report the latest counts.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then it is as if nothing had been added.</exception>
    public void Add(IReadOnlyCollection<Report> reports, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Change([], reports, progress, cancellation);
    }

    /// <summary>Takes reports out, be they the latest versions or earlier ones; where a latest version goes, the one before it takes its place. Ids that no report has change nothing.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then it is as if nothing had been taken out.</exception>
    public void Remove(IReadOnlyCollection<Id<Report>> reports, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Change(_versions.Of(reports), [], null, cancellation);
    }

    /// <summary>From now on these decisions of analysts hold, and no others. Their order changes nothing; equal ones count once. While any holds, what has to be done for a report that comes or goes grows with
    /// the record.</summary>
    public void Decide(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ImmutableArray<Decision> wanted = [.. decisions.DistinctBy(d => d.Id).Order(Decision.Order)];
        _isChanged |= !wanted.Select(d => d.Id).SequenceEqual(_decisions.Select(d => d.Id));
        _decisions = wanted;
    }

    /// <summary>The record of all reports that are there and the decisions that hold.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Record Build(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        Update(progress, cancellation);
        return _decided?.Whole(_pipeline.Basis) ?? _parts.Whole(_pipeline.Basis, _steps.Origins);
    }

    /// <summary>Brings the record up to the reports that are there, without putting it together as a whole.</summary>
    /// <returns>What has changed since this, or <see cref="Build"/>, was last called.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled; the next one begins from the start.</exception>
    public RecordChange Update(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        progress?.Report(new("joining", 0, 1));
        var before = _steps.Work;
        RecordChange change;
        if (!_decisions.IsEmpty)
        {
            _decided ??= _parts.View(_steps.Origins);
        }
        _isChanged |= _gone.Count + _come.Count + _versioned.Count > 0;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            change = _parts.Apply(_gone, _steps.Change(_gone, [.. _come.Order().Select(id => _readings[id])], _versioned, cancellation));
        }
        catch
        {
            StartAgain();
            throw;
        }
        _gone.Clear();
        _come.Clear();
        _versioned.Clear();
        Work = new(_steps.Work.Texts - before.Texts, _steps.Work.Tellings - before.Tellings, _steps.Work.Groups - before.Groups, _steps.Work.Events - before.Events);
        change = _decided is null ? change : ChangeOf(_decided, cancellation);
        progress?.Report(new("joining", 1, 1));
        return change;
    }

    /// <summary>Writes parts of the record as it was last given.</summary>
    internal Json.RecordParts Writer() => _decided is { } decided ? new(decided.PublishedOf, decided.OriginOf) : new(_parts.PublishedOf, _steps.OriginOf);

    /// <summary>Lays the decisions over the record, which was given with decisions before or is given with them now; compares the whole.</summary>
    private RecordChange ChangeOf(RecordView before, CancellationToken cancellation)
    {
        if (!_isChanged)
        {
            return RecordChange.None;
        }
        var now = _parts.View(_steps.Origins);
        now = _decisions.IsEmpty ? now : now.With(_steps.Decide(_decisions, cancellation));
        _decided = _decisions.IsEmpty ? null : now;
        _isChanged = false;
        return now.ChangeSince(before);
    }

    private void Change(IReadOnlyCollection<Report> gone, IReadOnlyCollection<Report> come, IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        var versions = _versions.Change(gone, come);
        Report[] fresh = [.. versions.Come];
        var read = new ReportReading[fresh.Length];
        try
        {
            var done = 0;
            Parallel.For(0, fresh.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                read[i] = _pipeline.Read(fresh[i]);
                progress?.Report(new("reading", Interlocked.Increment(ref done), fresh.Length));
            });
        }
        catch
        {
            _versions.Change(versions.Added, gone);
            throw;
        }
        foreach (var id in versions.Gone.Select(r => r.Id).Where(id => _readings.Remove(id) && !_come.Remove(id)))
        {
            _gone.Add(id);
        }
        foreach (var reading in read)
        {
            _readings.Add(reading.Report.Report.Id, reading);
            _come.Add(reading.Report.Report.Id);
        }
        _versioned.UnionWith(versions.Changed);
    }

    /// <summary>Gives up what the steps know, so that all is worked out anew.</summary>
    private void StartAgain()
    {
        _steps = new(_pipeline, _versions);
        _parts.BeginAnew();
        _gone.Clear();
        _come.UnionWith(_readings.Keys);
    }
}
