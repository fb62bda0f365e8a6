using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Cuts a text into tokens. Hyphenated words are cut at the hyphen, clitics ('s, n't) and units (27km) from what they hang on,
/// as the Universal Dependencies treebanks of English do; abbreviations keep their dots.</summary>
internal static class Tokenizer
{
    private static readonly FrozenSet<string> DottedWords = FrozenSet.ToFrozenSet(
        [
            "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "hon", "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "pvt", "adm",
            "brig", "gov", "sen", "rep", "pres", "sec", "st", "jr", "sr", "inc", "corp", "co", "ltd", "vs", "etc", "no", "ave", "blvd", "rd",
            "dept", "det", "insp", "supt", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
            "thu", "thurs", "fri", "sat", "sun", "approx", "est", "mt", "ft", "pt", "calif", "ariz", "colo", "conn", "fla", "ga", "ill", "ind",
            "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
            "wash", "wis", "wyo", "ala", "ark", "del", "spc", "pfc", "ssgt", "msgt",
        ], StringComparer.Ordinal);

    /// <summary>Words with a dot that seldom end a sentence: titles, and the "St." of a name.</summary>
    public static bool BindsForward(string lower) => lower is "mr." or "mrs." or "ms." or "dr." or "prof." or "rev." or "gen." or "lt." or "col."
        or "maj." or "capt." or "cmdr." or "cpl." or "sgt." or "pvt." or "adm." or "brig." or "gov." or "sen." or "rep." or "st." or "mt." or "ft."
        or "vs." or "approx." or "det." or "insp." or "supt." or "spc." or "pfc." or "hon." or "fr." or "pres." or "sec." or "no.";

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = EndOfToken(text, i, out var kind);
            if (kind == TokenKind.Word)
            {
                AddWord(tokens, text, i, end);
            }
            else
            {
                tokens.Add(Make(text, i, end, kind));
            }
            i = end;
        }
        return tokens;
    }

    private static int EndOfToken(string text, int i, out TokenKind kind)
    {
        if (char.IsAsciiDigit(text[i]))
        {
            kind = TokenKind.Number;
            return EndOfNumber(text, i);
        }
        if (IsWordChar(text, i))
        {
            kind = TokenKind.Word;
            return StartsUrl(text, i) ? EndOfUrl(text, i) : EndOfWord(text, i);
        }
        kind = TokenKind.Mark;
        if (text[i] is '.' or '-' or '!' or '?' or '*' or '_' or '=')
        {
            var j = i + 1;
            while (j < text.Length && text[j] == text[i])
            {
                j++;
            }
            return j;
        }
        return char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? i + 2 : i + 1;
    }

    private static bool IsWordChar(string text, int i) =>
        char.IsLetter(text, i) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format;

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiDigit(text[i])
            || (text[i] is ',' or '.' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1]))))
        {
            i++;
        }
        // ordinals stay whole: 21st, 2nd, 1980s
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "s"])
        {
            if (string.CompareOrdinal(text, i, ending, 0, ending.Length) == 0 && (i + ending.Length >= text.Length || !char.IsLetterOrDigit(text[i + ending.Length])))
            {
                return i + ending.Length;
            }
        }
        return i;
    }

    private static int EndOfWord(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (IsWordChar(text, i))
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else if (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '.' && KeepsDot(text, start, i))
            {
                i++;
            }
            else if (text[i] is '/' && i - start == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1]) && char.IsUpper(text[start]))
            {
                i++; // L/Cpl
            }
            else
            {
                break;
            }
        }
        return i;
    }

    private static bool KeepsDot(string text, int start, int dot)
    {
        if (dot - start == 1 || text[dot - 2] == '.')
        {
            // an initial or one more letter of U.S. or a.m.; a lone letter at the end of a sentence ("vitamin A.") is taken for an initial
            return char.IsUpper(text[start]) || text.AsSpan(start, dot - start) is "a" or "p" or "a.m" or "p.m" or "e" or "i" or "e.g" or "i.e";
        }
        return DottedWords.Contains(text[start..dot].ToLowerInvariant())
            && !(text[start..dot] is "no" or "sat" or "sun" or "mar" or "co" or "la" or "ill" or "miss" or "mass" or "wash" or "del" or "fr" or "est" or "mo" or "ind" or "ore");
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        for (var k = end - 1; k > start && k >= end - 3; k--)
        {
            if (!IsApostrophe(text[k]))
            {
                continue;
            }
            var tail = text[(k + 1)..end].ToLowerInvariant();
            if (tail == "t" && k - 1 > start && text[k - 1] is 'n' or 'N')
            {
                tokens.Add(Make(text, start, k - 1, TokenKind.Word));
                tokens.Add(Make(text, k - 1, end, TokenKind.Word));
                return;
            }
            if (tail is "s" or "re" or "ve" or "ll" or "d" or "m")
            {
                tokens.Add(Make(text, start, k, TokenKind.Word));
                tokens.Add(Make(text, k, end, TokenKind.Word));
                return;
            }
        }
        tokens.Add(Make(text, start, end, TokenKind.Word));
    }

    private static Token Make(string text, int start, int end, TokenKind kind) => new(new(start, end), Word.Of(text.AsSpan(start, end - start), kind));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    private static bool StartsUrl(string text, int i) =>
        string.CompareOrdinal(text, i, "http://", 0, 7) == 0 || string.CompareOrdinal(text, i, "https://", 0, 8) == 0 || string.CompareOrdinal(text, i, "www.", 0, 4) == 0;

    private static int EndOfUrl(string text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '<' or '>' or ')' or ']' or '”'))
        {
            i++;
        }
        while (text[i - 1] is '.' or ',' or ';' or ':')
        {
            i--;
        }
        return i;
    }
}
