namespace Parallax.Language;

/// <summary>Numbers that stand for words where many are compared: the same in every run, in every order and on every machine. Two words of a million share one
/// once in tens of millions of runs.</summary>
public static class TextHash
{
    private const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The number of a text: FNV-1a over its UTF-16 code units, mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => SplitMix64.Mixed(Unmixed(text));

    /// <summary>The number of a text before it is mixed, for what mixes numbers of its own way: its lowest bits are the weakest.</summary>
    public static ulong Unmixed(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }
        return hash;
    }

    /// <summary>The number of a text in lower case.</summary>
    public static ulong OfLower(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }
        return SplitMix64.Mixed(hash);
    }

    /// <summary>A number for two in their order.</summary>
    public static ulong Join(ulong first, ulong second) => SplitMix64.Mixed((first * Prime) ^ second);
}
