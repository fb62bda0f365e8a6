namespace Parallax.Events.Fusion.Facts;

/// <summary>Makes the facts of groups: one for the people whom several words mean.</summary>
internal sealed class GroupFacts(FactMaker maker)
{
    private const int MostGroups = 6;
    private const int MostCompared = 60;

    /// <summary>The facts of those groups that most numbers are given for.</summary>
    public IEnumerable<Fact> Of(string attribute, IReadOnlyList<Toll> parts) => Joined(parts)
        .OrderByDescending(g => g.Count).ThenBy(g => g[0].People.Key, StringComparer.Ordinal)
        .Take(MostGroups)
        .Select(g => maker.Make(attribute, GroupName.Of(g), "people", [.. g.Select(t => t.ToClaim())]))
        .DistinctBy(f => f.Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>Groups of the same people, and a narrower one ("two American soldiers") with a wider ("two Americans") where all their numbers can be true.</summary>
    private static List<List<Toll>> Joined(IReadOnlyList<Toll> parts)
    {
        var groups = parts.Where(t => t.Group is not null).GroupBy(t => t.People.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostCompared)
            .OrderBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).Select(WithoutCases).ToList();
        for (var i = groups.Count - 1; i > 0; i--)
        {
            if (groups.Find(g => g != groups[i] && AreSame(groups[i], g)) is { } wider)
            {
                wider.AddRange(groups[i]);
                groups.RemoveAt(i);
            }
        }
        return groups;
    }

    /// <summary>One soldier whose death is told beside "three soldiers" is one of the three, not another number for them.</summary>
    private static List<Toll> WithoutCases(IEnumerable<Toll> group)
    {
        List<Toll> tolls = [.. group];
        return tolls.TrueForAll(o => o.Min <= 1) ? tolls : tolls.FindAll(t => t.Kind != TollKind.One);
    }

    private static bool AreSame(List<Toll> narrow, List<Toll> wide) => narrow[0].People.IsWithin(wide[0].People)
        && Math.Max(narrow.Max(t => t.Min), wide.Max(t => t.Min)) <= Math.Min(narrow.Min(Most), wide.Min(Most));

    private static decimal Most(Toll toll) => toll.Max ?? decimal.MaxValue;
}
