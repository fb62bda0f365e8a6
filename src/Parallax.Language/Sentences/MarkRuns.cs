using System.Globalization;

namespace Parallax.Language.Sentences;

/// <summary>Which marks stand together as one: "...", "--", "?!", two apostrophes for a quotation mark, an emoticon, an emoji of several parts.</summary>
internal static class MarkRuns
{
    /// <summary>The index after the mark that begins at <paramref name="i"/>.</summary>
    public static int End(string text, int i, int limit)
    {
        var c = text[i];
        if (c >= 0x80 && c is not ('…' or '‘' or '’'))
        {
            return Math.Min(limit, i + StringInfo.GetNextTextElementLength(text.AsSpan(i)));
        }
        if (EndOfFace(text, i, limit) is var face && face > i)
        {
            return face;
        }
        var end = i + 1;
        switch (c)
        {
            case '.' or '…':
                end = EndOfDots(text, i, limit);
                break;
            case '!' or '?':
                end = EndOfCries(text, i, limit);
                break;
            case '-' or '*' or '_' or '=' or '<' or '>' or '+' or '~' or '#':
                end = EndOf(text, i, limit, c);
                end = end < limit && ((c == '-' && text[end] == '>') || (c == '<' && text[end] == '-' && end == i + 1)) ? EndOf(text, end, limit, text[end]) : end;
                break;
            case '\'' or '`' or '’' or '‘':
                end += end < limit && (text[end] == c || (c == '‘' && text[end] == '’')) ? 1 : 0;
                break;
        }
        return EndOfSigns(text, end, limit);
    }

    private static int EndOf(string text, int i, int limit, char c)
    {
        while (i < limit && text[i] == c)
        {
            i++;
        }
        return i;
    }

    /// <summary>A run of dots; one dot and the cry after it (".?").</summary>
    private static int EndOfDots(string text, int i, int limit)
    {
        var end = i;
        while (end < limit && text[end] is '.' or '…')
        {
            end++;
        }
        return end == i + 1 && text[i] == '.' && end < limit && text[end] is '?' or '!' ? EndOfCries(text, end, limit) : end;
    }

    /// <summary>"?!", "!!!", "!.".</summary>
    private static int EndOfCries(string text, int i, int limit)
    {
        while (i < limit && text[i] is '!' or '?')
        {
            i++;
        }
        return i < limit && text[i] == '.' && !(i + 1 < limit && text[i + 1] == '.') && !Characters.GoesOn(text, i + 1) ? i + 1 : i;
    }

    /// <summary>Marks that sit on the one before, as accents and the signs that make an emoji of a character do.</summary>
    private static int EndOfSigns(string text, int end, int limit)
    {
        while (end < limit && text[end] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            end++;
        }
        return end;
    }

    /// <summary>An emoticon, with white space or the end of a sentence before it: ":)", ";-)", ":D", "(:", "^_^".</summary>
    private static int EndOfFace(string text, int i, int limit)
    {
        if (i + 1 >= limit || text[i] is not (':' or ';' or '=' or '(' or '^') || !(i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '.' or '!' or '?'))
        {
            return i;
        }
        var end = text[i] switch
        {
            '(' => text[i + 1] is ':' or ';' or '=' ? i + 2 : i,
            '^' => i + 2 < limit && text[i + 1] == '_' && text[i + 2] == '^' ? i + 3 : i,
            _ => EndOfMouth(text, text[i + 1] is '-' or '\'' ? i + 2 : i + 1, limit),
        };
        return end > i && (end >= limit || !Characters.IsLetterOrDigit(text[end])) && !(text[i] == '(' && end < limit) ? end : i;
    }

    private static int EndOfMouth(string text, int i, int limit) => i < limit && text[i] is ')' or '(' or 'D' or 'P' or 'O' ? i + 1 : 0;
}
