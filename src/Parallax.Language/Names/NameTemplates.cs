using System.Numerics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>The features of a word for the labeller of names: words, affixes, shapes, tags and clusters around it, what the lexicons and the
/// gazetteer know, the run of capital words it stands in with what stands before and after it, and what the rest of the document says.</summary>
internal static class NameTemplates
{
    /// <summary>The most keys of one word.</summary>
    public const int MaxCount = TagTemplates.MaxCount;

    private const uint TransitionTemplate = 200;

    /// <summary>The key whose weights are those of the labels after a label.</summary>
    public static uint Transition(int before) => Hash.Key(TransitionTemplate, (uint)before);

    /// <summary>All keys of a word.</summary>
    /// <param name="window">The word and its neighbours.</param>
    /// <param name="keys">Takes the keys.</param>
    /// <returns>Their number.</returns>
    public static int All(in NameWindow window, Span<uint> keys)
    {
        var k = Own(window.Word.Form, keys);
        k += Before(window.Previous.Form, keys[k..]);
        k += After(window.Next.Form, keys[k..]);
        return k + Joint(window, keys[k..]);
    }

    /// <summary>The keys that depend on the form of the word alone.</summary>
    public static int Own(WordForm form, Span<uint> keys)
    {
        ref readonly var w = ref form.View;
        var k = 0;
        keys[k++] = Hash.Key(1, w.Form);
        keys[k++] = Hash.Key(2, w.Lower);
        keys[k++] = Hash.Key(9, w.Suffix2);
        keys[k++] = Hash.Key(10, w.Suffix3);
        keys[k++] = Hash.Key(11, w.Suffix4);
        keys[k++] = Hash.Key(12, w.Prefix3);
        keys[k++] = Hash.Key(13, w.Prefix4);
        keys[k++] = Hash.Key(30, w.Cluster);
        keys[k++] = Hash.Key(31, w.Fine);
        keys[k++] = Hash.Key(37, w.Tags, w.LowerTags);
        for (var bits = form.Book; bits != 0 && k < 16; bits &= bits - 1)
        {
            keys[k++] = Hash.Key(60, (uint)BitOperations.TrailingZeroCount(bits));
        }
        return k;
    }

    /// <summary>The keys that depend on the form of the word before alone.</summary>
    public static int Before(WordForm form, Span<uint> keys)
    {
        keys[0] = Hash.Key(3, form.View.Lower);
        keys[1] = Hash.Key(32, form.View.Cluster);
        keys[2] = Hash.Key(34, form.View.Fine);
        keys[3] = Hash.Key(39, form.Book);
        return 4;
    }

    /// <summary>The keys that depend on the form of the word after alone.</summary>
    public static int After(WordForm form, Span<uint> keys)
    {
        keys[0] = Hash.Key(4, form.View.Lower);
        keys[1] = Hash.Key(33, form.View.Cluster);
        keys[2] = Hash.Key(35, form.View.Fine);
        keys[3] = Hash.Key(40, form.Book);
        return 4;
    }

    /// <summary>The keys that depend on more than one word, or on where the word stands.</summary>
    public static int Joint(in NameWindow window, Span<uint> keys)
    {
        ref readonly var word = ref window.Word;
        ref readonly var w = ref word.Form.View;
        ref readonly var p = ref window.Previous.Form.View;
        ref readonly var n = ref window.Next.Form.View;
        var state = window.State;
        var k = 0;
        keys[k++] = Hash.Key(5, window.BeforePrevious.Form.View.Lower);
        keys[k++] = Hash.Key(6, window.AfterNext.Form.View.Lower);
        keys[k++] = Hash.Key(7, p.Lower, w.Lower);
        keys[k++] = Hash.Key(8, w.Lower, n.Lower);
        keys[k++] = Hash.Key(14, w.Shape, state);
        keys[k++] = Hash.Key(15, w.Shape, p.Shape);
        keys[k++] = Hash.Key(16, w.Shape, n.Shape);
        keys[k++] = Hash.Key(17, w.Shape ^ (p.Shape << 8), n.Shape);
        keys[k++] = Hash.Key(18, p.Lower, w.Shape);
        keys[k++] = Hash.Key(19, n.Lower, w.Shape);
        keys[k++] = Hash.Key(20, p.Lower, n.Lower);
        keys[k++] = Hash.Key(36, p.Cluster, n.Cluster);
        return Tags(window, Run(window, k, keys), keys);
    }

    private static int Tags(in NameWindow window, int k, Span<uint> keys)
    {
        ref readonly var w = ref window.Word;
        ref readonly var p = ref window.Previous;
        ref readonly var n = ref window.Next;
        var (state, opens) = (window.State, window.Opens | window.State);
        keys[k++] = Hash.Key(21, w.Tag, state);
        keys[k++] = Hash.Key(22, p.Tag);
        keys[k++] = Hash.Key(23, n.Tag);
        keys[k++] = Hash.Key(24, p.Tag, w.Tag);
        keys[k++] = Hash.Key(25, w.Tag, n.Tag);
        keys[k++] = Hash.Key(26, (w.Tag * 31) + p.Tag, n.Tag);
        keys[k++] = Hash.Key(38, w.Form.Book, w.Place);
        keys[k++] = Hash.Key(41, p.Form.Book, w.Form.Book);
        keys[k++] = Hash.Key(42, w.Form.Book, n.Form.Book);
        keys[k++] = Hash.Key(43, w.Place);
        keys[k++] = Hash.Key(44, p.Place, w.Place);
        keys[k++] = Hash.Key(45, n.Place);
        keys[k++] = Hash.Key(49, w.Document, opens);
        keys[k++] = Hash.Key(50, w.Document, w.Place);
        keys[k++] = Hash.Key(51, opens, w.Tag);
        keys[k++] = Hash.Key(52, w.Place, p.Form.View.Lower);
        for (var bits = w.Document; bits != 0; bits &= bits - 1)
        {
            keys[k++] = Hash.Key(61, (uint)BitOperations.TrailingZeroCount(bits));
        }
        return k;
    }

    private static int Run(in NameWindow window, int k, Span<uint> keys)
    {
        ref readonly var left = ref window.Left.Form.View;
        ref readonly var right = ref window.Right.Form.View;
        var (first, last) = (window.RunFirst.Form, window.RunLast.Form);
        var (at, length) = ((uint)Math.Min(window.PlaceInRun, 3), (uint)Math.Min(window.RunLength, 5));
        keys[k++] = Hash.Key(70, left.Lower, right.Lower);
        keys[k++] = Hash.Key(71, left.Lower, 1);
        keys[k++] = Hash.Key(72, right.Lower, 1);
        keys[k++] = Hash.Key(73, last.View.Lower, at);
        keys[k++] = Hash.Key(74, at, length);
        keys[k++] = Hash.Key(75, last.Book, last.View.Cluster);
        keys[k++] = Hash.Key(76, first.Book);
        keys[k++] = Hash.Key(77, right.Cluster, left.Cluster);
        keys[k++] = Hash.Key(78, left.Lower, length);
        keys[k++] = Hash.Key(79, right.Fine, length);
        return k;
    }
}
