using System.Collections.Immutable;
using Parallax.Events.Lineages;

namespace Parallax.Pipeline;

/// <summary>Tells versions of one report from different reports: the same key and outlet, or the same address with most of its words, with a new text.</summary>
internal static class ReportVersions
{
    /// <summary>The part of the words of the shorter text that stand in the other version at least. Live pages give one address to different reports; where an outlet mends a report, most of it stays.</summary>
    private const double LeastInCommon = 0.6;

    /// <summary>The latest version of each report by id, and the earlier ones of those that have any, oldest first: by the date that they state, then by when they were taken in, then by id.</summary>
    public static (ImmutableArray<Report> Current, IReadOnlyDictionary<Id<Report>, ImmutableArray<Id<Report>>> Earlier) Latest(IReadOnlyCollection<Report> reports)
    {
        var distinct = reports.GroupBy(r => r.Id).Select(g => g.MinBy(r => r.Source, StringComparer.Ordinal)!).OrderBy(r => r.Id).ToList();
        var current = ImmutableArray.CreateBuilder<Report>();
        var earlier = new Dictionary<Id<Report>, ImmutableArray<Id<Report>>>();
        foreach (var versions in SetsOf(distinct).Sets())
        {
            var ordered = versions.Select(i => distinct[i]).OrderBy(r => r.Published ?? default).ThenBy(r => r.TakenIn ?? default).ThenBy(r => r.Id).ToList();
            current.Add(ordered[^1]);
            if (ordered.Count > 1)
            {
                earlier[ordered[^1].Id] = [.. ordered.SkipLast(1).Select(r => r.Id)];
            }
        }
        return ([.. current.OrderBy(r => r.Id)], earlier);
    }

    private static DisjointSets SetsOf(List<Report> reports)
    {
        var same = new DisjointSets(reports.Count);
        var numbered = reports.Select((report, i) => (Report: report, Number: i)).ToList();
        foreach (var versions in numbered.GroupBy(r => (r.Report.Key, r.Report.Outlet)).Where(g => g.Skip(1).Any()))
        {
            var first = versions.First().Number;
            versions.ToList().ForEach(v => same.Join(first, v.Number));
        }
        foreach (var address in numbered.Where(r => r.Report.Url is { Length: > 0 }).GroupBy(r => r.Report.Url, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            JoinAlike(same, [.. address.Select(r => (r.Number, r.Report.Text, WordsOf(r.Report)))]);
        }
        return same;
    }

    private static void JoinAlike(DisjointSets same, List<(int Number, string Text, HashSet<string> Words)> reports)
    {
        for (var a = 0; a < reports.Count; a++)
        {
            for (var b = a + 1; b < reports.Count; b++)
            {
                if (reports[a].Text != reports[b].Text && AreAlike(reports[a].Words, reports[b].Words))
                {
                    same.Join(reports[a].Number, reports[b].Number);
                }
            }
        }
    }

    private static bool AreAlike(HashSet<string> a, HashSet<string> b)
    {
        var (smaller, larger) = a.Count <= b.Count ? (a, b) : (b, a);
        return smaller.Count > 0 && smaller.Count(larger.Contains) >= LeastInCommon * smaller.Count;
    }

    private static HashSet<string> WordsOf(Report report)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var text = report.Text.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
            if (i > start)
            {
                words.Add(text[start..i].ToString());
            }
        }
        return words;
    }
}
