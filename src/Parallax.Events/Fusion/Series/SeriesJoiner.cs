using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Fusion.Series;

/// <summary>Joins the series of several reports that count the same kind of deeds of the same people in the same country. Events come and go; only series that hang together with these are joined anew,
/// and the result depends on the set of events alone.</summary>
/// <param name="readingOf">The reading of a report.</param>
/// <param name="eventOf">The event that a telling tells of, before series are joined.</param>
internal sealed class SeriesJoiner(Func<Id<Report>, ReportReading> readingOf, Func<ReportEvent, EventCluster> eventOf)
{
    private readonly Dictionary<EventCluster, SeriesNode> _nodes = [];
    private readonly Dictionary<(char, object), HashSet<SeriesNode>> _index = [];
    private readonly Dictionary<SeriesNode, EventCluster> _joined = [];

    /// <summary>Works out anew what has changed.</summary>
    /// <param name="events">The events before series are joined that have changed.</param>
    /// <returns>The events that have changed, those of one series joined.</returns>
    public ClusterChanges Change(ClusterChanges events)
    {
        var series = events.Come.SelectMany(c => c.Tellings).SelectMany(t => readingOf(t.Report.Report.Id).Events).Where(t => t.IsSeries).Select(eventOf).ToHashSet();
        var old = series.Concat(events.Gone).Select(c => _nodes.GetValueOrDefault(c)).OfType<SeriesNode>().ToList();
        var affected = old.SelectMany(n => Part(n)).ToHashSet();
        old.ForEach(Remove);
        affected.ExceptWith(old);
        foreach (var node in series.Select(c => new SeriesNode(c, readingOf, eventOf)))
        {
            Add(node);
            affected.UnionWith(Part(node));
        }
        var gone = old.Concat(affected).Select(n => _joined.GetValueOrDefault(n)).OfType<EventCluster>().ToHashSet();
        old.ForEach(n => _joined.Remove(n));
        var come = Join(affected, gone);
        var same = come.Where(gone.Contains).ToHashSet();
        return new([.. events.Gone.Where(c => !c.IsSeries), .. gone.Where(c => !same.Contains(c))], [.. events.Come.Where(c => !c.IsSeries), .. come.Where(c => !same.Contains(c))]);
    }

    /// <summary>Each series goes to the first of which it may be joined with all; a series that was there before stays the same object.</summary>
    private HashSet<EventCluster> Join(HashSet<SeriesNode> affected, HashSet<EventCluster> known)
    {
        var groups = new List<List<SeriesNode>>();
        foreach (var node in affected.OrderBy(n => n.Order))
        {
            if (groups.Find(g => g.TrueForAll(node.Joinable.Contains)) is { } group)
            {
                group.Add(node);
            }
            else
            {
                groups.Add([node]);
            }
        }
        var before = known.ToDictionary(c => c.Tellings[0]);
        var come = new HashSet<EventCluster>();
        foreach (var group in groups)
        {
            var cluster = group.Count == 1 ? group[0].Cluster : new EventCluster([.. group.SelectMany(n => n.Cluster.Tellings)]);
            cluster = before.TryGetValue(cluster.Tellings[0], out var old) && old.Tellings.AsSpan().SequenceEqual(cluster.Tellings.AsSpan()) ? old : cluster;
            group.ForEach(n => _joined[n] = cluster);
            come.Add(cluster);
        }
        return come;
    }

    /// <summary>All that hang together with a series.</summary>
    private static List<SeriesNode> Part(SeriesNode first)
    {
        List<SeriesNode> part = [first];
        var seen = part.ToHashSet();
        for (var i = 0; i < part.Count; i++)
        {
            part.AddRange(part[i].Joinable.Where(seen.Add));
        }
        return part;
    }

    private void Add(SeriesNode node)
    {
        foreach (var other in node.SoughtKeys.SelectMany(k => _index.GetValueOrDefault(k) ?? []).Distinct().Where(o => node.MayJoin(o)).ToList())
        {
            node.Joinable.Add(other);
            other.Joinable.Add(node);
        }
        _nodes.Add(node.Cluster, node);
        foreach (var key in node.Keys)
        {
            if (!_index.TryGetValue(key, out var nodes))
            {
                _index.Add(key, nodes = []);
            }
            nodes.Add(node);
        }
    }

    private void Remove(SeriesNode node)
    {
        foreach (var other in node.Joinable)
        {
            other.Joinable.Remove(node);
        }
        _nodes.Remove(node.Cluster);
        foreach (var key in node.Keys)
        {
            if (_index.TryGetValue(key, out var nodes) && nodes.Remove(node) && nodes.Count == 0)
            {
                _index.Remove(key);
            }
        }
    }
}
