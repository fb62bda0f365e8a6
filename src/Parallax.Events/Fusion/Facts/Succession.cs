namespace Parallax.Events.Fusion.Facts;

/// <summary>Tells whether of claims that cannot all be true some take the place of the others: by their words, or by the days on which they came up.</summary>
internal sealed class Succession(Backing backing)
{
    /// <summary>The claims that stand; null where none takes the place of another.</summary>
    /// <param name="claims">Claims that cannot all be true.</param>
    public List<FactClaim>? Standing(IReadOnlyList<FactClaim> claims) => ByWords(claims) ?? ByOld(claims) ?? ByRise(claims);

    /// <summary>"The toll rose to 18": the latest number of that kind stands, unless a later report gives another.</summary>
    private List<FactClaim>? ByWords(IReadOnlyList<FactClaim> claims)
    {
        var revised = claims.Where(c => c.Revision == Revision.New).OrderByDescending(Day).ThenByDescending(c => c.Middle).ToList();
        if (revised.Count == 0)
        {
            return null;
        }
        var newest = revised[0];
        return claims.All(c => c.Meets(newest) || Day(c) <= Day(newest)) ? [.. claims.Where(c => c.Meets(newest))] : null;
    }

    /// <summary>What all but the numbers that others have replaced come to, where these can all be true.</summary>
    private static List<FactClaim>? ByOld(IReadOnlyList<FactClaim> claims)
    {
        var standing = claims.Where(c => c.Revision != Revision.Old).ToList();
        return standing.Count > 0 && standing.Count < claims.Count && Meet(standing) ? standing : null;
    }

    /// <summary>A toll that rises: every larger number came up on a later day than all smaller ones, and once the largest was out, no more lineages gave a
    /// smaller one than gave it. Undated reports have no say.</summary>
    private List<FactClaim>? ByRise(IReadOnlyList<FactClaim> claims)
    {
        var dated = claims.Where(c => backing.DayOf(c.Claim) is not null).ToList();
        var values = dated.GroupBy(c => c.Value.Min).Select(g => (Value: g.Key, First: g.Min(Day), Claims: g.ToList())).OrderBy(g => g.Value).ToList();
        if (values.Count < 2 || values.Zip(values.Skip(1)).Any(p => p.First.First >= p.Second.First))
        {
            return null;
        }
        var top = values[^1];
        var stale = dated.Where(c => c.Value.Min < top.Value && Day(c) >= top.First && !c.Meets(top.Claims[0])).Select(c => c.Claim);
        return backing.Lineages(stale) > backing.Lineages(top.Claims.Select(c => c.Claim)) ? null : [.. claims.Where(c => c.Meets(top.Claims[0]) && c.Value.Min == top.Value)];
    }

    /// <summary>Whether all can be true.</summary>
    public static bool Meet(IReadOnlyList<FactClaim> claims) => claims.Max(c => c.Value.Min) <= claims.Min(c => c.Max);

    /// <summary>Whether all can be true where round numbers are taken as such: 600 of 612, a million of more than a million. Numbers said to have taken each other's place are not.</summary>
    public static bool MeetInRoundFigures(IReadOnlyList<FactClaim> claims) => claims.All(c => c.Revision == Revision.None)
        && claims.Max(c => c.Value.Min - Slack(c)) <= claims.Min(c => c.Max is decimal.MaxValue ? c.Max : c.Max + Slack(c));

    /// <summary>What a number told in whole hundreds, thousands … may be off by: half of these, a tenth of itself at most.</summary>
    private static decimal Slack(FactClaim claim)
    {
        var (value, unit) = (claim.Value.Min, 1m);
        while (claim.Value.Max == value && value > 0 && value % (unit * 10) == 0 && unit * 10 <= value)
        {
            unit *= 10;
        }
        return unit < 100 ? 0 : Math.Min(unit / 2, value / 10);
    }

    private DateOnly Day(FactClaim claim) => backing.DayOf(claim.Claim) ?? DateOnly.MinValue;
}
