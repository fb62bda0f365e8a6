using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Where a word ends, and which marks belong to it.</summary>
internal static class WordEnds
{
    /// <summary>Prefixes that the treebanks of English leave on their word, hyphen included.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = FrozenSet.ToFrozenSet(
        [
            "anti", "arch", "co", "counter", "cross", "e", "ex", "inter", "intra", "micro", "mid", "mini", "multi", "neo", "non", "over", "pan",
            "post", "pre", "pro", "psycho", "re", "semi", "socio", "sub", "un",
        ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Slashed = FrozenSet.ToFrozenSet(
        ["w/o", "w/out", "b/t", "s/he", "l/c"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The index after the word that begins at <paramref name="start"/>; it does not reach <paramref name="limit"/> or beyond it.</summary>
    public static int End(string text, int start, int limit)
    {
        var i = start;
        while (i < limit)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c) || (char.IsAsciiDigit(c) && !StandsApart(text, start, i)))
            {
                i++;
            }
            else if (c >= 0x80 && Characters.IsOfWord(text, i))
            {
                i += Characters.Length(text, i);
            }
            else if (c == '.' && Abbreviations.KeepsDot(text, start, i, limit))
            {
                i++;
                if (!Abbreviations.GoesOn(text, start, i, limit))
                {
                    return i;
                }
            }
            else if (i + 1 < limit && Joins(text, start, i, limit))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return i;
    }

    /// <summary>Whether the digits after a word are no part of it: "Rs500", "7.62x39".</summary>
    private static bool StandsApart(string text, int start, int i) =>
        text.AsSpan(start, i - start) is "Rs" or "rs" || (i - start == 1 && text[start] == 'x' && start > 0 && char.IsAsciiDigit(text[start - 1]));

    /// <summary>Whether the mark inside the word belongs to it.</summary>
    private static bool Joins(string text, int start, int i, int limit) => text[i] switch
    {
        '-' or '\u2010' or '\u2011' => FollowsPrefix(text, start, i, limit),
        '/' => IsSlashed(text, start, i, limit),
        '&' => IsInitials(text.AsSpan(start, i - start)) && IsInitials(LettersAt(text, i + 1, limit)),
        '_' => Characters.IsLetterOrDigit(text[i + 1]) || (text[i + 1] == '_' && text[i - 1] != '_'),
        '*' => char.IsAsciiLetterLower(text[i + 1]) && (char.IsAsciiLetter(text[i - 1]) || text[i - 1] == '*') || (text[i + 1] == '*' && CensorsOn(text, i, limit)),
        var c => Characters.IsApostrophe(c) && char.IsLetter(text[i + 1]) && Characters.IsOfWord(text, i - 1),
    };

    /// <summary>"non-combatant", "mid-1980s"; not "e-J", nor "over-the-counter", "pan-" and "inter-" in names.</summary>
    private static bool FollowsPrefix(string text, int start, int i, int limit)
    {
        if (i - start > 7 || !Characters.IsLetterOrDigit(text[i + 1]) || !Prefixes.Contains(text.AsSpan(start, i - start)))
        {
            return false;
        }
        var next = LettersAt(text, i + 1, limit);
        return text.AsSpan(start, i - start) switch
        {
            "e" or "E" => next.Length > 2 && char.IsAsciiLetterLower(next[0]),
            "Pan" or "Inter" or "Un" or "Ex" or "Re" or "Mini" or "Micro" when next.Length > 0 => char.IsAsciiLetterLower(next[0]),
            "mid" or "Mid" when next.Length == 0 => IsYearOrDecade(text, i + 1, limit),
            "non" or "Non" => !GoesOn(text, i + 1 + next.Length, limit),
            _ => next is not ("the" or "a" or "an" or "to" or "and" or "of" or "in" or "on" or "at" or "by" or "for") && !char.IsAsciiDigit(text[i + 1]),
        };
    }

    /// <summary>"non-life-threatening": a further hyphen.</summary>
    private static bool GoesOn(string text, int i, int limit) => i + 1 < limit && Characters.IsHyphen(text[i]) && char.IsLetter(text[i + 1]);

    /// <summary>"mid-1980s", "mid-2003".</summary>
    private static bool IsYearOrDecade(string text, int i, int limit)
    {
        if (!char.IsAsciiDigit(text[i]))
        {
            return true; // a letter beyond ASCII
        }
        while (i < limit && char.IsAsciiDigit(text[i]))
        {
            i++;
        }
        i = i < limit && text[i] == 's' ? i + 1 : i;
        return i + 1 >= limit || !(text[i] is '/' or ':' or '.' or ',' or '-' && Characters.IsLetterOrDigit(text[i + 1]));
    }

    /// <summary>L/Cpl, I/O; w/o, s/he.</summary>
    private static bool IsSlashed(string text, int start, int i, int limit) =>
        (i - start == 1 && char.IsUpper(text[start]) && char.IsUpper(text[i + 1]))
        || (i - start == 1 && Slashed.Contains(text.AsSpan(start, 2 + LettersAt(text, i + 1, limit).Length)));

    private static bool IsInitials(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 4)
        {
            return false;
        }
        foreach (var c in letters)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return letters.Length == 1 && char.IsAsciiLetter(c);
            }
        }
        return true;
    }

    /// <summary>Whether the run of asterisks stands for letters left out: "d**n".</summary>
    private static bool CensorsOn(string text, int i, int limit)
    {
        var end = i;
        while (end < limit && end - i < 8 && text[end] == '*')
        {
            end++;
        }
        return end < limit && char.IsAsciiLetterLower(text[end]) && (text[i - 1] == '*' || char.IsAsciiLetterLower(text[i - 1]));
    }

    /// <summary>The ASCII letters from there on, at most nine.</summary>
    private static ReadOnlySpan<char> LettersAt(string text, int from, int limit)
    {
        var end = from;
        while (end < limit && end - from < 9 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }
        return text.AsSpan(from, end - from);
    }
}
