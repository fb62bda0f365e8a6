namespace Parallax.Bench.Worlds;

/// <summary>How well a record agrees with the truth of its world; each figure from 0 to 1.</summary>
/// <param name="Leads">B³ F1 of the reports, put together by the event that they are mainly about.</param>
/// <param name="Killed">The share of events of which the best number of dead is the final one, of those of which a report states it.</param>
/// <param name="Lineages">F1 of the pairs of reports in one lineage.</param>
internal readonly record struct WorldScore(double Leads, double Killed, double Lineages)
{
    /// <summary>Holds a record against the reports that it was made of.</summary>
    public static WorldScore Of(Record record, IReadOnlyList<WorldReport> world)
    {
        ArgumentNullException.ThrowIfNull(record);
        var made = record.Reports.ToDictionary(r => r.Report.Key, StringComparer.Ordinal);
        var leads = world.Where(w => made.ContainsKey(w.Key))
            .Select(w => (True: w.Lead.Id, Found: made[w.Key].Lead is { } lead ? lead.ToString() : w.Key)).ToList();
        var lineages = world.Where(w => made.ContainsKey(w.Key)).Select(w => (True: w.Lineage, Found: made[w.Key].Lineage.Id.ToString())).ToList();
        return new(BCubed(leads), KilledRight(record, world, leads), Pairs(lineages));
    }

    /// <summary>The mean over the items of precision and of recall (Bagga and Baldwin 1998), as F1.</summary>
    private static double BCubed(List<(string True, string Found)> items)
    {
        var (together, trueSizes, foundSizes) = Sizes(items);
        var precision = together.Sum(c => (double)c.Value * c.Value / foundSizes[c.Key.Found]) / items.Count;
        var recall = together.Sum(c => (double)c.Value * c.Value / trueSizes[c.Key.True]) / items.Count;
        return 2 * precision * recall / (precision + recall);
    }

    private static double Pairs(List<(string True, string Found)> items)
    {
        static double Count(IEnumerable<int> sizes) => sizes.Sum(s => s * (s - 1.0) / 2);
        var (together, trueSizes, foundSizes) = Sizes(items);
        var all = Count(trueSizes.Values) + Count(foundSizes.Values);
        return all == 0 ? 1 : 2 * Count(together.Values) / all;
    }

    private static (Dictionary<(string True, string Found), int> Together, Dictionary<string, int> True, Dictionary<string, int> Found) Sizes(List<(string True, string Found)> items) =>
        (items.CountBy(i => i).ToDictionary(), items.CountBy(i => i.True).ToDictionary(), items.CountBy(i => i.Found).ToDictionary());

    /// <summary>An event of the truth is that of the record which most of its reports lead with.</summary>
    private static double KilledRight(Record record, IReadOnlyList<WorldReport> world, List<(string True, string Found)> leads)
    {
        var stated = world.Where(w => w.Lead.Killed > 0 && w.Killed == w.Lead.Killed).Select(w => w.Lead).DistinctBy(e => e.Id).ToList();
        var found = leads.CountBy(l => l).GroupBy(c => c.Key.True)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Found, StringComparer.Ordinal).First().Key.Found);
        var events = record.Events.ToDictionary(e => e.Id.ToString(), StringComparer.Ordinal);
        return stated.Count == 0 ? 1 : (double)stated.Count(e => events.TryGetValue(found[e.Id], out var made)
            && made.Facts.Any(f => f.Attribute == "killed" && f.Of is null && f.Best == e.Killed)) / stated.Count;
    }
}
