using System.Globalization;
using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>Finds reports that carry the same text at heart, by the five-word runs that they share (Broder 1997).</summary>
public static class LineageFinder
{
    private const double Kin = 0.3;
    private const double Copied = 0.8;
    private const int FewestShingles = 8;
    private const int TooCommon = 60;

    /// <summary>Each report's place in its lineage. The earliest report is the original; of one date the longest, then the least id.</summary>
    public static IReadOnlyDictionary<Id<Report>, LineagePlace> Find(IReadOnlyList<AnnotatedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = reports.OrderBy(r => r.Report.Id).ToList();
        var shingles = ordered.Select(r => Shingles.Of(r.Text.Words)).ToList();
        var kin = new DisjointSets(ordered.Count);
        foreach (var (a, b) in CandidatePairs(shingles))
        {
            if (shingles[a].ContainmentIn(shingles[b]) >= Kin)
            {
                kin.Join(a, b);
            }
        }
        var places = new Dictionary<Id<Report>, LineagePlace>();
        foreach (var members in kin.Sets())
        {
            Place(places, [.. members], ordered, shingles);
        }
        return places;
    }

    private static void Place(Dictionary<Id<Report>, LineagePlace> places, List<int> members, List<AnnotatedReport> reports, List<Shingles> shingles)
    {
        var original = members.OrderBy(i => reports[i].Published is null).ThenBy(i => reports[i].Published ?? default)
            .ThenByDescending(i => reports[i].Report.Text.Length).ThenBy(i => reports[i].Report.Id).First();
        var first = reports[original].Report;
        var id = new Id<Lineage>(first.Id.Value);
        foreach (var i in members)
        {
            places[reports[i].Report.Id] = members.Count == 1 ? new(id, LineageRole.Alone, null, "No other report carries its text.")
                : i == original ? new(id, LineageRole.Original, null, $"The earliest of {members.Count} reports that carry this text.")
                : Taken(id, first, shingles[i], shingles[original]);
        }
    }

    private static LineagePlace Taken(Id<Lineage> id, Report original, Shingles text, Shingles source)
    {
        var share = text.ContainmentIn(source);
        var role = share < Copied ? LineageRole.Rewrite : text.Hashes.Count < source.Hashes.Count * 0.4 ? LineageRole.Excerpt : LineageRole.Copy;
        var percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
        return new(id, role, original.Id, $"Shares {percent} % of its five-word runs with report '{original.Key}'.");
    }

    private static IEnumerable<(int A, int B)> CandidatePairs(List<Shingles> shingles)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < shingles.Count; i++)
        {
            if (shingles[i].Hashes.Count < FewestShingles)
            {
                continue;
            }
            foreach (var hash in shingles[i].Hashes)
            {
                if (hash % 8 == 0)
                {
                    if (!holders.TryGetValue(hash, out var list))
                    {
                        holders.Add(hash, list = []);
                    }
                    list.Add(i);
                }
            }
        }
        var seen = new HashSet<(int, int)>();
        foreach (var list in holders.Values.Where(l => l.Count is > 1 and <= TooCommon))
        {
            for (var a = 0; a < list.Count; a++)
            {
                for (var b = a + 1; b < list.Count; b++)
                {
                    if (seen.Add((list[a], list[b])))
                    {
                        yield return (list[a], list[b]);
                    }
                }
            }
        }
    }
}
