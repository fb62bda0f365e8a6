namespace Parallax.Events.Linking;

/// <summary>Tellings that were joined, and how: a telling alone, or two trees and the pair of tellings by which they were joined.</summary>
internal sealed class LinkTree
{
    private readonly LinkNode? _leaf;

    /// <summary>A telling alone.</summary>
    public LinkTree(LinkNode leaf) => (_leaf, Count) = (leaf, 1);

    /// <summary>Two trees that are joined by a pair.</summary>
    public LinkTree(LinkEdge edge, LinkTree left, LinkTree right) => (Edge, Left, Right, Count) = (edge, left, right, left.Count + right.Count);

    /// <summary>The pair by which it was joined; null of a telling alone.</summary>
    public LinkEdge? Edge { get; }

    /// <summary>The tree of the pair's one; null of a telling alone.</summary>
    public LinkTree? Left { get; }

    /// <summary>The tree of the pair's other; null of a telling alone.</summary>
    public LinkTree? Right { get; }

    /// <summary>How many tellings it has.</summary>
    public int Count { get; }

    /// <summary>The tree that it became part of; null while it is whole.</summary>
    public LinkTree? Parent { get; set; }

    /// <summary>The event that its tellings come to, once it was asked for.</summary>
    public EventCluster Cluster
    {
        get => field ??= _leaf?.Alone ?? new([.. Nodes().Select(n => n.Item)]);
        private set;
    }

    /// <summary>The whole that it is part of.</summary>
    public LinkTree Root
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
            {
                root = parent;
            }
            return root;
        }
    }

    /// <summary>Its tellings, those of the left before those of the right.</summary>
    public List<LinkNode> Nodes()
    {
        var (nodes, open) = (new List<LinkNode>(Count), new Stack<LinkTree>([this]));
        while (open.TryPop(out var tree))
        {
            if (tree._leaf is { } leaf)
            {
                nodes.Add(leaf);
                continue;
            }
            open.Push(tree.Right!);
            open.Push(tree.Left!);
        }
        return nodes;
    }

    /// <summary>It and all trees that it was joined of, which are no leaves.</summary>
    public List<LinkTree> Joints()
    {
        var (joints, open) = (new List<LinkTree>(), new Stack<LinkTree>([this]));
        while (open.TryPop(out var tree))
        {
            if (tree._leaf is null)
            {
                joints.Add(tree);
                open.Push(tree.Right!);
                open.Push(tree.Left!);
            }
        }
        return joints;
    }

    /// <summary>The tree that it was part of before a pair was followed.</summary>
    public LinkTree Before(LinkEdge edge)
    {
        var tree = this;
        while (tree.Parent is { } parent && LinkEdge.Surest.Compare(parent.Edge, edge) < 0)
        {
            tree = parent;
        }
        return tree;
    }

    /// <summary>Takes another event of the very same tellings for its own.</summary>
    public void Keep(EventCluster cluster) => Cluster = cluster;
}
