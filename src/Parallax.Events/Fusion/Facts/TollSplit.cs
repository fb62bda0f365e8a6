using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Tells which numbers stand for all people, and which for a group of them.</summary>
/// <param name="Totals">Numbers for all.</param>
/// <param name="Parts">Numbers for groups.</param>
internal sealed record TollSplit(List<Toll> Totals, List<Toll> Parts)
{
    /// <summary>A number for a narrower group beside a larger one for others, in the same report or another, is a part ("two Americans", "three soldiers of
    /// the coalition"); the sum of a list counts where no report states a total, single people only where nothing else does.</summary>
    public static TollSplit Of(IReadOnlyList<Toll> tolls)
    {
        var split = new TollSplit([], [.. tolls.Where(t => t.Kind == TollKind.Part)]);
        List<Toll> whole = [.. tolls.Where(t => t.Kind is TollKind.Total or TollKind.Sum)];
        List<Toll> largest = [.. whole.DistinctBy(t => (t.Report, t.Min, t.People.Key)).OrderByDescending(t => t.Min)];
        foreach (var toll in whole.Where(t => t.Kind == TollKind.Total))
        {
            (toll.Group is not null && largest.Exists(o => MakesPart(o, toll)) ? split.Parts : split.Totals).Add(toll);
        }
        if (split.Totals.Count == 0)
        {
            split.Totals.AddRange(whole.Where(t => t.Kind == TollKind.Sum));
        }
        split.AddOnes([.. tolls.Where(t => t.Kind == TollKind.One)]);
        return split;
    }

    /// <summary>How many people are named: names with a word alike ("Ana Brook", "Ana", "Brooks") are one person's.</summary>
    public static int Named(IEnumerable<Toll> tolls)
    {
        var people = new List<HashSet<string>>();
        foreach (var name in tolls.Select(t => t.Phrase.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            HashSet<string> words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            foreach (var same in people.Where(p => p.Any(a => words.Any(b => SoleVictim.AreLike(a, b)))).ToList())
            {
                people.Remove(same);
                words.UnionWith(same);
            }
            people.Add(words);
        }
        return people.Count;
    }

    /// <summary>Whether a larger number makes another a part: in one report, unless the two have nobody in common; in two, unless all whom it counts are of the smaller one's group as well.</summary>
    private static bool MakesPart(Toll larger, Toll toll) => larger.Report == toll.Report
        ? larger.Min > toll.Min && !toll.People.IsApartFrom(larger.People)
        : larger.Min > toll.Max && !toll.People.IsApartFrom(larger.People) && !larger.People.IsWithin(toll.People);

    private void AddOnes(List<Toll> ones)
    {
        if (Totals.Count == 0 || Totals.TrueForAll(t => t.Min <= 1) || MostTellOfOne(ones))
        {
            Totals.AddRange(ones);
        }
        else if (Parts.Count > 0)
        {
            Parts.AddRange(ones.Where(t => t.Group is not null && t.Phrase.Name is null && !t.Phrase.Definite));
        }
    }

    /// <summary>Where more reports tell of one and the same person than give a number of several, the number may be of several events.</summary>
    private bool MostTellOfOne(List<Toll> ones)
    {
        if (Named(ones) > 1)
        {
            return false;
        }
        var several = Totals.Where(t => t.Min > 1).Select(t => t.Report).ToHashSet();
        return ones.Select(t => t.Report).Distinct().Count(r => !several.Contains(r)) > several.Count;
    }
}
