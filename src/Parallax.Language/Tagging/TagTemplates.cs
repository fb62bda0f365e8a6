namespace Parallax.Language.Tagging;

/// <summary>The features of a word in its sentence.</summary>
/// <remarks>Words, affixes and shapes after Ratnaparkhi (1996) and Toutanova et al. (2003); tag classes and clusters of the
/// neighbours, which stand in for their tags, after Collobert et al. (2011) and Owoputi et al. (2013).</remarks>
internal static class TagTemplates
{
    /// <summary>How many words before and after a sentence must be given as padding.</summary>
    public const int Padding = 2;

    /// <summary>The most keys that one word can have.</summary>
    public const int MaxCount = 80;

    /// <summary>The keys that do not depend on tags given before.</summary>
    /// <param name="words">The views of the sentence, padded.</param>
    /// <param name="i">Index of the word in <paramref name="words"/>.</param>
    /// <param name="state">Bits of the sentence: whether it is all in capitals, and whether a quotation is open.</param>
    /// <param name="keys">Takes the keys.</param>
    /// <returns>The number of keys.</returns>
    public static int Static(ReadOnlySpan<WordView> words, int i, uint state, Span<uint> keys)
    {
        var k = Own(words[i], keys);
        k += Before(words[i - 1], keys[k..]);
        k += After(words[i + 1], keys[k..]);
        return k + Joint(words[i], words[i - 1], words[i + 1], words[i - 2], words[i + 2], state, keys[k..]);
    }

    /// <summary>The keys that depend on the word alone.</summary>
    public static int Own(in WordView w, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(1, w.Form);
        keys[k++] = Hash.Key(2, w.Lower, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(10, w.Suffix1, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(11, w.Suffix2, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(12, w.Suffix3, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(13, w.Suffix4);
        keys[k++] = Hash.Key(14, w.Prefix1);
        keys[k++] = Hash.Key(15, w.Prefix2);
        keys[k++] = Hash.Key(16, w.Prefix3);
        keys[k++] = Hash.Key(17, w.Prefix4);
        keys[k++] = Hash.Key(25, w.Tags, w.LowerTags);
        keys[k++] = Hash.Key(29, w.Tags, w.Suffix2);
        keys[k++] = Hash.Key(31, w.LowerTags, w.Shape);
        keys[k++] = Hash.Key(32, w.Cluster, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(33, w.Fine, w.Shape & WordShape.StartsUpper);
        keys[k++] = Hash.Key(40, w.Cluster, w.Suffix2);
        return k;
    }

    /// <summary>The keys that depend on the word before alone.</summary>
    public static int Before(in WordView w, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(3, w.Lower);
        keys[k++] = Hash.Key(21, w.Suffix3);
        keys[k++] = Hash.Key(35, w.Cluster);
        keys[k++] = Hash.Key(36, w.Fine);
        return k;
    }

    /// <summary>The keys that depend on the next word alone.</summary>
    public static int After(in WordView w, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(4, w.Lower);
        keys[k++] = Hash.Key(22, w.Suffix3);
        keys[k++] = Hash.Key(28, w.Tags);
        keys[k++] = Hash.Key(34, w.Cluster);
        keys[k++] = Hash.Key(37, w.Fine);
        return k;
    }

    /// <summary>The keys that depend on several words, on words further away, or on the state of the sentence.</summary>
    public static int Joint(in WordView w, in WordView p, in WordView n, in WordView pp, in WordView nn, uint state, Span<uint> keys)
    {
        var k = 0;
        keys[k++] = Hash.Key(5, pp.Lower);
        keys[k++] = Hash.Key(6, nn.Lower);
        keys[k++] = Hash.Key(7, p.Lower, w.Lower);
        keys[k++] = Hash.Key(8, w.Lower, n.Lower);
        keys[k++] = Hash.Key(9, p.Lower, n.Lower);
        keys[k++] = Hash.Key(18, w.Shape, state);
        keys[k++] = Hash.Key(19, w.Shape, p.Shape);
        keys[k++] = Hash.Key(20, w.Shape, n.Shape);
        keys[k++] = Hash.Key(23, n.Suffix2, w.Suffix2);
        keys[k++] = Hash.Key(24, w.Lower, state);
        keys[k++] = Hash.Key(26, w.Tags, n.Tags);
        keys[k++] = Hash.Key(27, n.Tags, nn.Tags);
        keys[k++] = Hash.Key(30, w.Lower, n.Tags);
        keys[k++] = Hash.Key(38, p.Cluster, w.Cluster);
        keys[k++] = Hash.Key(39, w.Cluster, n.Cluster);
        return k;
    }

    /// <summary>The keys that depend on the tags of the words before.</summary>
    /// <param name="w">The word.</param>
    /// <param name="p">The word before.</param>
    /// <param name="n">The next word.</param>
    /// <param name="tag">The label of the word before, plus one; 0 at the start.</param>
    /// <param name="tagBefore">The label of the word before that, plus one; 0 at the start.</param>
    /// <param name="keys">Takes the keys.</param>
    /// <returns>The number of keys.</returns>
    public static int Dynamic(in WordView w, in WordView p, in WordView n, uint tag, uint tagBefore, Span<uint> keys)
    {
        var both = (tag << 8) | tagBefore;
        var k = 0;
        keys[k++] = Hash.Key(60, tag);
        keys[k++] = Hash.Key(61, both);
        keys[k++] = Hash.Key(62, tag, w.Lower);
        keys[k++] = Hash.Key(63, tag, n.Lower);
        keys[k++] = Hash.Key(64, both, w.Tags);
        keys[k++] = Hash.Key(65, tag, w.Suffix3);
        keys[k++] = Hash.Key(66, tag, w.Tags);
        keys[k++] = Hash.Key(67, tag ^ (w.Tags << 8), n.Tags);
        keys[k++] = Hash.Key(68, tag, n.Tags);
        keys[k++] = Hash.Key(69, tag, w.Cluster);
        keys[k++] = Hash.Key(70, tag, n.Cluster);
        keys[k++] = Hash.Key(71, tag, p.Lower);
        return k;
    }
}
