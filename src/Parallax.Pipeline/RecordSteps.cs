using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion;
using Parallax.Events.Linking;
using Parallax.Events.Lineages;
using Parallax.Events.Undated;
using Views = Parallax.Events.Blocks.Views;

namespace Parallax.Pipeline;

/// <summary>The steps from readings to the parts of a record, with what each of them keeps. Where a run is cancelled the steps can be used no longer. Not safe for use by several threads.</summary>
internal sealed class RecordSteps
{
    private readonly RecordPipeline _pipeline;
    private readonly ReportVersions _versions;
    private readonly LineageFinder _lineages;
    private readonly EventLinker _linker;
    private readonly DateInferrer _dates;
    private readonly RecordFuser _fuser;
    private readonly Dictionary<Id<Report>, ReportReading> _readings = [];

    /// <summary>Readings of undated reports as of a date that was worked out.</summary>
    private readonly Dictionary<Id<Report>, ReportReading> _dated = [];

    /// <summary>Makes steps that know no reports.</summary>
    public RecordSteps(RecordPipeline pipeline, ReportVersions versions)
    {
        (_pipeline, _versions, _lineages, _linker) = (pipeline, versions, new(pipeline.Lexicons.Credits), new(pipeline.Lexicons, pipeline.Gazetteer));
        _dates = new(_linker.StatedOf, LineageOf);
        _fuser = new(ReadingOf, LineageOf, _linker.InferredOf, EntryOf, pipeline.Gazetteer, pipeline.Lexicons, pipeline.Policy);
    }

    /// <summary>What was done so far.</summary>
    public RecordWork Work => new(_lineages.Compared, _linker.Scored, _linker.Grouped, _fuser.Made);

    /// <summary>The name of the origin of each claim.</summary>
    public IEnumerable<KeyValuePair<Id<Claim>, string>> Origins => _fuser.Origins;

    /// <summary>The name of the origin of a claim; null where the record has no such claim.</summary>
    public string? OriginOf(Id<Claim> claim) => _fuser.OriginOf(claim);

    /// <summary>What the readings come to with decisions.</summary>
    public DecidedParts Decide(ImmutableArray<Decision> decisions, CancellationToken cancellation) =>
        _fuser.Decide(decisions, id => _readings.ContainsKey(id) ? ReadingOf(id) : null, cancellation);

    /// <summary>Takes readings out and others in.</summary>
    /// <param name="gone">Reports that went.</param>
    /// <param name="come">Readings, as of stated dates, that came.</param>
    /// <param name="versions">Reports that have other earlier versions.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public FusionChange Change(IReadOnlyCollection<Id<Report>> gone, IReadOnlyCollection<ReportReading> come, IReadOnlyCollection<Id<Report>> versions, CancellationToken cancellation)
    {
        List<ReportReading> left = [.. gone.Select(ReadingOf)];
        var views = gone.SelectMany(id => new[] { _readings[id], ReadingOf(id) }).Distinct().ToDictionary(r => r, _ => Views.None);
        foreach (var id in gone)
        {
            _readings.Remove(id);
            _dated.Remove(id);
        }
        foreach (var reading in come)
        {
            _readings.Add(reading.Report.Report.Id, reading);
            views.Add(reading, Views.Both);
        }
        var places = _lineages.Change(gone, [.. come.Select(r => r.Report)]);
        HashSet<Id<Report>> moved = [.. places.Where(p => p.Value is { } before && before.Id != LineageOf(p.Key)).Select(p => p.Key)];
        _linker.Change(views, cancellation);
        var undated = _dates.Change(gone, come, _linker.TakeStated(cancellation), moved.Select(id => _readings[id]));
        var (before, now) = Redate(undated, cancellation);
        var fresh = come.ToHashSet();
        return _fuser.Change(new()
        {
            Gone = [.. left, .. before.Where(r => !fresh.Contains(r))],
            Come = [.. fresh.Where(r => !before.Contains(r)), .. now],
            Events = _linker.TakeInferred(cancellation),
            Moved = moved,
            Entries = come.Select(r => r.Report.Report.Id).Concat(places.Keys).Concat(undated.Select(u => u.Reading.Report.Report.Id)).Concat(versions.Where(_readings.ContainsKey)).ToHashSet(),
        }, cancellation);
    }

    /// <summary>Reads reports again as of the dates that were worked out; gives the readings that count no longer and those that count now.</summary>
    private (HashSet<ReportReading> Before, List<ReportReading> Now) Redate(List<UndatedReport> undated, CancellationToken cancellation)
    {
        var changed = undated.FindAll(u => ReadingOf(u.Reading.Report.Report.Id).Report.Published != u.Date?.Published);
        var dated = new ReportReading[changed.Count];
        Parallel.For(0, dated.Length, new ParallelOptions { CancellationToken = cancellation },
            i => dated[i] = changed[i].Date is { } date ? _pipeline.Read(changed[i].Reading.Report.Report, date.Published) : changed[i].Reading);
        var (before, views) = (new HashSet<ReportReading>(), new Dictionary<ReportReading, Views>());
        for (var i = 0; i < dated.Length; i++)
        {
            var (id, stated) = (changed[i].Reading.Report.Report.Id, changed[i].Reading);
            before.Add(ReadingOf(id));
            views[ReadingOf(id)] = Views.None;
            views[stated] = dated[i] == stated ? Views.Both : Views.Stated;
            _dated.Remove(id);
            if (dated[i] != stated)
            {
                views[dated[i]] = Views.Inferred;
                _dated.Add(id, dated[i]);
            }
        }
        _linker.Change(views, cancellation);
        return (before, [.. dated]);
    }

    private ReportReading ReadingOf(Id<Report> report) => _dated.TryGetValue(report, out var dated) ? dated : _readings[report];

    private Id<Lineage> LineageOf(Id<Report> report) => _lineages[report].Id;

    private RecordReport EntryOf(ReportReading reading, Event? lead)
    {
        var report = reading.Report.Report;
        var inferred = report.Published is null ? _dates[report.Id] : null;
        var basis = report.Published is not null ? PublishedBasis.Stated : inferred is null ? PublishedBasis.Unknown : PublishedBasis.Inferred;
        return new(report, report.Published ?? inferred?.Published, basis, inferred?.Reason, _lineages[report.Id], lead?.Id) { Versions = _versions.EarlierThan(report.Id) };
    }
}
