using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>One grouping of tellings to events. Groups are the tellings that hang together by pairs that are followed; where none of these has changed, neither has the group.</summary>
/// <param name="view">The grouping.</param>
internal sealed class LinkGroups(Views view)
{
    private readonly int _index = view == Views.Stated ? 0 : 1;

    /// <summary>How many groups were worked out so far.</summary>
    public int Made { get; private set; }

    /// <summary>Groups anew what hangs together with some tellings.</summary>
    /// <param name="touched">The tellings of pairs that are followed now and were not, or the reverse, and those that came or went.</param>
    public ClusterChanges Change(IEnumerable<LinkNode> touched)
    {
        HashSet<LinkNode> affected = [.. touched.SelectMany(n => n.Places[_index].Group?.Nodes ?? [n])];
        var gone = affected.Select(n => n.Places[_index].Cluster).OfType<EventCluster>().ToHashSet();
        var parts = Parts(affected);
        var groups = parts.AsParallel().AsOrdered().Select(GroupOf).ToList();
        Made += groups.Count(g => g.IsNew);
        foreach (var node in affected)
        {
            node.Places[_index] = (node.Views & view) == Views.None ? default : new(null, node.Alone);
        }
        foreach (var (group, _) in groups)
        {
            Place(group);
        }
        var come = affected.Select(n => n.Places[_index].Cluster).OfType<EventCluster>().ToHashSet();
        var same = come.Where(gone.Contains).ToHashSet();
        return new([.. gone.Where(c => !same.Contains(c))], [.. come.Where(c => !same.Contains(c))]);
    }

    private void Place(LinkGroup group)
    {
        foreach (var node in group.Nodes)
        {
            node.Places[_index] = new(group, node.Alone);
        }
        foreach (var (nodes, cluster) in group.Clusters)
        {
            foreach (var node in nodes)
            {
                node.Places[_index] = new(group, cluster);
            }
        }
    }

    /// <summary>The group of tellings that hang together: the one that they were in before, or that they are in by the other grouping, where it is of the very same pairs.</summary>
    private (LinkGroup Group, bool IsNew) GroupOf(LinkNode[] nodes)
    {
        LinkEdge[] pairs = [.. nodes.SelectMany(n => n.Pairs.Where(e => e.A == n && (e.Followed & view) != Views.None)).Order(LinkEdge.Surest)];
        foreach (var place in nodes[0].Places)
        {
            if (place.Group is { } known && known.IsOf(pairs))
            {
                return (known, false);
            }
        }
        return (LinkGroup.Of(nodes, pairs).Keeping(n => n.Places[_index].Cluster), true);
    }

    /// <summary>The parts of two tellings and more that hang together.</summary>
    private List<LinkNode[]> Parts(HashSet<LinkNode> affected)
    {
        var (parts, seen) = (new List<LinkNode[]>(), new HashSet<LinkNode>());
        foreach (var first in affected)
        {
            if (!seen.Add(first))
            {
                continue;
            }
            var part = new List<LinkNode> { first };
            for (var i = 0; i < part.Count; i++)
            {
                part.AddRange(part[i].Pairs.Where(e => (e.Followed & view) != Views.None).Select(e => e.Other(part[i])).Where(seen.Add));
            }
            if (part.Count > 1)
            {
                parts.Add([.. part]);
            }
        }
        return parts;
    }
}
