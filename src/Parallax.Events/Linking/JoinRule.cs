namespace Parallax.Events.Linking;

/// <summary>Decides whether two groups of tellings may be joined by a pair that ties them.</summary>
internal static class JoinRule
{
    /// <summary>What a pair counts for in the mean of two groups that something speaks against.</summary>
    private const double LeastScore = -4;

    /// <summary>The least mean of the scores between two groups that are joined.</summary>
    private const double LeastMean = -1.5;

    /// <summary>Of groups with more members, so many evenly spaced ones stand for all.</summary>
    private const int LargestSample = 50;

    /// <summary>No two members may be told by one report as two events, or be tellings of two different days, places or kinds; in large groups a few may,
    /// since reports err. Nor may the groups be unlike on the whole.</summary>
    public static bool MayJoin(LinkTree left, LinkTree right)
    {
        var (some, others) = (Sample(left.Nodes()), Sample(right.Nodes()));
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
