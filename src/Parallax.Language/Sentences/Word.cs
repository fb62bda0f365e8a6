namespace Parallax.Language.Sentences;

/// <summary>One written form: what all tokens that are written alike have in common. Tokens of common forms share one.</summary>
public sealed class Word
{
    private const int PoolSize = 1 << 15;
    private const int LongestPooled = 24;

    private static readonly Word?[] Pool = new Word?[PoolSize];

    private Word(string text, TokenKind kind, int slot)
    {
        (Text, Kind, Slot) = (text, kind, slot);
        Lower = text.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Replace('‘', '\'');
        IsCapitalized = text.Length > 0 && char.IsUpper(text[0]);
        IsAllCaps = text.Length > 1 && kind == TokenKind.Word && !text.Any(char.IsLower) && text.Count(char.IsUpper) > 1;
    }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>The exact form.</summary>
    public string Text { get; }

    /// <summary>The form in lower case, with curly apostrophes made straight.</summary>
    public string Lower { get; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized { get; }

    /// <summary>Whether it has two or more letters, all of them capital.</summary>
    public bool IsAllCaps { get; }

    /// <summary>Its place among the forms that are kept, below <see cref="SlotCount"/>; -1 where it is not kept. Others who keep something of
    /// a form can do so at the same place; the form at a place changes.</summary>
    internal int Slot { get; }

    /// <summary>How many forms are kept.</summary>
    internal static int SlotCount => PoolSize;

    /// <summary>The form of the characters; of short ones mostly one made before, so that seldom anything is allocated. Safe for use by several threads:
    /// a form that another thread puts aside is made again.</summary>
    internal static Word Of(ReadOnlySpan<char> text, TokenKind kind)
    {
        if (text.Length > LongestPooled)
        {
            return new(text.ToString(), kind, -1);
        }
        var slot = SlotOf(text);
        if (Pool[slot] is { } known && known.Kind == kind && text.SequenceEqual(known.Text))
        {
            return known;
        }
        return Pool[slot] = new(text.ToString(), kind, slot);
    }

    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619;
        }
        return (int)((hash ^ (hash >> 15)) & (PoolSize - 1));
    }
}
