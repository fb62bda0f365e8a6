using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>Follows pairs once more after some have changed, in their order, and only those of tellings whose trees are, at that point of the order, not as they were the last time.</summary>
/// <param name="view">The grouping.</param>
/// <param name="index">Its number.</param>
/// <param name="changed">The pairs that are followed now and were not, or the reverse.</param>
internal sealed class LinkReplay(Views view, int index, IReadOnlyCollection<LinkEdge> changed)
{
    private readonly PriorityQueue<LinkEdge, LinkEdge> _open = new(changed.Select(e => (e, e)), LinkEdge.Surest);
    private readonly HashSet<LinkEdge> _met = [.. changed];
    private readonly HashSet<(LinkTree, LinkTree)> _refused = [];

    /// <summary>The tellings whose trees are not as they were, with the trees that they are in now.</summary>
    public Dictionary<LinkNode, LinkTree> Grown { get; } = [];

    /// <summary>How many times two trees were held against each other.</summary>
    public int Decided { get; private set; }

    /// <summary>Follows the pairs. Trees that were there before stay as they are.</summary>
    public void Run(CancellationToken cancellation)
    {
        while (_open.TryDequeue(out var edge, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = edge.Joints[index];
            if (Join(edge) is { } tree)
            {
                if (before is null || before.Left != tree.Left || before.Right != tree.Right)
                {
                    tree.Nodes().ForEach(n => Grow(n, tree, edge));
                }
            }
            else if (before is not null)
            {
                before.Left!.Nodes().ForEach(n => Leave(n, before.Left, edge));
                before.Right!.Nodes().ForEach(n => Leave(n, before.Right, edge));
            }
        }
    }

    /// <summary>Puts the trees that are grown now in place of those that were there before.</summary>
    public void Adopt()
    {
        foreach (var joint in Grown.Keys.Select(n => n.Trees[index]!.Root).Distinct().SelectMany(r => r.Joints()).ToList())
        {
            joint.Edge!.Joints[index] = null;
            (joint.Left!.Parent, joint.Right!.Parent) = (null, null);
        }
        foreach (var tree in Grown.Values.Distinct())
        {
            tree.Parent = null;
            foreach (var joint in tree.Joints())
            {
                joint.Edge!.Joints[index] = joint;
                (joint.Left!.Parent, joint.Right!.Parent) = (joint, joint);
            }
        }
    }

    /// <summary>The tree that a pair joins; null where it is not followed, its tellings are in one tree, or something speaks against it.</summary>
    private LinkTree? Join(LinkEdge edge)
    {
        if ((edge.Followed & view) == Views.None)
        {
            return null;
        }
        var (left, right) = (TreeOf(edge.A, edge), TreeOf(edge.B, edge));
        if (left == right || _refused.Contains((left, right)) || _refused.Contains((right, left)))
        {
            return null;
        }
        Decided++;
        if (JoinRule.MayJoin(left, right))
        {
            return new(edge, left, right);
        }
        _refused.Add((left, right));
        return null;
    }

    private LinkTree TreeOf(LinkNode node, LinkEdge edge) => Grown.TryGetValue(node, out var tree) ? tree : node.Trees[index]!.Before(edge);

    private void Grow(LinkNode node, LinkTree tree, LinkEdge edge)
    {
        var isNew = Grown.TryAdd(node, tree);
        Grown[node] = tree;
        if (isNew)
        {
            Open(node, edge);
        }
    }

    /// <summary>Notes that a telling stays in a tree that was joined with another here.</summary>
    private void Leave(LinkNode node, LinkTree tree, LinkEdge edge)
    {
        if (Grown.TryAdd(node, tree))
        {
            Open(node, edge);
        }
    }

    /// <summary>Opens the pairs of a telling that come after one.</summary>
    private void Open(LinkNode node, LinkEdge edge)
    {
        foreach (var pair in node.Pairs)
        {
            if (((pair.Followed & view) != Views.None || pair.Joints[index] is not null) && LinkEdge.Surest.Compare(pair, edge) > 0 && _met.Add(pair))
            {
                _open.Enqueue(pair, pair);
            }
        }
    }
}
