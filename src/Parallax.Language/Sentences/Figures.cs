namespace Parallax.Language.Sentences;

/// <summary>Where a figure ends: 1,000 and 19:35 and 7.62, dates (16/11/2004) and telephone numbers whole, units (27km) cut off.</summary>
internal static class Figures
{
    /// <summary>Whether a figure begins: a digit, or a sign before digits (".45", "+44", "'72").</summary>
    public static bool StartsAt(string text, int i, int limit)
    {
        var c = text[i];
        if (char.IsAsciiDigit(c))
        {
            return true;
        }
        if (c is not ('.' or '+' or '\'' or '’' or '‘') || i + 1 >= limit || !char.IsAsciiDigit(text[i + 1]) || Characters.Hangs(text, i))
        {
            return false;
        }
        return c switch
        {
            '.' => i == 0 || text[i - 1] is not ('.' or '!' or '?' or '…'),
            '+' => true,
            _ => IsShortYear(text, i + 1),
        };
    }

    /// <summary>The index after the figure. The kind is <see cref="TokenKind.Number"/> for digits with their separators and ordinals, and
    /// <see cref="TokenKind.Word"/> for names that begin with digits ("4G").</summary>
    public static int End(string text, int start, int limit, out TokenKind kind)
    {
        kind = TokenKind.Number;
        var i = char.IsAsciiDigit(text[start]) ? start : start + 1;
        if (FigureGroups.End(text, i, limit) is var group && group > i)
        {
            return group;
        }
        i = EndOfPlain(text, i, limit);
        var letters = i;
        while (letters < limit && letters - i < 12 && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }
        if (letters == i)
        {
            return IsDecade(text, start, i, limit) ? i + 2 : i;
        }
        if (IsEnding(text.AsSpan(i, letters - i)) && !Characters.GoesOn(text, letters))
        {
            return letters; // 21st, 1980s
        }
        if (!IsName(text, start, i, letters))
        {
            return i;
        }
        kind = TokenKind.Word;
        while (letters < limit && char.IsAsciiLetterOrDigit(text[letters]))
        {
            letters++;
        }
        return letters;
    }

    private static int EndOfPlain(string text, int i, int limit)
    {
        var first = EndOfDigits(text, i, limit);
        for (var end = first; ; end = EndOfDigits(text, end + 1, limit))
        {
            if (end + 1 >= limit || !char.IsAsciiDigit(text[end + 1]) || !(text[end] is '.' or ':' || (text[end] == ',' && IsGrouped(text, end, first - i, limit))))
            {
                return end;
            }
        }
    }

    /// <summary>Whether the comma separates thousands (1,000; 1,00,000) or stands for a decimal point (55,7) rather than making a list (18,19).</summary>
    private static bool IsGrouped(string text, int comma, int before, int limit)
    {
        var digits = 0;
        while (digits < 4 && comma + 1 + digits < limit && char.IsAsciiDigit(text[comma + 1 + digits]))
        {
            digits++;
        }
        var next = comma + 1 + digits;
        return digits switch
        {
            1 => before == 2 && !(next < limit && text[next] == ','),
            2 => before <= 2 && EndsInThousands(text, next, limit),
            3 => before <= 3,
            _ => false,
        };
    }

    /// <summary>The rest of 1,00,000 or 1,00,00,000, as lakhs and crores are written.</summary>
    private static bool EndsInThousands(string text, int comma, int limit)
    {
        var end = comma < limit && text[comma] == ',' ? EndOfDigits(text, comma + 1, Math.Min(limit, comma + 5)) : comma;
        return end - comma == 4 || (end - comma == 3 && end < limit && text[end] == ',' && EndOfDigits(text, end + 1, Math.Min(limit, end + 5)) - end == 4);
    }

    private static int EndOfDigits(string text, int i, int limit)
    {
        while (i < limit && char.IsAsciiDigit(text[i]))
        {
            i++;
        }
        return i;
    }

    /// <summary>'72 and '60s: two digits that stand alone.</summary>
    private static bool IsShortYear(string text, int i) =>
        i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (!Characters.GoesOn(text, i + 2) || (text[i + 2] == 's' && !Characters.GoesOn(text, i + 3)));

    /// <summary>60's and 1960's: a decade, where 2003's is a year's.</summary>
    private static bool IsDecade(string text, int start, int end, int limit) =>
        end - start is 2 or 4 && text[end - 1] == '0' && char.IsAsciiDigit(text[end - 2]) && end + 1 < limit && Characters.IsApostrophe(text[end]) && text[end + 1] == 's'
        && !Characters.GoesOn(text, end + 2) && text.AsSpan(start, end - start) is not ("2000" or "2010" or "2020" or "2030");

    private static bool IsEnding(ReadOnlySpan<char> letters) => letters is "s" or "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    /// <summary>4G, 39A, 2Pac: a name, where 27km, 5M and 11AM are amounts with their unit.</summary>
    private static bool IsName(string text, int start, int end, int letters)
    {
        var (first, length) = (text[end], letters - end);
        if (length > 1)
        {
            return char.IsAsciiLetterUpper(first) && char.IsAsciiLetterLower(text[end + 1]) && length > 2 && !text.AsSpan(start, end - start).ContainsAny(",.:");
        }
        if (char.IsAsciiLetterUpper(first))
        {
            return first != 'X' && (first is not ('M' or 'K' or 'B' or 'C' or 'F' or 'W' or 'V' or 'L') || Characters.GoesOn(text, letters) || (first == 'C' && end - start >= 4));
        }
        return !Characters.GoesOn(text, letters) && (first is 'a' or 'd' or 'e' || (first == 'g' && end - start == 1 && text[start] is >= '3' and <= '5'));
    }
}
