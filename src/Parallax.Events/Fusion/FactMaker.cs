using System.Globalization;

namespace Parallax.Events.Fusion;

/// <summary>From claims on one attribute to a fact: bounds, best value, status and the reason for them.</summary>
internal sealed class FactMaker(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
{
    /// <summary>Makes the fact. Bounded values set low and high; open ones ("at least 12") only where there is no other. Best is the value
    /// with most lineages, then the latest, then the largest; of open values alone the largest; of a toll that rose, the last day's.</summary>
    public Fact Make(string attribute, string? of, string unit, IReadOnlyList<Claim> claims, string? reason = null, decimal less = 0)
    {
        var counted = claims.Where(c => c.Stance is Stance.Asserted or Stance.Attributed).ToList();
        if (counted.Count == 0)
        {
            counted = [.. claims.Where(c => c.Stance != Stance.Denied)];
        }
        if (counted.Count == 0)
        {
            return new(attribute, of, unit, FactStatus.Disputed, null, null, null, "Only denied.", Lineages(claims), claims);
        }
        var bounded = counted.Where(c => Value(c).Max is not null).ToList();
        decimal? low = bounded.Count > 0 ? bounded.Min(c => Value(c).Min) : counted.Min(c => Value(c).Min);
        decimal? high = bounded.Count > 0 ? bounded.Max(c => Value(c).Max) : null;
        var status = StatusOf(counted);
        var best = Best(status == FactStatus.Updated ? Latest(bounded.Count > 0 ? bounded : counted) : bounded.Count > 0 ? bounded : counted, bounded.Count > 0);
        return new(attribute, of, unit, status, Less(low, less), Less(best, less), Less(high, less), reason ?? Reason(status, counted), Lineages(claims), claims);
    }

    private static decimal? Less(decimal? value, decimal less) => value is null ? null : Math.Max(0, value.Value - less);

    private static NumberValue Value(Claim claim) => (NumberValue)claim.Value;

    private decimal Best(List<Claim> claims, bool bounded)
    {
        var groups = claims.GroupBy(c => bounded ? Middle(Value(c)) : Value(c).Min);
        return bounded
            ? groups.OrderByDescending(g => Lineages(g)).ThenByDescending(g => g.Max(c => c.Report.Published?.Date ?? default)).ThenByDescending(g => g.Key).First().Key
            : groups.Max(g => g.Key);
    }

    /// <summary>The claims of the last day that has any.</summary>
    private static List<Claim> Latest(List<Claim> claims)
    {
        var last = claims.Max(c => c.Report.Published?.Date);
        return [.. claims.Where(c => c.Report.Published?.Date == last)];
    }

    /// <summary>The number that a hedge surrounds: "about 100" is 90 to 110 and means 100.</summary>
    private static decimal Middle(NumberValue value) => value.Max is { } max && max != value.Min ? Math.Round((value.Min + max) / 2, MidpointRounding.AwayFromZero) : value.Min;

    private int Lineages(IEnumerable<Claim> claims) => claims.Select(c => lineages[c.Report.Id].Id).Distinct().Count();

    private FactStatus StatusOf(List<Claim> counted)
    {
        var voices = Lineages(counted);
        var ranges = counted.Select(c => (Value(c).Min, Max: Value(c).Max ?? decimal.MaxValue)).Distinct().ToList();
        var meet = ranges.Max(r => r.Min) <= ranges.Min(r => r.Max);
        if (ranges.Count == 1)
        {
            return voices == 1 ? FactStatus.Single : FactStatus.Agreed;
        }
        return meet ? voices == 1 ? FactStatus.Single : FactStatus.Compatible : Rises(counted) ? FactStatus.Updated : FactStatus.Disputed;
    }

    /// <summary>A toll that never falls from one day's reports to the next, and rises at least once; undated reports have no say.</summary>
    private static bool Rises(List<Claim> counted)
    {
        var days = counted.Where(c => c.Report.Published is not null).GroupBy(c => c.Report.Published!.Value.Date).OrderBy(g => g.Key).Select(g => (Min: g.Min(c => Value(c).Min), Max: g.Max(c => Value(c).Min))).ToList();
        return days.Count > 1 && days.Zip(days.Skip(1)).All(p => p.First.Max <= p.Second.Min) && days[0].Max < days[^1].Min;
    }

    private string Reason(FactStatus status, List<Claim> counted)
    {
        var values = counted.GroupBy(c => Wording(Value(c))).Select(g => (Text: g.Key, Count: Lineages(g))).OrderByDescending(g => g.Count).ThenBy(g => g.Text, StringComparer.Ordinal).ToList();
        var list = string.Join(", ", values.Select(v => $"{v.Text} in {Plural(v.Count)}"));
        return status switch
        {
            FactStatus.Agreed => $"All say {values[0].Text}.",
            FactStatus.Single => "One voice only.",
            FactStatus.Updated => $"Later reports give more: {list}.",
            _ => char.ToUpperInvariant(list[0]) + list[1..] + ".",
        };
    }

    private static string Plural(int lineages) => lineages == 1 ? "1 lineage" : string.Create(CultureInfo.InvariantCulture, $"{lineages} lineages");

    private static string Wording(NumberValue value)
    {
        var invariant = CultureInfo.InvariantCulture;
        var min = value.Min.ToString("0.######", invariant);
        return value.Max is null ? $"{min} or more" : value.Max == value.Min ? min : $"{min} to {value.Max.Value.ToString("0.######", invariant)}";
    }
}
