using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;
using Parallax.Language;
using Parallax.Language.Times;

namespace Parallax.Events.Undated;

/// <summary>Works out when undated reports were published. Where dated reports of two lineages or more give the day of an event, and an undated report
/// says "on Wednesday" or "last night" of it, the report was published on the day from which these words mean that day. The groups of
/// tellings that this rests on are made without inferred dates, so the result depends on the set of reports alone.</summary>
public static class DateInferrer
{
    /// <summary>A weekday without a date is one of the last seven days.</summary>
    private const int DaysBack = 7;

    private const int FewestVoices = 2;

    /// <summary>The dates of the undated reports of which one can be worked out.</summary>
    /// <param name="readings">All reports, read without inferred dates.</param>
    /// <param name="clusters">The events that they tell of.</param>
    /// <param name="lineages">The lineage of each report.</param>
    public static IReadOnlyDictionary<Id<Report>, InferredDate> Infer(IReadOnlyList<ReportReading> readings, IReadOnlyList<EventCluster> clusters,
        IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(lineages);
        var inferred = new Dictionary<Id<Report>, InferredDate>();
        var undated = readings.Where(r => r.Report.Published is null && r.Lead is not null).ToDictionary(r => r.Report.Report.Id, r => r.Lead!);
        var told = clusters.SelectMany(c => c.Tellings.Where(t => undated.ContainsKey(t.Report.Report.Id)).Select(t => (Telling: t, Cluster: c))).ToLookup(t => t.Telling.Report.Report.Id);
        foreach (var (report, lead) in undated)
        {
            var days = told[report].ToDictionary(t => t.Telling, t => (t.Cluster, Known: DayOf(t.Cluster, t.Telling, lineages)));
            if (days[lead] is not (var cluster, (var day, var voices)))
            {
                continue;
            }
            var last = days.Values.Select(d => d.Known?.Day).Max() ?? day;
            if (PublishedFor(lead, day, last, cluster) is { } found)
            {
                var later = last > day ? string.Create(CultureInfo.InvariantCulture, $"; it also tells of {last:yyyy-MM-dd}") : "";
                var reason = string.Create(CultureInfo.InvariantCulture, $"Its “{found.Words}” is {day:yyyy-MM-dd} in {voices} dated lineages{later}.");
                inferred.Add(report, new(new(found.Published), reason));
            }
        }
        return inferred;
    }

    /// <summary>The day that most other lineages with a date give; null where fewer than two give it, or as many give another.</summary>
    private static (DateOnly Day, int Voices)? DayOf(EventCluster cluster, ReportEvent undated, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
    {
        var own = lineages[undated.Report.Report.Id].Id;
        var days = cluster.Tellings
            .Where(t => t.Report.Published is not null && t.Time is { From: { } from, To: { } to } && from == to && lineages[t.Report.Report.Id].Id != own)
            .GroupBy(t => t.Time!.From!.Value)
            .Select(g => (Day: g.Key, Voices: g.Select(t => lineages[t.Report.Report.Id].Id).Distinct().Count()))
            .OrderByDescending(d => d.Voices).ThenBy(d => d.Day).ToList();
        return days.Count > 0 && days[0].Voices >= FewestVoices && (days.Count == 1 || days[0].Voices > days[1].Voices) ? days[0] : null;
    }

    /// <summary>The day from which most of the words for the event's time mean the day, and not before the last day that the report tells of; of several the
    /// one on which most of the dated reports on the event were published, then the first. Null where no words fit.</summary>
    private static (DateOnly Published, string Words)? PublishedFor(ReportEvent undated, DateOnly day, DateOnly last, EventCluster cluster)
    {
        var open = undated.Mentions.Where(m => m.Time is { From: null }).ToList();
        var fits = Enumerable.Range(0, open.Count == 0 ? 0 : DaysBack)
            .Select(day.AddDays)
            .Where(d => d >= last)
            .Select(d => (Day: d, Meant: Meant(open, new(d), day)))
            .Where(d => d.Meant.Fitting > d.Meant.Others)
            .OrderByDescending(d => d.Meant.Fitting - d.Meant.Others)
            .ThenByDescending(d => cluster.Tellings.Count(t => t.Report.Published?.Date == d.Day)).ThenBy(d => d.Day)
            .ToList();
        return fits.Count > 0 ? (fits[0].Day, fits[0].Meant.Words) : null;
    }

    /// <summary>How many of the words for times mean the day, read as of a day of publication, and how many another day.</summary>
    private static (int Fitting, int Others, string Words) Meant(List<EventMention> open, PublicationTime published, DateOnly day)
    {
        var (fitting, others, words) = (0, 0, "");
        foreach (var text in open.GroupBy(m => m.Text))
        {
            var times = TimeFinder.Find(text.Key.Words, published);
            foreach (var mention in text)
            {
                var time = times.FirstOrDefault(t => t.Span == mention.Time!.Span);
                if (time?.From == day && time.To == day)
                {
                    (fitting, words) = (fitting + 1, fitting == 0 ? time.Span.Of(text.Key.Words.Text) : words);
                }
                else if (time is { From: { } from, To: { } to } && (day < from || day > to))
                {
                    others++;
                }
            }
        }
        return (fitting, others, words);
    }
}
