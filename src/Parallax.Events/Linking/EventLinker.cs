using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>Decides which tellings in different reports mean one event. The result depends on the set of tellings alone: pairs are
/// scored, then joined from the surest down, unless anything in the two groups speaks against it.</summary>
public static class EventLinker
{
    /// <summary>Even odds.</summary>
    private const double Threshold = 0;

    /// <summary>What a pair counts for in the mean of two groups that something speaks against.</summary>
    private const double LeastScore = -4;

    /// <summary>The least mean of the scores between two groups that are joined.</summary>
    private const double LeastMean = -1.5;

    private const int LargestBlock = 400;

    private const int LargestWordBlock = 100;

    /// <summary>In larger blocks each telling is compared with so many that follow by date of publication: enough to join all of one event, and few enough for
    /// a place or a word that many events share.</summary>
    private const int Neighbours = 8;

    /// <summary>Of groups with more members, so many evenly spaced ones stand for all.</summary>
    private const int LargestSample = 50;

    /// <summary>The events of the readings, each once. The order of the readings changes nothing.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<EventCluster> Group(IReadOnlyList<ReportReading> readings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var nodes = Nodes(readings);
        var pairs = CandidatePairs(nodes).AsParallel().WithCancellation(cancellation)
            .Select(p => (Score: PairScore.Of(nodes[p.A], nodes[p.B]), p.A, p.B)).Where(p => p.Score >= Threshold).ToList();
        pairs.Sort((x, y) => (-x.Score, x.A, x.B).CompareTo((-y.Score, y.A, y.B)));
        return Join(nodes, OneToOne(nodes, pairs));
    }

    /// <summary>Of two reports, each telling goes with that of the other that it goes with best.</summary>
    private static List<(double Score, int A, int B)> OneToOne(List<LinkNode> nodes, List<(double Score, int A, int B)> pairs)
    {
        var taken = new HashSet<(int, Id<Report>)>();
        return pairs.FindAll(p =>
        {
            var (a, b) = ((p.A, nodes[p.B].Item.Report.Report.Id), (p.B, nodes[p.A].Item.Report.Report.Id));
            return !taken.Contains(a) && !taken.Contains(b) && taken.Add(a) && taken.Add(b);
        });
    }

    private static List<LinkNode> Nodes(IReadOnlyList<ReportReading> readings)
    {
        var nodes = new List<LinkNode>();
        var rarity = NameRarity.Of(readings);
        foreach (var reading in readings.OrderBy(r => r.Report.Report.Id))
        {
            var lead = reading.Lead;
            foreach (var item in reading.Events)
            {
                var isLead = ReferenceEquals(item, lead);
                nodes.Add(new(item, isLead, Signature.Of(item, isLead, rarity), reading.Words, isLead ? [.. reading.Events.Where(e => e != item).Select(e => e.Type)] : []));
            }
        }
        return nodes;
    }

    /// <summary>Pairs of tellings in different reports that share a name worth something, a place, or an exact day and type.</summary>
    private static IEnumerable<(int A, int B)> CandidatePairs(List<LinkNode> nodes)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var key in nodes[i].BlockKeys().Distinct())
            {
                if (!blocks.TryGetValue(key, out var members))
                {
                    blocks.Add(key, members = []);
                }
                members.Add(i);
            }
        }
        var seen = new HashSet<(int, int)>();
        foreach (var (key, members) in blocks)
        {
            var isCommon = key.StartsWith(LinkNode.CommonNameBlock, StringComparison.Ordinal);
            var isLarge = isCommon || members.Count > (key.StartsWith(LinkNode.WordBlock, StringComparison.Ordinal) ? LargestWordBlock : LargestBlock);
            if (isLarge && !isCommon && !key.StartsWith(LinkNode.NameBlock, StringComparison.Ordinal))
            {
                continue;
            }
            List<int> ordered = isLarge ? [.. members.OrderBy(m => nodes[m].Item.Report.Published?.Date)] : members;
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var k = i + 1; k < ordered.Count && (!isLarge || k <= i + Neighbours); k++)
                {
                    var (a, b) = (Math.Min(ordered[i], ordered[k]), Math.Max(ordered[i], ordered[k]));
                    if (!ReferenceEquals(nodes[a].Item.Report, nodes[b].Item.Report) && seen.Add((a, b)))
                    {
                        yield return (a, b);
                    }
                }
            }
        }
    }

    private static List<EventCluster> Join(List<LinkNode> nodes, List<(double Score, int A, int B)> pairs)
    {
        var clusterOf = new List<int>[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            clusterOf[i] = [i];
        }
        var refused = new Dictionary<(List<int>, List<int>), (int, int)>();
        foreach (var (_, a, b) in pairs)
        {
            var (left, right) = (clusterOf[a], clusterOf[b]);
            if (ReferenceEquals(left, right) || (refused.TryGetValue((left, right), out var sizes) && sizes == (left.Count, right.Count)))
            {
                continue;
            }
            if (!MayJoin(nodes, left, right))
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
        return [.. clusterOf.Distinct().Select(members => new EventCluster([.. members.Select(m => nodes[m].Item)]))];
    }

    /// <summary>No two members may be told by one report as two events, or be tellings of two different days, places or kinds; in large groups a few may,
    /// since reports err. Nor may the groups be unlike on the whole.</summary>
    private static bool MayJoin(List<LinkNode> nodes, List<int> left, List<int> right)
    {
        var (some, others) = (Sample(left), Sample(right));
        var (conflicts, sum, pairs) = (0, 0.0, some.Count * others.Count);
        foreach (var a in some)
        {
            foreach (var b in others)
            {
                var score = ReferenceEquals(nodes[a].Item.Report, nodes[b].Item.Report) ? double.NegativeInfinity : PairScore.Of(nodes[a], nodes[b]);
                if (double.IsNegativeInfinity(score) && (++conflicts * 5 > pairs || pairs < 5))
                {
                    return false;
                }
                sum += Math.Max(LeastScore, score);
            }
        }
        return sum >= LeastMean * pairs;
    }

    private static List<int> Sample(List<int> members)
    {
        var step = (members.Count + LargestSample - 1) / LargestSample;
        return step == 1 ? members : [.. members.Where((_, i) => i % step == 0)];
    }
}
