using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>Two tellings that are likely one event.</summary>
/// <param name="a">The one of the lesser report.</param>
/// <param name="b">The other.</param>
/// <param name="score">Their score (<see cref="PairScore"/>).</param>
internal sealed class LinkEdge(LinkNode a, LinkNode b, double score) : BlockPair<LinkNode>(a, b)
{
    /// <summary>Even odds.</summary>
    private const double Threshold = 0;

    /// <summary>The order in which pairs are followed: the surest first.</summary>
    public static readonly Comparer<LinkEdge> Surest = Comparer<LinkEdge>.Create((x, y) =>
        y.Score.CompareTo(x.Score) is not 0 and var byScore ? byScore
        : LinkNode.ByReport.Compare(x.A, y.A) is not 0 and var byFirst ? byFirst : LinkNode.ByReport.Compare(x.B, y.B));

    public double Score { get; } = score;

    /// <summary>The groupings in which the two go best with each other of what their reports tell, so that they are followed.</summary>
    public Views Followed { get; set; }

    /// <summary>What it joined in the groupings without and with inferred dates; null where it joined nothing.</summary>
    public LinkTree?[] Joints { get; } = new LinkTree?[2];

    /// <summary>The pair of two tellings; null where they are of one report, or are less likely one event than not.</summary>
    public static LinkEdge? Of(LinkNode a, LinkNode b) => a.Reading != b.Reading && PairScore.Of(a, b) is >= Threshold and var score ? new(a, b, score) : null;
}
