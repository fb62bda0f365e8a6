namespace Parallax.Events.Fusion.Facts;

/// <summary>Chooses the best of several values by a policy. Bounded values go before open ones; of open values alone the largest is best.</summary>
internal sealed class BestValue(Backing backing, FactPolicy policy)
{
    private const int WellSupported = 2;

    /// <summary>The best value.</summary>
    /// <param name="counted">All claims that count; not empty.</param>
    /// <param name="standing">Those whose place no other has taken; not empty.</param>
    public decimal Of(IReadOnlyList<FactClaim> counted, IReadOnlyList<FactClaim> standing)
    {
        var claims = policy == FactPolicy.Conservative ? counted : standing;
        var bounded = (claims.Any(c => c.Value.Max is not null) ? claims : counted).Where(c => c.Value.Max is not null).ToList();
        if (bounded.Count == 0)
        {
            return policy == FactPolicy.Conservative ? claims.Min(c => c.Value.Min) : claims.Max(c => c.Value.Min);
        }
        var values = bounded.GroupBy(c => c.Middle).Select(g => Weigh(g.Key, g)).ToList();
        return policy == FactPolicy.Conservative
            ? (values.FindAll(v => v.Lineages >= WellSupported || v.Official == Officialness.Body) is [_, ..] supported ? supported : values).Min(v => v.Value)
            : values.OrderByDescending(Order).First().Value;
    }

    private Weight Weigh(decimal value, IEnumerable<FactClaim> group)
    {
        var claims = group.Select(g => g.Claim).ToList();
        var official = claims.Max(backing.OfficialnessOf);
        return new(value, backing.Lineages(claims), claims.Max(backing.DayOf)?.DayNumber ?? 0, official, backing.Lineages(claims.Where(c => backing.OfficialnessOf(c) == official)));
    }

    private (int, int, int, int, decimal) Order(Weight w) => policy switch
    {
        FactPolicy.Latest => (w.Day, w.Lineages, (int)w.Official, w.OfOfficial, w.Value),
        FactPolicy.Official => ((int)w.Official, w.OfOfficial, w.Lineages, w.Day, w.Value),
        _ => (w.Lineages, w.Day, (int)w.Official, w.OfOfficial, w.Value),
    };

    /// <param name="Value">The value.</param>
    /// <param name="Lineages">How many give it.</param>
    /// <param name="Day">The latest day on which one gives it.</param>
    /// <param name="Official">The most official who gives it.</param>
    /// <param name="OfOfficial">How many lineages have it from one so official.</param>
    private sealed record Weight(decimal Value, int Lineages, int Day, Officialness Official, int OfOfficial);
}
