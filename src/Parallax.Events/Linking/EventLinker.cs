using Parallax.Events.Extraction;
using Parallax.Events.Lineages;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>Decides which tellings in different reports mean one event. The result depends on the set of tellings alone: pairs are
/// scored, then joined from the surest down, unless anything in the two groups speaks against it. A linker remembers what it has scored:
/// asked again with more readings, it scores only pairs that it has not seen, and decides what a new linker would.</summary>
public sealed class EventLinker(Lexicons lexicons, Gazetteer gazetteer)
{
    /// <summary>Even odds.</summary>
    private const double Threshold = 0;

    private readonly NameRarity _rarity = new(lexicons.Weights, gazetteer);
    private readonly Dictionary<ReportReading, LinkNode[]> _known = new(ReferenceEqualityComparer.Instance);
    private readonly RememberedGroups _groups = new();
    private int _nodes;

    /// <summary>How many pairs of tellings were scored so far.</summary>
    public long Scored { get; private set; }

    /// <summary>How many groups of tellings that hang together by likely pairs were worked out so far.</summary>
    public int Grouped => _groups.Made;

    /// <summary>The events of the readings, each once. The order of the readings changes nothing, nor does what was asked before.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IReadOnlyList<EventCluster> Group(IReadOnlyList<ReportReading> readings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var nodes = Nodes(readings);
        var pairs = Likely(nodes, cancellation);
        pairs.Sort((x, y) => (-x.Score, x.A, x.B).CompareTo((-y.Score, y.A, y.B)));
        var clusterOf = _groups.Of(Groups(nodes, OneToOne(nodes, pairs))).SelectMany(g => g.Clusters)
            .SelectMany(c => c.Tellings.Select(t => (Telling: t, Cluster: c))).ToDictionary(x => x.Telling, x => x.Cluster);
        return [.. nodes.Select(n => clusterOf.GetValueOrDefault(n.Item) ?? new EventCluster([n.Item])).Distinct()];
    }

    /// <summary>Forgets all but these readings, and groups that were not met since this was last called, so that what is remembered does not outgrow them.</summary>
    public void Keep(IEnumerable<ReportReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        _groups.Sweep();
        var kept = readings.ToHashSet(ReferenceEqualityComparer.Instance);
        var gone = _known.Keys.Where(r => !kept.Contains(r)).ToList();
        if (gone.Count == 0)
        {
            return;
        }
        var serials = gone.SelectMany(r => _known[r]).Select(n => n.Serial).ToHashSet();
        gone.ForEach(r => _known.Remove(r));
        foreach (var node in _known.Values.SelectMany(n => n))
        {
            node.Scores.Forget(serials);
        }
    }

    /// <summary>The tellings of all readings, by report and then in the order of the reading.</summary>
    private List<LinkNode> Nodes(IReadOnlyList<ReportReading> readings)
    {
        var fresh = readings.Where(r => !_known.ContainsKey(r)).OrderBy(r => r.Report.Report.Id).ToList();
        foreach (var (reading, nodes) in fresh.AsParallel().AsOrdered().Select(r => (r, LinkNode.Of(r, _rarity))))
        {
            _known.Add(reading, nodes);
            foreach (var node in nodes)
            {
                node.Serial = _nodes++;
            }
        }
        return [.. readings.OrderBy(r => r.Report.Report.Id).SelectMany(r => _known[r])];
    }

    /// <summary>The pairs with even odds or better, in no certain order.</summary>
    private List<(double Score, int A, int B)> Likely(List<LinkNode> nodes, CancellationToken cancellation)
    {
        var blocks = Blocks.Of(nodes);
        var all = new List<(double, int, int)>();
        Parallel.For(0, nodes.Count, new ParallelOptions { CancellationToken = cancellation }, () => new Comparison(nodes.Count), (a, _, comparison) =>
        {
            blocks.After(a, comparison.Others, comparison.Seen);
            var known = nodes[a].Scores.Count;
            foreach (var b in comparison.Others)
            {
                if (nodes[a].Scores.Of(nodes[b].Serial, known, (A: nodes[a], B: nodes[b]), static p => PairScore.Of(p.A, p.B)) is >= Threshold and var score)
                {
                    comparison.Likely.Add((score, a, b));
                }
            }
            comparison.Scored += nodes[a].Scores.Count - known;
            nodes[a].Scores.Order(known);
            return comparison;
        }, comparison =>
        {
            lock (all)
            {
                all.AddRange(comparison.Likely);
                Scored += comparison.Scored;
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

        public long Scored { get; set; }
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

    /// <summary>The pairs of tellings that hang together, in the order in which they are followed.</summary>
    private static List<(LinkNode A, LinkNode B)[]> Groups(List<LinkNode> nodes, List<(double Score, int A, int B)> pairs)
    {
        var groups = new DisjointSets(nodes.Count);
        foreach (var (_, a, b) in pairs)
        {
            groups.Join(a, b);
        }
        return [.. pairs.GroupBy(p => groups.Root(p.A), p => (nodes[p.A], nodes[p.B])).Select(g => g.ToArray())];
    }
}
