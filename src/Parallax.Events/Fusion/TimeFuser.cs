using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>From the times that the tellings of one event give to when it was.</summary>
internal sealed class TimeFuser(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
{
    public EventTime? Fuse(IReadOnlyList<EventMention> mentions)
    {
        var claims = mentions.Where(m => m.Time?.From is not null).Select(ToClaim).ToList();
        if (claims.Count == 0)
        {
            return null;
        }
        var best = claims.GroupBy(c => (Value(c).From, Value(c).To))
            .OrderBy(g => Coarseness(g.First()))
            .ThenByDescending(g => g.Select(c => lineages[c.Report.Id].Id).Distinct().Count())
            .ThenByDescending(g => g.Count())
            .ThenByDescending(g => claims.Count(c => Meets(c, g.First())))
            .ThenBy(g => g.Key.From).ThenBy(g => g.Key.To)
            .First();
        var value = best.Select(Value).OrderBy(v => v.Precision).First();
        var status = Status(claims);
        return new(value.From, value.To, Best(value), value.Precision, status, Reason(status, claims, best.Count()), claims);
    }

    private static Claim ToClaim(EventMention mention)
    {
        var time = mention.Time!;
        var value = new TimeValue(time.From!.Value, time.To ?? time.From.Value, time.Precision ?? TimePrecision.Day, time.Span.Of(mention.Words.Text), time.Clock, time.Offset);
        return ClaimMaker.Make(mention, time.Span, "when", value);
    }

    private static TimeValue Value(Claim claim) => (TimeValue)claim.Value;

    /// <summary>Single days first, then up to a week, then months, then years.</summary>
    private static int Coarseness(Claim claim) => (Value(claim).To.DayNumber - Value(claim).From.DayNumber) switch { 0 => 0, <= 7 => 1, <= 31 => 2, _ => 3 };

    private static bool Meets(Claim a, Claim b) => Value(a).From <= Value(b).To && Value(b).From <= Value(a).To;

    private static string? Best(TimeValue value)
    {
        if (value.From != value.To)
        {
            return null;
        }
        var date = value.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (value.Clock is not { } clock)
        {
            return date;
        }
        var time = clock.ToString("HH:mm", CultureInfo.InvariantCulture);
        return value.Offset is { } offset
            ? string.Create(CultureInfo.InvariantCulture, $"{date}T{time}{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}")
            : $"{date}T{time}";
    }

    private FactStatus Status(List<Claim> claims)
    {
        if (claims.Select(c => lineages[c.Report.Id].Id).Distinct().Count() == 1)
        {
            return FactStatus.Single;
        }
        if (claims.All(c => (Value(c).From, Value(c).To) == (Value(claims[0]).From, Value(claims[0]).To)))
        {
            return FactStatus.Agreed;
        }
        return claims.Max(c => Value(c).From) <= claims.Min(c => Value(c).To) ? FactStatus.Compatible : FactStatus.Disputed;
    }

    private static string Reason(FactStatus status, List<Claim> claims, int support) => status switch
    {
        FactStatus.Single => "One voice only.",
        FactStatus.Agreed => "All say the same.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The most exact time that most reports give: {support} of {claims.Count} claims."),
    };
}
