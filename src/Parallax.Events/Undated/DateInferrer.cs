using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Undated;

/// <summary>Works out when undated reports were published. Where dated reports of two lineages or more give the day of an event, and an undated report
/// says "on Wednesday" or "last night" of it, the report was published on the day from which these words mean that day. The groups of
/// tellings that this rests on are made without inferred dates, so the result depends on the set of reports alone. Reports come and go; only the dates that these bear on are worked out anew.</summary>
/// <param name="eventOf">The event that a telling tells of without inferred dates.</param>
/// <param name="lineageOf">The lineage of a report.</param>
internal sealed class DateInferrer(Func<ReportEvent, EventCluster> eventOf, Func<Id<Report>, Id<Lineage>> lineageOf)
{
    private readonly Dictionary<Id<Report>, UndatedReport> _undated = [];
    private readonly Dictionary<EventCluster, EventDays> _days = [];

    /// <summary>The date that was worked out for a report; null where none was.</summary>
    public InferredDate? this[Id<Report> report] => _undated.GetValueOrDefault(report)?.Date;

    /// <summary>Works out anew what has changed.</summary>
    /// <param name="gone">Reports that went.</param>
    /// <param name="come">Readings, without inferred dates, that came.</param>
    /// <param name="events">The events without inferred dates that changed.</param>
    /// <param name="moved">The readings of reports whose lineage changed.</param>
    /// <returns>The reports that have another date than before, or none any longer, or another reason; not those that went.</returns>
    public List<UndatedReport> Change(IEnumerable<Id<Report>> gone, IEnumerable<ReportReading> come, ClusterChanges events, IEnumerable<ReportReading> moved)
    {
        foreach (var report in gone)
        {
            _undated.Remove(report);
        }
        foreach (var reading in come.Where(r => r.Report.Published is null && r.Lead is not null))
        {
            _undated.Add(reading.Report.Report.Id, new(reading));
        }
        var touched = events.Come.Concat(moved.SelectMany(r => r.Events).Select(eventOf)).ToHashSet();
        foreach (var cluster in events.Gone.Concat(touched))
        {
            _days.Remove(cluster);
        }
        var reports = touched.SelectMany(c => c.Tellings).Where(t => t.Report.Published is null).Select(t => _undated.GetValueOrDefault(t.Report.Report.Id)).OfType<UndatedReport>().ToHashSet();
        return [.. reports.Where(IsChanged)];
    }

    private bool IsChanged(UndatedReport undated)
    {
        var before = undated.Date;
        undated.Date = DateOf(undated);
        return before != undated.Date;
    }

    private InferredDate? DateOf(UndatedReport undated)
    {
        var (lead, own) = (undated.Reading.Lead!, lineageOf(undated.Reading.Report.Report.Id));
        var cluster = eventOf(lead);
        if (DaysOf(cluster).DayBut(own) is not var (day, voices))
        {
            return null;
        }
        var last = undated.Reading.Events.Select(t => DaysOf(eventOf(t)).DayBut(own)?.Day).Max() ?? day;
        if (undated.PublishedFor(day, last, DaysOf(cluster)) is not { } found)
        {
            return null;
        }
        var later = last > day ? string.Create(CultureInfo.InvariantCulture, $"; it also tells of {last:yyyy-MM-dd}") : "";
        return new(new(found.Published), string.Create(CultureInfo.InvariantCulture, $"Its “{found.Words}” is {day:yyyy-MM-dd} in {voices} dated lineages{later}."));
    }

    private EventDays DaysOf(EventCluster cluster)
    {
        if (!_days.TryGetValue(cluster, out var days))
        {
            _days.Add(cluster, days = new(cluster, lineageOf));
        }
        return days;
    }
}
