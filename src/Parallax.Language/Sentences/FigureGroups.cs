namespace Parallax.Language.Sentences;

/// <summary>Groups of digits that hyphens or slashes make one: a date in figures, a telephone number, a postal code. Ranges (12-15), fractions
/// (1/2) and scores (3-1) are not.</summary>
internal static class FigureGroups
{
    private const int Most = 5;

    /// <summary>The index after the groups that begin at <paramref name="start"/>; the same index where they are not one.</summary>
    public static int End(string text, int start, int limit)
    {
        if (start > 1 && text[start - 1] is '-' or '/' && char.IsAsciiDigit(text[start - 2]))
        {
            return start;
        }
        Span<int> lengths = stackalloc int[Most];
        var (count, end) = Measure(text, start, limit, lengths, out var slashes);
        if (count < 2 || count > Most || Characters.GoesOn(text, end) || (end < text.Length && text[end] is '-' or '/' or '_' or '@'))
        {
            return start;
        }
        lengths = lengths[..count];
        var whole = slashes == count - 1 ? IsDate(text, start, lengths) : slashes == 0 ? IsLine(lengths) || IsPair(text, lengths, end) : slashes == 1 && lengths is [3, 3, 4];
        return whole ? end : start;
    }

    private static (int Count, int End) Measure(string text, int start, int limit, Span<int> lengths, out int slashes)
    {
        slashes = 0;
        var (count, i) = (0, start);
        while (true)
        {
            var from = i;
            while (i < limit && char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            if (count == Most)
            {
                return (Most + 1, i);
            }
            lengths[count++] = i - from;
            if (i + 1 >= limit || text[i] is not ('-' or '/' or '\u2010' or '\u2011') || !char.IsAsciiDigit(text[i + 1]))
            {
                return (count, i);
            }
            slashes += text[i] == '/' ? 1 : 0;
            i++;
        }
    }

    /// <summary>16/11/2004, 3/8/00, 2004/11/16; 9/11 and 12/28, which are no fractions.</summary>
    private static bool IsDate(string text, int start, ReadOnlySpan<int> lengths)
    {
        if (lengths.Length == 3)
        {
            return lengths is [1 or 2, 1 or 2, 2 or 4] or [4, 1 or 2, 1 or 2];
        }
        if (lengths is not ([1 or 2, 2] or [2, 1]))
        {
            return false;
        }
        var (month, day) = (ValueOf(text, start, lengths[0]), ValueOf(text, start + lengths[0] + 1, lengths[1]));
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && !(day == 10 && month < 10);
    }

    /// <summary>713-853-3989, 1-800-991-9019, 11-20-2000, 2004-11-16; not a line of single figures (4-4-2) or of years.</summary>
    private static bool IsLine(ReadOnlySpan<int> lengths)
    {
        var (shortest, longest) = (lengths[0], lengths[0]);
        foreach (var length in lengths)
        {
            (shortest, longest) = (Math.Min(shortest, length), Math.Max(longest, length));
        }
        return lengths.Length > 2 && shortest < 4 && (longest > 2 || shortest == 2);
    }

    /// <summary>345-9945, 77415-0027: the second group has four digits, and the two are no range of round numbers.</summary>
    private static bool IsPair(string text, ReadOnlySpan<int> lengths, int end) => lengths is [5, 4] || (lengths is [3, 4] && !(text.AsSpan(end - 2, 2) is "00" && text[end - 6] == '0'));

    private static int ValueOf(string text, int start, int length) => length == 1 ? text[start] - '0' : ((text[start] - '0') * 10) + text[start + 1] - '0';
}
