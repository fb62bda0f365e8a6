namespace Parallax.Language.Names;

/// <summary>Tells words that differ by a typing error: by one letter left out, put in, changed or swapped with the next, as most do
/// (Damerau, "A technique for computer detection and correction of spelling errors", 1964).</summary>
public static class TypingErrors
{
    internal const int LongestWord = 24;

    /// <summary>Whether two words may be one with a typing error: one letter left out, put in, changed, or two neighbours swapped. Words
    /// with digits never; words under five letters never; an "s" more at the end is no error.</summary>
    public static bool AreNear(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.Length is < 5 or > LongestWord || longer.Length - shorter.Length > 1 || !shorter.All(char.IsLetter) || !longer.All(char.IsLetter)
            || longer == shorter + "s")
        {
            return false;
        }
        var start = shorter.AsSpan().CommonPrefixLength(longer);
        var left = shorter.AsSpan(start);
        var right = longer.AsSpan(start);
        return right.Length == 0 || left.SequenceEqual(right[1..])
            || (left.Length == right.Length && (left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]))));
    }
}
