using Parallax.Events.Blocks;

namespace Parallax.Events.Lineages;

/// <summary>Which texts are worth comparing: those whose sketches have a value in common. Where many have one, which is so with what an outlet
/// puts under all of its reports, each is compared only with those whose sketches are most like its own; so the number of pairs grows with the
/// number of texts and not with its square.</summary>
internal static class LineageBlocks
{
    /// <summary>Up to so many texts with one value are all compared with one another.</summary>
    private const int AllPairs = 16;

    /// <summary>Beyond it each is compared with so many after it, in the order of their sketches.</summary>
    private const int Neighbours = 4;

    private static readonly BlockRule<LineageText>[] Rules = [.. Enumerable.Range(0, BlockSketch.Bands).Select(band => new BlockRule<LineageText>(AllPairs, Neighbours, Order(band)))];

    /// <summary>Blocks without members.</summary>
    public static BlockIndex<LineageText> Empty() => new(band => Rules[band]);

    private static Comparer<LineageText> Order(int band)
    {
        int[] bands = [.. Enumerable.Range(1, 3).Select(turn => (band + turn) % BlockSketch.Bands)];
        return Comparer<LineageText>.Create((x, y) =>
        {
            foreach (var other in bands)
            {
                if (x.Text.Sketch.Least[other].CompareTo(y.Text.Sketch.Least[other]) is not 0 and var order)
                {
                    return order;
                }
            }
            return LineageText.ByReport.Compare(x, y);
        });
    }
}
