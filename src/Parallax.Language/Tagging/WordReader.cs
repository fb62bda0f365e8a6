namespace Parallax.Language.Tagging;

/// <summary>Makes the view of a word from its characters.</summary>
internal static class WordReader
{
    private const int Affix = 4;

    /// <summary>The hash of a form as <see cref="WordView.Form"/> has it.</summary>
    public static uint FormHash(ReadOnlySpan<char> form)
    {
        var hash = Hash.Start;
        foreach (var c in form)
        {
            hash = Hash.Add(hash, Plain(c));
        }
        return hash;
    }

    /// <summary>Fills all but the fields of the lexicon.</summary>
    public static void Read(ReadOnlySpan<char> form, out WordView view)
    {
        view = default;
        var (hash, lower, shape) = (Hash.Start, Hash.Start, 0u);
        foreach (var c in form)
        {
            var plain = Plain(c);
            hash = Hash.Add(hash, plain);
            lower = Hash.Add(lower, ToLower(plain));
            shape |= WordShape.Of(c);
        }
        (view.Form, view.Lower) = (hash, lower);
        shape |= form.Length > 0 && (WordShape.Of(form[0]) & WordShape.Upper) != 0 ? WordShape.StartsUpper : 0;
        view.Shape = shape | (form.Length <= 2 ? WordShape.Short : 0);
        ReadAffixes(form, ref view);
    }

    private static void ReadAffixes(ReadOnlySpan<char> form, ref WordView view)
    {
        Span<uint> prefix = stackalloc uint[Affix];
        Span<uint> suffix = stackalloc uint[Affix];
        var (front, back) = (Hash.Start, Hash.Start);
        for (var i = 0; i < Affix; i++)
        {
            if (i < form.Length)
            {
                front = Hash.Add(front, ToLower(Plain(form[i])));
                back = Hash.Add(back, ToLower(Plain(form[^(i + 1)])));
            }
            (prefix[i], suffix[i]) = (front, back);
        }
        (view.Prefix1, view.Prefix2, view.Prefix3, view.Prefix4) = (prefix[0], prefix[1], prefix[2], prefix[3]);
        (view.Suffix1, view.Suffix2, view.Suffix3, view.Suffix4) = (suffix[0], suffix[1], suffix[2], suffix[3]);
    }

    /// <summary>Digits are alike to the tagger, and so are straight and curly apostrophes.</summary>
    internal static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < (char)128 => c,
        '’' or '‘' or 'ʼ' => '\'',
        _ => c,
    };

    internal static char ToLower(char c) => c < 128 ? (char)(c | ((uint)(c - 'A') <= 'Z' - 'A' ? 0x20 : 0)) : char.ToLowerInvariant(c);
}
