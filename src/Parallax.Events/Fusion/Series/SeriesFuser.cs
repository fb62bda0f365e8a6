using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Facts;

namespace Parallax.Events.Fusion.Series;

/// <summary>From the numbers of a series that reports give to one fact, and to the time over which they count.</summary>
internal sealed class SeriesFuser(FactMaker maker)
{
    /// <summary>One report's number with its time.</summary>
    private sealed record Count(Claim Claim, SeriesTime? Time)
    {
        public NumberValue Value => (NumberValue)Claim.Value;
    }

    /// <summary>The fact <c>incidents</c> and the time; neither where no mention gives a number.</summary>
    public (ImmutableArray<Fact> Facts, SeriesWindow? Window) Fuse(IReadOnlyList<EventMention> mentions)
    {
        var counts = mentions.Where(m => m.SeriesCount is not null).Select(ToCount).DistinctBy(c => c.Claim.Id).ToList();
        return counts.Count == 0 ? ([], null) : ([FactOf(counts)], WindowOf(counts));
    }

    private static Count ToCount(EventMention mention)
    {
        var number = mention.SeriesCount!;
        var span = number.Span.Join(mention.Span);
        return new(ClaimMaker.Make(mention, span, "incidents", new NumberValue(number.Min, number.Max, "incidents", span.Of(mention.Words.Text))), SeriesTime.Of(mention));
    }

    /// <summary>Numbers that differ are no dispute where the larger always counts over a longer time.</summary>
    private Fact FactOf(List<Count> counts)
    {
        List<Claim> claims = [.. counts.Select(c => c.Claim)];
        var fact = maker.Make("incidents", null, "incidents", claims.ConvertAll(c => new FactClaim(c)));
        return fact.Status is FactStatus.Disputed or FactStatus.Updated && counts.TrueForAll(a => counts.TrueForAll(b => !Clash(a, b)))
            ? new(fact.Attribute, null, fact.Unit, FactStatus.Compatible, fact.Low, fact.Best, fact.High, Reason(counts), fact.Lineages, claims)
            {
                Grade = fact.Grade is not FactGrade.Contested ? fact.Grade : fact.Lineages > 1 ? FactGrade.Fair : FactGrade.Weak,
            }
            : fact;
    }

    /// <summary>Whether the first is less than the second although its time is not known to be shorter.</summary>
    private static bool Clash(Count a, Count b) => a.Value.Max < b.Value.Min && !(a.Time?.Days < b.Time?.Days);

    private static string Reason(List<Count> counts)
    {
        var told = counts.OrderBy(c => c.Value.Min).Select(c => $"{FactReason.Wording(c.Value)} in “{c.Time?.Words}”").Distinct();
        return $"The times differ: {string.Join(", ", told)}.";
    }

    /// <summary>The longest time whose days are known, else the longest, and all times with their claims; null where none is.</summary>
    private static SeriesWindow? WindowOf(List<Count> counts)
    {
        var told = counts.Where(c => c.Time is not null).OrderBy(c => c.Claim, Claim.Order).ToList();
        var widest = told.OrderBy(c => c.Time!.From is null).ThenByDescending(c => c.Time!.Days ?? 0).FirstOrDefault();
        return widest?.Time is not { } time ? null : new(time.From, time.To, time.Words)
        {
            Told = [.. told.Select(c => new WindowTold(c.Claim.Id, c.Claim.Report, c.Time!.Text.Field, c.Time.Span, c.Time.From, c.Time.To))],
        };
    }
}
