using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Events.Times;

namespace Parallax.Events.Fusion;

/// <summary>From the times that the tellings of one event give to when it was, by the clocks of its place.</summary>
internal sealed class TimeFuser(Func<Id<Report>, Id<Lineage>> lineageOf, ZoneMap zones)
{
    private readonly StatedZoneReader _stated = new(zones);

    /// <summary>When the event of the mentions was; null where none gives a day.</summary>
    /// <param name="mentions">The mentions, in the order of their claims.</param>
    /// <param name="place">Where it was; null where that is not known, and then clock times have no zone but the one their words state.</param>
    public EventTime? Fuse(IReadOnlyList<EventMention> mentions, PlaceIdentity? place)
    {
        var reader = new ClaimedTimeReader(place is null ? null : zones.Of(place));
        var times = mentions.Where(m => m.Time?.From is not null)
            .Select(m => reader.Read(ClaimOf(m), m.Time!, _stated.Read(m.Text, m.Words.Sentences[m.Sentence], m.Time!))).ToList();
        if (times.Count == 0)
        {
            return null;
        }
        var best = times.GroupBy(t => (t.From, t.To))
            .OrderBy(g => Coarseness(g.First()))
            .ThenBy(g => g.All(t => t.IsDayElsewhere))
            .ThenByDescending(g => g.Select(t => lineageOf(t.Claim.Report.Id)).Distinct().Count())
            .ThenByDescending(g => g.Count())
            .ThenByDescending(g => times.Count(t => Overlap(t, g.First())))
            .ThenBy(g => g.Key.From).ThenBy(g => g.Key.To)
            .First();
        var time = best.OrderBy(t => t.Told.Precision).First();
        var status = Status(times);
        return new(time.From, time.To, Best(time), time.Told.Precision, status, Reason(status, times, best.Count()), times.Select(t => t.Claim));
    }

    /// <summary>The claim of a mention that gives a day.</summary>
    public static Claim ClaimOf(EventMention mention)
    {
        var time = mention.Time!;
        var value = new TimeValue(time.From!.Value, time.To ?? time.From.Value, time.Precision ?? TimePrecision.Day, time.Span.Of(mention.Words.Text), time.Clock, time.Offset);
        return ClaimMaker.Make(mention, time.Span, "when", value);
    }

    /// <summary>Single days first, then up to a week, then months, then years.</summary>
    private static int Coarseness(ClaimedTime time) => (time.To.DayNumber - time.From.DayNumber) switch { 0 => 0, <= 7 => 1, <= 31 => 2, _ => 3 };

    private static bool Overlap(ClaimedTime a, ClaimedTime b) => a.From <= b.To && b.From <= a.To;

    private static string? Best(ClaimedTime time)
    {
        if (time.From != time.To)
        {
            return null;
        }
        var date = time.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return time.Clock is { } clock
            ? string.Create(CultureInfo.InvariantCulture, $"{date}T{clock:HH:mm}{time.Offset?.ToString("+HH:mm", CultureInfo.InvariantCulture)}") : date;
    }

    private FactStatus Status(List<ClaimedTime> times) =>
        times.Select(t => lineageOf(t.Claim.Report.Id)).Distinct().Count() == 1 ? FactStatus.Single : TimeAgreement.Of(times);

    private static string Reason(FactStatus status, List<ClaimedTime> times, int support) => status switch
    {
        FactStatus.Single => "One voice only.",
        FactStatus.Agreed => TimeAgreement.Reason(times) is { } why ? "All say the same: " + why : "All say the same.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The most exact time that most reports give: {support} of {times.Count} claims.")
            + (status == FactStatus.Compatible && TimeAgreement.Reason(times) is { } why ? " " + why : ""),
    };
}
