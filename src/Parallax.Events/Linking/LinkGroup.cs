namespace Parallax.Events.Linking;

/// <summary>Tellings that hang together by likely pairs, and the events that these come to, worked out once.</summary>
internal sealed class LinkGroup
{
    /// <summary>What a pair counts for in the mean of two groups that something speaks against.</summary>
    private const double LeastScore = -4;

    /// <summary>The least mean of the scores between two groups that are joined.</summary>
    private const double LeastMean = -1.5;

    /// <summary>Of groups with more members, so many evenly spaced ones stand for all.</summary>
    private const int LargestSample = 50;

    private readonly LinkEdge[] _pairs;

    private LinkGroup(LinkNode[] nodes, LinkEdge[] pairs) => (Nodes, _pairs, Clusters) = (nodes, pairs, Join(pairs));

    /// <summary>The tellings.</summary>
    public LinkNode[] Nodes { get; }

    /// <summary>The events of two tellings and more.</summary>
    public IReadOnlyList<(LinkNode[] Nodes, EventCluster Cluster)> Clusters { get; private set; }

    /// <summary>Works out the events of tellings by their pairs, which are in the order in which they are followed.</summary>
    public static LinkGroup Of(LinkNode[] nodes, LinkEdge[] pairs) => new(nodes, pairs);

    /// <summary>The same group, with the very events that its tellings had before where these are of the same tellings.</summary>
    public LinkGroup Keeping(Func<LinkNode, EventCluster?> known)
    {
        Clusters = [.. Clusters.Select(c => (c.Nodes, known(c.Nodes[0]) is { } old && old.Tellings.AsSpan().SequenceEqual(c.Cluster.Tellings.AsSpan()) ? old : c.Cluster))];
        return this;
    }

    /// <summary>Whether it was made of the very same pairs in this order, on which all else rests.</summary>
    public bool IsOf(LinkEdge[] pairs) => _pairs.AsSpan().SequenceEqual(pairs);

    private static List<(LinkNode[], EventCluster)> Join(LinkEdge[] pairs)
    {
        var clusterOf = new Dictionary<LinkNode, List<LinkNode>>();
        foreach (var pair in pairs)
        {
            clusterOf.TryAdd(pair.A, [pair.A]);
            clusterOf.TryAdd(pair.B, [pair.B]);
        }
        var refused = new Dictionary<(List<LinkNode>, List<LinkNode>), (int, int)>();
        foreach (var pair in pairs)
        {
            var (left, right) = (clusterOf[pair.A], clusterOf[pair.B]);
            if (ReferenceEquals(left, right) || (refused.TryGetValue((left, right), out var sizes) && sizes == (left.Count, right.Count)))
            {
                continue;
            }
            if (!MayJoin(left, right))
            {
                refused[(left, right)] = (left.Count, right.Count); // until one of them has grown
                continue;
            }
            left.AddRange(right);
            foreach (var member in right)
            {
                clusterOf[member] = left;
            }
        }
        return [.. clusterOf.Values.Distinct().Where(members => members.Count > 1).Select(members => (members.ToArray(), new EventCluster([.. members.Select(m => m.Item)])))];
    }

    /// <summary>No two members may be told by one report as two events, or be tellings of two different days, places or kinds; in large groups a few may,
    /// since reports err. Nor may the groups be unlike on the whole.</summary>
    private static bool MayJoin(List<LinkNode> left, List<LinkNode> right)
    {
        var (some, others) = (Sample(left), Sample(right));
        var (conflicts, sum, pairs) = (0, 0.0, some.Count * others.Count);
        foreach (var a in some)
        {
            foreach (var b in others)
            {
                var score = ReferenceEquals(a.Item.Report, b.Item.Report) ? double.NegativeInfinity : PairScore.Of(a, b);
                if (double.IsNegativeInfinity(score) && (++conflicts * 5 > pairs || pairs < 5))
                {
                    return false;
                }
                sum += Math.Max(LeastScore, score);
            }
        }
        return sum >= LeastMean * pairs;
    }

    private static List<LinkNode> Sample(List<LinkNode> members)
    {
        var step = (members.Count + LargestSample - 1) / LargestSample;
        return step == 1 ? members : [.. members.Where((_, i) => i % step == 0)];
    }
}
