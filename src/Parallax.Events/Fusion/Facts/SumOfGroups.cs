namespace Parallax.Events.Fusion.Facts;

/// <summary>Adds up groups that have nobody in common, where no report gives a number for all: "two Americans" in one report, "a Briton" in another.</summary>
internal sealed class SumOfGroups(FactMaker maker)
{
    /// <summary>The fact for all; null where the numbers are not those of such groups.</summary>
    public Fact? Of(string attribute, IReadOnlyList<Toll> totals)
    {
        var groups = Apart(totals);
        if (groups is null || groups.Count < 2 || totals.All(t => t.Min <= 1))
        {
            return null;
        }
        var facts = groups.ConvertAll(g => maker.Make(attribute, GroupName.Of(g), "people", [.. g.Select(t => t.ToClaim())]));
        var list = string.Join(" and ", facts.OrderByDescending(f => f.Best).ThenBy(f => f.Of, StringComparer.Ordinal).Select(f => $"{FactReason.Plain(f.Best ?? 0)} for {f.Of}"));
        var high = facts.TrueForAll(f => f.High is not null) ? facts.Sum(f => f.High) : null;
        var reason = $"no report gives a number for all, but {list}";
        return maker.Make(attribute, null, "people", [.. totals.Select(t => t.ToClaim())], new(facts.Sum(f => f.Low), facts.Sum(f => f.Best), high, reason) { AddsUp = true });
    }

    /// <summary>The numbers by groups of which none has anybody in common with another; null where there are others.</summary>
    private static List<List<Toll>>? Apart(IReadOnlyList<Toll> totals)
    {
        var groups = new List<List<Toll>>();
        foreach (var toll in totals.OrderBy(t => t.People.Key.Length).ThenBy(t => t.People.Key, StringComparer.Ordinal))
        {
            if (toll.Group is null || toll.Phrase.Name is not null || toll.Phrase.Definite)
            {
                return null;
            }
            if (groups.Find(g => toll.People.IsWithin(g[0].People)) is { } own)
            {
                own.Add(toll);
            }
            else if (groups.TrueForAll(g => toll.People.IsApartFrom(g[0].People)))
            {
                groups.Add([toll]);
            }
            else
            {
                return null;
            }
        }
        return groups;
    }
}
