using System.Numerics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>The features of a word for the labeller of names.</summary>
internal static class NameTemplates
{
    /// <summary>The most keys of one word.</summary>
    public const int MaxCount = TagTemplates.MaxCount;

    private const uint TransitionTemplate = 200;

    private static readonly NameWord Nothing;

    /// <summary>The key whose weights are those of the labels after a label.</summary>
    public static uint Transition(int before) => Hash.Key(TransitionTemplate, (uint)before);

    /// <summary>The keys of a word.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="first">Index of the first word of its sentence.</param>
    /// <param name="end">Index after the last.</param>
    /// <param name="state">Whether the sentence is written as headlines are.</param>
    /// <param name="keys">Takes the keys.</param>
    /// <returns>Their number.</returns>
    public static int Keys(ReadOnlySpan<NameWord> words, int i, int first, int end, uint state, Span<uint> keys)
    {
        ref readonly var w = ref words[i];
        ref readonly var p = ref i > first ? ref words[i - 1] : ref Nothing;
        ref readonly var n = ref i + 1 < end ? ref words[i + 1] : ref Nothing;
        ref readonly var pp = ref i > first + 1 ? ref words[i - 2] : ref Nothing;
        ref readonly var nn = ref i + 2 < end ? ref words[i + 2] : ref Nothing;
        var k = Forms(in pp, in p, in w, in n, in nn, state, keys);
        k += Classes(in p, in w, in n, i == first ? 1u : 0, state, keys[k..]);
        ref readonly var left = ref w.RunFirst > first ? ref words[w.RunFirst - 1] : ref Nothing;
        ref readonly var right = ref w.RunEnd < end ? ref words[w.RunEnd] : ref Nothing;
        ref readonly var start = ref words[w.RunFirst];
        ref readonly var last = ref words[w.RunEnd - 1];
        var (at, length) = ((uint)Math.Min(i - w.RunFirst, 3), (uint)Math.Min(w.RunEnd - w.RunFirst, 5));
        keys[k++] = Hash.Key(70, left.View.Lower, right.View.Lower);
        keys[k++] = Hash.Key(71, left.View.Lower, 1);
        keys[k++] = Hash.Key(72, right.View.Lower, 1);
        keys[k++] = Hash.Key(73, last.View.Lower, at);
        keys[k++] = Hash.Key(74, at, length);
        keys[k++] = Hash.Key(75, last.Book, last.View.Cluster);
        keys[k++] = Hash.Key(76, start.Book);
        keys[k++] = Hash.Key(77, right.View.Cluster, left.View.Cluster);
        keys[k++] = Hash.Key(78, left.View.Lower, length);
        keys[k++] = Hash.Key(79, right.View.Fine, length);
        return k;
    }

    private static int Forms(in NameWord pp, in NameWord p, in NameWord w, in NameWord n, in NameWord nn, uint state, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(1, w.View.Form);
        keys[k++] = Hash.Key(2, w.View.Lower);
        keys[k++] = Hash.Key(3, p.View.Lower);
        keys[k++] = Hash.Key(4, n.View.Lower);
        keys[k++] = Hash.Key(5, pp.View.Lower);
        keys[k++] = Hash.Key(6, nn.View.Lower);
        keys[k++] = Hash.Key(7, p.View.Lower, w.View.Lower);
        keys[k++] = Hash.Key(8, w.View.Lower, n.View.Lower);
        keys[k++] = Hash.Key(9, w.View.Suffix2);
        keys[k++] = Hash.Key(10, w.View.Suffix3);
        keys[k++] = Hash.Key(11, w.View.Suffix4);
        keys[k++] = Hash.Key(12, w.View.Prefix3);
        keys[k++] = Hash.Key(13, w.View.Prefix4);
        keys[k++] = Hash.Key(14, w.View.Shape, state);
        keys[k++] = Hash.Key(15, w.View.Shape, p.View.Shape);
        keys[k++] = Hash.Key(16, w.View.Shape, n.View.Shape);
        keys[k++] = Hash.Key(17, w.View.Shape ^ (p.View.Shape << 8), n.View.Shape);
        keys[k++] = Hash.Key(18, p.View.Lower, w.View.Shape);
        keys[k++] = Hash.Key(19, n.View.Lower, w.View.Shape);
        keys[k++] = Hash.Key(20, p.View.Lower, n.View.Lower);
        keys[k++] = Hash.Key(21, w.Tag, state);
        keys[k++] = Hash.Key(22, p.Tag);
        keys[k++] = Hash.Key(23, n.Tag);
        keys[k++] = Hash.Key(24, p.Tag, w.Tag);
        keys[k++] = Hash.Key(25, w.Tag, n.Tag);
        keys[k++] = Hash.Key(26, (w.Tag * 31) + p.Tag, n.Tag);
        return k;
    }

    private static int Classes(in NameWord p, in NameWord w, in NameWord n, uint opens, uint state, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(30, w.View.Cluster);
        keys[k++] = Hash.Key(31, w.View.Fine);
        keys[k++] = Hash.Key(32, p.View.Cluster);
        keys[k++] = Hash.Key(33, n.View.Cluster);
        keys[k++] = Hash.Key(34, p.View.Fine);
        keys[k++] = Hash.Key(35, n.View.Fine);
        keys[k++] = Hash.Key(36, p.View.Cluster, n.View.Cluster);
        keys[k++] = Hash.Key(37, w.View.Tags, w.View.LowerTags);
        keys[k++] = Hash.Key(38, w.Book, w.Place);
        keys[k++] = Hash.Key(39, p.Book);
        keys[k++] = Hash.Key(40, n.Book);
        keys[k++] = Hash.Key(41, p.Book, w.Book);
        keys[k++] = Hash.Key(42, w.Book, n.Book);
        keys[k++] = Hash.Key(43, w.Place);
        keys[k++] = Hash.Key(44, p.Place, w.Place);
        keys[k++] = Hash.Key(45, n.Place);
        keys[k++] = Hash.Key(49, w.Document, opens | state);
        keys[k++] = Hash.Key(50, w.Document, w.Place);
        keys[k++] = Hash.Key(51, opens | state, w.Tag);
        keys[k++] = Hash.Key(52, w.Place, p.View.Lower);
        for (var bits = w.Book; bits != 0 && k < 27; bits &= bits - 1)
        {
            keys[k++] = Hash.Key(60, (uint)BitOperations.TrailingZeroCount(bits));
        }
        for (var bits = w.Document; bits != 0 && k < 33; bits &= bits - 1)
        {
            keys[k++] = Hash.Key(61, (uint)BitOperations.TrailingZeroCount(bits));
        }
        return k;
    }
}
