using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>Decides which tellings in different reports mean one event. The result depends on the set of tellings alone: pairs are
/// scored, then joined from the surest down, unless anything in the two groups speaks against it.</summary>
internal static class EventLinker
{
    private const int LargestBlock = 400;

    /// <summary>A word that tells most of what so many reports are about tells no event apart.</summary>
    private const int LargestWordBlock = 100;

    public static List<EventCluster> Group(IReadOnlyList<ReportReading> readings, CancellationToken cancellation)
    {
        var nodes = Nodes(readings);
        var pairs = new List<(double Score, int A, int B)>();
        foreach (var (a, b) in CandidatePairs(nodes))
        {
            cancellation.ThrowIfCancellationRequested();
            var score = PairScore.Of(nodes[a], nodes[b]);
            if (score >= PairScore.Threshold)
            {
                pairs.Add((score, a, b));
            }
        }
        pairs.Sort((x, y) => (-x.Score, x.A, x.B).CompareTo((-y.Score, y.A, y.B)));
        return Join(nodes, pairs);
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
                nodes.Add(new(item, isLead, Signature.Of(item, isLead, rarity), reading.Words, reading.Events.Where(e => e != item).Select(e => e.Type).ToHashSet()));
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
            if (members.Count > (key.StartsWith(LinkNode.WordBlock, StringComparison.Ordinal) ? LargestWordBlock : LargestBlock))
            {
                continue;
            }
            for (var a = 0; a < members.Count; a++)
            {
                for (var b = a + 1; b < members.Count; b++)
                {
                    if (!ReferenceEquals(nodes[members[a]].Item.Report, nodes[members[b]].Item.Report) && seen.Add((members[a], members[b])))
                    {
                        yield return (members[a], members[b]);
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
        foreach (var (_, a, b) in pairs)
        {
            var (left, right) = (clusterOf[a], clusterOf[b]);
            if (ReferenceEquals(left, right) || !MayJoin(nodes, left, right))
            {
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

    /// <summary>No two members may be tellings of two different days, places or kinds.</summary>
    private static bool MayJoin(List<LinkNode> nodes, List<int> left, List<int> right)
    {
        var conflicts = 0;
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                conflicts += PairScore.Conflict(nodes[a], nodes[b]) ? 1 : 0;
            }
        }
        return conflicts == 0 || (left.Count * right.Count >= 5 && conflicts * 5 <= left.Count * right.Count);
    }
}
