using Parallax.Events.Linking;

namespace Parallax.Events.Undated;

/// <summary>What the dated reports on one event say of its day.</summary>
internal sealed class EventDays
{
    private const int FewestVoices = 2;

    private readonly List<(DateOnly Day, HashSet<Id<Lineage>> Voices)> _days;
    private readonly Dictionary<DateOnly, int> _published = [];

    /// <summary>Gathers what the tellings of an event say, in time in proportion to them.</summary>
    public EventDays(EventCluster cluster, Func<Id<Report>, Id<Lineage>> lineageOf)
    {
        var days = new Dictionary<DateOnly, HashSet<Id<Lineage>>>();
        foreach (var telling in cluster.Tellings)
        {
            if (telling.Report.Published is not { } published)
            {
                continue;
            }
            _published[published.Date] = _published.GetValueOrDefault(published.Date) + 1;
            if (telling.Time is { From: { } from, To: { } to } && from == to)
            {
                days.TryAdd(from, []);
                days[from].Add(lineageOf(telling.Report.Report.Id));
            }
        }
        _days = [.. days.Select(d => (d.Key, d.Value))];
    }

    /// <summary>The day that most lineages other than one with a date give; null where fewer than two give it, or as many give another.</summary>
    public (DateOnly Day, int Voices)? DayBut(Id<Lineage> own)
    {
        var days = _days.Select(d => (d.Day, Voices: d.Voices.Count - (d.Voices.Contains(own) ? 1 : 0))).Where(d => d.Voices > 0).OrderByDescending(d => d.Voices).ThenBy(d => d.Day).Take(2).ToList();
        return days.Count > 0 && days[0].Voices >= FewestVoices && (days.Count == 1 || days[0].Voices > days[1].Voices) ? days[0] : null;
    }

    /// <summary>How many of the tellings are of reports that were published on a day.</summary>
    public int PublishedOn(DateOnly day) => _published.GetValueOrDefault(day);
}
