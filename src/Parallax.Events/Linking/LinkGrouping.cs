using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>One grouping of tellings to events. Pairs are followed from the surest down, and join the trees of their tellings unless something speaks against it. Where pairs or tellings come and
/// go, only the trees are grown anew that are not as they were at some time on that way; what is there then is what following all pairs from the start comes to.</summary>
/// <param name="view">The grouping.</param>
internal sealed class LinkGrouping(Views view)
{
    private readonly int _index = view == Views.Stated ? 0 : 1;
    private readonly HashSet<LinkEdge> _edges = [];
    private readonly HashSet<LinkNode> _nodes = [];

    /// <summary>How many trees were joined or refused so far.</summary>
    public int Made { get; private set; }

    /// <summary>Notes a pair that is followed now and was not, or the reverse.</summary>
    public void Note(LinkEdge edge) => _edges.Add(edge);

    /// <summary>Notes a telling that came or went.</summary>
    public void Note(LinkNode node) => _nodes.Add(node);

    /// <summary>Makes the changes that were noted; gives what has changed since this was last called.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ClusterChanges Change(CancellationToken cancellation)
    {
        foreach (var node in _nodes.Where(n => (n.Views & view) != Views.None))
        {
            node.Trees[_index] ??= new(node);
        }
        var replay = new LinkReplay(view, _index, _edges);
        replay.Run(cancellation);
        Made += replay.Decided;
        var gone = replay.Grown.Keys.Concat(_nodes).Select(n => n.Known[_index]).OfType<EventCluster>().ToHashSet();
        replay.Adopt();
        var come = new HashSet<EventCluster>();
        foreach (var node in replay.Grown.Keys.Concat(_nodes).ToHashSet())
        {
            node.Trees[_index] = (node.Views & view) == Views.None ? null : node.Trees[_index];
            node.Known[_index] = node.Trees[_index] is { } tree ? ClusterOf(tree.Root, node.Known[_index]) : null;
            if (node.Known[_index] is { } cluster)
            {
                come.Add(cluster);
            }
        }
        _edges.Clear();
        _nodes.Clear();
        var same = come.Where(gone.Contains).ToHashSet();
        return new([.. gone.Where(c => !same.Contains(c))], [.. come.Where(c => !same.Contains(c))]);
    }

    /// <summary>The event of a tree: the very one that was there before where it is of the same tellings.</summary>
    private static EventCluster ClusterOf(LinkTree tree, EventCluster? before)
    {
        if (before is not null && before != tree.Cluster && before.Tellings.AsSpan().SequenceEqual(tree.Cluster.Tellings.AsSpan()))
        {
            tree.Keep(before);
        }
        return tree.Cluster;
    }
}
