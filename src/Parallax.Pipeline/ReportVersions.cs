using System.Collections.Immutable;

namespace Parallax.Pipeline;

/// <summary>Tells versions of one report from different reports: the same key and outlet, or the same address with most of its words, with a new text. Reports come and go; only those that hang together
/// with them are gone over. Of versions the one counts that states the latest date, of one date the one taken in last, then that of the highest id.</summary>
internal sealed class ReportVersions
{
    /// <summary>All reports by id; of equal ones each source once.</summary>
    private readonly Dictionary<Id<Report>, List<Report>> _reports = [];

    private readonly VersionTies _ties = new();

    /// <summary>The latest versions, with the earlier ones of each, oldest first.</summary>
    private readonly Dictionary<Id<Report>, Latest> _latest = [];

    private readonly record struct Latest(Report Report, ImmutableArray<Id<Report>> Earlier);

    /// <summary>The earlier versions of a report that is the latest one, oldest first.</summary>
    public ImmutableArray<Id<Report>> EarlierThan(Id<Report> report) => _latest[report].Earlier;

    /// <summary>All reports of some ids, as they were taken in.</summary>
    public List<Report> Of(IEnumerable<Id<Report>> ids) => [.. ids.Distinct().SelectMany(id => _reports.GetValueOrDefault(id) ?? [])];

    /// <summary>Takes reports out and others in. Of equal ones the one of the least source counts.</summary>
    /// <param name="gone">Reports that were taken in, the very same objects.</param>
    /// <param name="come">The others.</param>
    public VersionChanges Change(IReadOnlyCollection<Report> gone, IReadOnlyCollection<Report> come)
    {
        var affected = gone.SelectMany(r => _ties.Part(r.Id)).ToHashSet();
        gone.Where(Remove).ToList().ForEach(_ties.Remove);
        List<Report> added = [.. come.Where(Add)];
        affected.UnionWith(added.SelectMany(r => _ties.Part(r.Id)));
        var before = affected.Where(_latest.ContainsKey).Select(id => _latest[id]).ToList();
        before.ForEach(l => _latest.Remove(l.Report.Id));
        var now = Decide(affected);
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
        if (!_reports.TryGetValue(report.Id, out var same))
        {
            _reports.Add(report.Id, same = []);
            _ties.Add(report);
        }
        if (same.Exists(r => r.Source == report.Source && r.TakenIn == report.TakenIn))
        {
            return false;
        }
        same.Add(report);
        return true;
    }

    /// <summary>Takes a report out; whether no equal one is left.</summary>
    private bool Remove(Report report)
    {
        var same = _reports[report.Id];
        return same.Remove(report) && same.Count == 0 && _reports.Remove(report.Id);
    }

    /// <summary>Decides anew which of some reports are versions of one.</summary>
    private List<Latest> Decide(HashSet<Id<Report>> affected)
    {
        var (latest, seen) = (new List<Latest>(), new HashSet<Id<Report>>());
        foreach (var id in affected.Where(id => _reports.ContainsKey(id) && !seen.Contains(id)))
        {
            var versions = _ties.Part(id);
            seen.UnionWith(versions);
            var ordered = versions.Select(v => _reports[v].MinBy(r => (r.Source, r.TakenIn ?? default), BySource)!).OrderBy(r => r.Published ?? default).ThenBy(r => r.TakenIn ?? default).ThenBy(r => r.Id).ToList();
            latest.Add(_latest[ordered[^1].Id] = new(ordered[^1], [.. ordered.SkipLast(1).Select(r => r.Id)]));
        }
        return latest;
    }

    private static IComparer<(string Source, DateTimeOffset TakenIn)> BySource { get; } =
        Comparer<(string Source, DateTimeOffset TakenIn)>.Create((a, b) => string.CompareOrdinal(a.Source, b.Source) is var order and not 0 ? order : a.TakenIn.CompareTo(b.TakenIn));
}
