using System.Collections.Immutable;
using Parallax.Events.Lineages;

namespace Parallax.Pipeline;

/// <summary>Tells versions of one report from different reports: the same key and outlet, or the same url, with a new text.</summary>
internal static class ReportVersions
{
    /// <summary>The latest version of each report by id, and the earlier ones of those that have any, oldest first.</summary>
    public static (ImmutableArray<Report> Current, IReadOnlyDictionary<Id<Report>, ImmutableArray<Id<Report>>> Earlier) Latest(IReadOnlyCollection<Report> reports)
    {
        var distinct = reports.GroupBy(r => r.Id).Select(g => g.MinBy(r => r.Source, StringComparer.Ordinal)!).OrderBy(r => r.Id).ToList();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var same = new DisjointSets(distinct.Count);
        for (var i = 0; i < distinct.Count; i++)
        {
            foreach (var name in Names(distinct[i]))
            {
                if (!first.TryAdd(name, i))
                {
                    same.Join(first[name], i);
                }
            }
        }
        var current = ImmutableArray.CreateBuilder<Report>();
        var earlier = new Dictionary<Id<Report>, ImmutableArray<Id<Report>>>();
        foreach (var versions in same.Sets())
        {
            var ordered = versions.Select(i => distinct[i]).OrderBy(r => r.Published ?? default).ThenBy(r => r.Id).ToList();
            current.Add(ordered[^1]);
            if (ordered.Count > 1)
            {
                earlier[ordered[^1].Id] = [.. ordered.SkipLast(1).Select(r => r.Id)];
            }
        }
        return ([.. current.OrderBy(r => r.Id)], earlier);
    }

    private static IEnumerable<string> Names(Report report)
    {
        yield return $"key {report.Key}\n{report.Outlet}";
        if (report.Url is { Length: > 0 } url)
        {
            yield return $"url {url}\n{report.Key}";
        }
    }
}
