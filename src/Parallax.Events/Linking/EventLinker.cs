using System.Collections.Immutable;
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

    /// <summary>Of groups with more members, so many evenly spaced ones stand for all.</summary>
    private const int LargestSample = 50;

    /// <summary>The events of the readings, each once. The order of the readings changes nothing.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<EventCluster> Group(IReadOnlyList<ReportReading> readings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var nodes = Nodes(readings);
        var pairs = Likely(nodes, cancellation);
        pairs.Sort((x, y) => (-x.Score, x.A, x.B).CompareTo((-y.Score, y.A, y.B)));
        return Join(nodes, OneToOne(nodes, pairs));
    }

    /// <summary>The pairs with even odds or better, in no certain order.</summary>
    private static List<(double Score, int A, int B)> Likely(List<LinkNode> nodes, CancellationToken cancellation)
    {
        var blocks = Blocks.Of(nodes);
        var all = new List<(double, int, int)>();
        Parallel.For(0, nodes.Count, new ParallelOptions { CancellationToken = cancellation }, () => new Comparison(nodes.Count), (a, _, comparison) =>
        {
            blocks.After(a, comparison.Others, comparison.Seen);
            foreach (var b in comparison.Others)
            {
                if (PairScore.Of(nodes[a], nodes[b]) is >= Threshold and var score)
                {
                    comparison.Likely.Add((score, a, b));
                }
            }
            return comparison;
        }, comparison =>
        {
            lock (all)
            {
                all.AddRange(comparison.Likely);
            }
        });
        return all;
    }

    /// <summary>What one thread needs to compare.</summary>
    private sealed class Comparison
    {
        public Comparison(int nodes)
        {
            Seen = new int[nodes];
            Array.Fill(Seen, -1);
        }

        public int[] Seen { get; }

        public List<int> Others { get; } = [];

        public List<(double Score, int A, int B)> Likely { get; } = [];
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
        var ordered = readings.OrderBy(r => r.Report.Report.Id).ToList();
        var names = ordered.AsParallel().AsOrdered().Select(NameWords.Of).ToList();
        var rarity = NameRarity.Of(names);
        return [.. ordered.Zip(names).AsParallel().AsOrdered().SelectMany(r => Nodes(r.First, r.Second, rarity))];
    }

    private static IEnumerable<LinkNode> Nodes(ReportReading reading, ImmutableArray<NameWord> names, NameRarity rarity) => reading.Events.Select(item =>
    {
        var isLead = ReferenceEquals(item, reading.Lead);
        var otherTypes = isLead ? reading.Events.Where(e => e != item).Select(e => e.Type).ToHashSet() : [];
        return new LinkNode(item, isLead, Signature.Of(item, isLead, names, rarity), reading.Words, otherTypes);
    });

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
