using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion;
using Parallax.Events.Lineages;
using Parallax.Events.Linking;
using Parallax.Events.Undated;

namespace Parallax.Pipeline;

/// <summary>A record of reports that come in one after the other. What was read and compared once is kept, and so are groups of tellings and events of which nothing
/// has changed. Weights of words that texts share, inferred dates, statements and links are worked out anew for each record. Not safe for use by several threads.</summary>
public sealed class GrowingRecord
{
    private readonly RecordPipeline _pipeline;
    private readonly EventLinker _linker;
    private readonly LineageFinder _lineages;
    private readonly RememberedEvents _events = new();
    private readonly List<Report> _reports = [];
    private Dictionary<Report, ReportReading> _readings = new(ReferenceEqualityComparer.Instance);

    /// <summary>Readings of undated reports as of an inferred date.</summary>
    private Dictionary<ReportReading, (InferredDate Date, ReportReading Reading)> _reread = new(ReferenceEqualityComparer.Instance);

    private IReadOnlyDictionary<Id<Report>, ImmutableArray<Id<Report>>> _versions = ImmutableDictionary<Id<Report>, ImmutableArray<Id<Report>>>.Empty;

    private ImmutableArray<Decision> _decisions = [];

    /// <summary>What the last record took that those before it had not.</summary>
    public RecordWork Work { get; private set; }

    /// <summary>Whether any report was added.</summary>
    public bool HasReports => _reports.Count > 0;

    internal GrowingRecord(RecordPipeline pipeline) => (_pipeline, _linker, _lineages) = (pipeline, new(pipeline.Lexicons, pipeline.Gazetteer), new(pipeline.Lexicons.Credits));

    /// <summary>Reads more reports. Their order changes nothing; equal reports count once; of several versions of one report the latest counts.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then it is as if nothing had been added.</exception>
    public void Add(IReadOnlyCollection<Report> reports, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var (current, versions) = ReportVersions.Latest([.. _reports, .. reports]);
        var fresh = current.Where(r => !_readings.ContainsKey(r)).ToArray();
        var read = new ReportReading[fresh.Length];
        var done = 0;
        Parallel.For(0, fresh.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            read[i] = _pipeline.Read(fresh[i]);
            progress?.Report(new("reading", Interlocked.Increment(ref done), fresh.Length));
        });
        var readings = fresh.Zip(read).ToDictionary(r => r.First, r => r.Second);
        _readings = current.ToDictionary(r => r, r => _readings.GetValueOrDefault(r) ?? readings[r], (IEqualityComparer<Report>)ReferenceEqualityComparer.Instance);
        _reports.AddRange(reports);
        _versions = versions;
    }

    /// <summary>From now on these decisions of analysts hold, and no others. Their order changes nothing; equal ones count once.</summary>
    public void Decide(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        _decisions = [.. decisions];
    }

    /// <summary>The record of all reports so far and the decisions that hold: the same, byte by byte, as if they had been added at once.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Record Build(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        progress?.Report(new("joining", 0, 1));
        var (texts, tellings, groups) = (_lineages.Compared, _linker.Scored, _linker.Grouped);
        var readings = _readings.Values.OrderBy(r => r.Report.Report.Id).ToArray();
        var lineages = _lineages.Find([.. readings.Select(r => r.Report)]);
        var clusters = _linker.Group(readings, cancellation);
        var inferred = DateInferrer.Infer(readings, clusters, lineages);
        if (inferred.Count > 0)
        {
            readings = AsOf(inferred, readings, cancellation);
            clusters = _linker.Group(readings, cancellation);
        }
        _linker.Keep([.. _readings.Values, .. readings]);
        var record = new RecordFuser(lineages, _pipeline.Gazetteer, _pipeline.Lexicons, _pipeline.Policy, _events) { Decisions = _decisions }
            .Fuse(_pipeline.Basis, readings, clusters, _versions, inferred);
        Work = new(_lineages.Compared - texts, _linker.Scored - tellings, _linker.Grouped - groups, _events.Made);
        progress?.Report(new("joining", 1, 1));
        return record;
    }

    /// <summary>The readings, those of reports with an inferred date as of it.</summary>
    private ReportReading[] AsOf(IReadOnlyDictionary<Id<Report>, InferredDate> inferred, ReportReading[] readings, CancellationToken cancellation)
    {
        var dated = new (InferredDate Date, ReportReading Reading)?[readings.Length];
        Parallel.For(0, readings.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            if (inferred.TryGetValue(readings[i].Report.Report.Id, out var date))
            {
                dated[i] = _reread.TryGetValue(readings[i], out var known) && known.Date.Published == date.Published
                    ? known : (date, _pipeline.Read(readings[i].Report.Report, date.Published));
            }
        });
        _reread = readings.Zip(dated).Where(r => r.Second is not null).ToDictionary(r => r.First, r => r.Second!.Value, (IEqualityComparer<ReportReading>)ReferenceEqualityComparer.Instance);
        return [.. readings.Zip(dated, (reading, date) => date?.Reading ?? reading)];
    }
}
