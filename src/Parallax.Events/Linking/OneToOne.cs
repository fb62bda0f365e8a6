using Parallax.Events.Blocks;

namespace Parallax.Events.Linking;

/// <summary>Of two reports, each telling goes with that of the other that it goes with best. What other reports tell does not matter.</summary>
internal static class OneToOne
{
    /// <summary>Decides anew which of the pairs of two readings are followed, where one of them has changed.</summary>
    /// <param name="changed">The pairs that have changed; not empty.</param>
    /// <returns>The pairs that are followed now and were not, or the reverse, with the groupings in which.</returns>
    public static Dictionary<LinkEdge, Views> Decide(IReadOnlyCollection<LinkEdge> changed)
    {
        var touched = new Dictionary<LinkEdge, Views>();
        foreach (var edge in changed.Where(e => e.Compared == Views.None))
        {
            Follow(edge, Views.None, touched);
        }
        foreach (var readings in changed.GroupBy(e => e.A.Reading, e => e.B.Reading))
        {
            var others = readings.ToHashSet();
            foreach (var pair in readings.Key.Nodes.SelectMany(n => n.Pairs.Where(e => e.A == n && others.Contains(e.B.Reading))).GroupBy(e => e.B.Reading))
            {
                Decide([.. pair.Order(LinkEdge.Surest)], touched);
            }
        }
        return touched;
    }

    private static void Decide(LinkEdge[] edges, Dictionary<LinkEdge, Views> touched)
    {
        var taken = new Dictionary<LinkNode, Views>();
        foreach (var edge in edges)
        {
            var followed = edge.Compared & ~taken.GetValueOrDefault(edge.A) & ~taken.GetValueOrDefault(edge.B);
            Follow(edge, followed, touched);
            if (followed != Views.None)
            {
                taken[edge.A] = taken.GetValueOrDefault(edge.A) | followed;
                taken[edge.B] = taken.GetValueOrDefault(edge.B) | followed;
            }
        }
    }

    private static void Follow(LinkEdge edge, Views followed, Dictionary<LinkEdge, Views> touched)
    {
        if (edge.Followed != followed)
        {
            touched[edge] = edge.Followed ^ followed;
            edge.Followed = followed;
        }
    }
}
