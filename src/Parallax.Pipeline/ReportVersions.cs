using System.Collections.Immutable;
using Parallax.Events.Lineages;

namespace Parallax.Pipeline;

/// <summary>Tells versions of one report from different reports: the same key and outlet, or the same url, with a new text. Reports come and go; only those of one key with them are gone over.</summary>
internal sealed class ReportVersions
{
    /// <summary>All reports of one key; of equal ones each source once.</summary>
    private readonly Dictionary<string, List<Report>> _reports = new(StringComparer.Ordinal);

    private readonly Dictionary<Id<Report>, string> _keys = [];

    /// <summary>The latest versions, with the earlier ones of each, oldest first.</summary>
    private readonly Dictionary<Id<Report>, Latest> _latest = [];

    private readonly record struct Latest(Report Report, ImmutableArray<Id<Report>> Earlier);

    /// <summary>The earlier versions of a report that is the latest one, oldest first.</summary>
    public ImmutableArray<Id<Report>> EarlierThan(Id<Report> report) => _latest[report].Earlier;

    /// <summary>All reports of some ids, as they were taken in.</summary>
    public List<Report> Of(IEnumerable<Id<Report>> ids)
    {
        var sought = ids.ToHashSet();
        return [.. sought.Select(id => _keys.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(k => _reports[k].Where(r => sought.Contains(r.Id)))];
    }

    /// <summary>Takes reports out and others in. Of equal ones the one of the least source counts.</summary>
    /// <param name="gone">Reports that were taken in, the very same objects.</param>
    /// <param name="come">The others.</param>
    public VersionChanges Change(IReadOnlyCollection<Report> gone, IReadOnlyCollection<Report> come)
    {
        var keys = gone.Concat(come).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var before = keys.SelectMany(LatestOf).ToList();
        foreach (var report in gone)
        {
            var same = _reports[report.Key];
            if (same.Remove(report) && !same.Exists(r => r.Id == report.Id))
            {
                _keys.Remove(report.Id);
            }
        }
        List<Report> added = [.. come.Where(Add)];
        before.ForEach(l => _latest.Remove(l.Report.Id));
        var now = keys.SelectMany(Decide).ToList();
        foreach (var key in keys.Where(k => _reports[k].Count == 0))
        {
            _reports.Remove(key);
        }
        var (old, current) = (before.Select(l => l.Report).ToHashSet(), now.Select(l => l.Report).ToHashSet());
        var earlier = before.ToDictionary(l => l.Report.Id, l => l.Earlier);
        return new()
        {
            Added = added,
            Gone = [.. old.Where(r => !current.Contains(r))],
            Come = [.. current.Where(r => !old.Contains(r))],
            Changed = [.. now.Where(l => !earlier.TryGetValue(l.Report.Id, out var known) || !known.SequenceEqual(l.Earlier)).Select(l => l.Report.Id)],
        };
    }

    private bool Add(Report report)
    {
        if (!_reports.TryGetValue(report.Key, out var same))
        {
            _reports.Add(report.Key, same = []);
        }
        if (same.Exists(r => r.Id == report.Id && r.Source == report.Source))
        {
            return false;
        }
        same.Add(report);
        _keys[report.Id] = report.Key;
        return true;
    }

    private IEnumerable<Latest> LatestOf(string key) =>
        _reports.TryGetValue(key, out var reports) ? reports.Select(r => r.Id).Distinct().Where(_latest.ContainsKey).Select(id => _latest[id]) : [];

    /// <summary>Decides anew which of the reports of one key are versions of one.</summary>
    private List<Latest> Decide(string key)
    {
        var distinct = _reports[key].GroupBy(r => r.Id).Select(g => g.MinBy(r => r.Source, StringComparer.Ordinal)!).OrderBy(r => r.Id).ToList();
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
        var latest = new List<Latest>();
        foreach (var versions in same.Sets())
        {
            var ordered = versions.Select(i => distinct[i]).OrderBy(r => r.Published ?? default).ThenBy(r => r.Id).ToList();
            latest.Add(_latest[ordered[^1].Id] = new(ordered[^1], [.. ordered.SkipLast(1).Select(r => r.Id)]));
        }
        return latest;
    }

    private static IEnumerable<string> Names(Report report)
    {
        yield return $"outlet {report.Outlet}";
        if (report.Url is { Length: > 0 } url)
        {
            yield return $"url {url}";
        }
    }
}
