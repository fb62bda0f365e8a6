using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Numbers that a text carries with white space inside, as some archives do: "31, 000 people", "a 6. 1 - magnitude quake".
/// Only where the words around leave no other reading.</summary>
internal static class SpacedDigits
{
    /// <summary>The number and the index after its last token; null where the token stands alone.</summary>
    public static (int End, decimal Value)? Read(TokenizedText text, int i)
    {
        var first = text.Tokens[i].Text;
        if (first.Length > 3 || !IsDigits(first))
        {
            return null;
        }
        var n = NumberReader.Plain(first) ?? 0;
        if (Joined(text, i, ".") && text.Tokens[i + 2].Text.Length <= 2 && IsDigits(text.Tokens[i + 2].Text) && IsMeasure(text, i, i + 3))
        {
            var part = NumberReader.Plain(text.Tokens[i + 2].Text) ?? 0;
            return (i + 3, n + part / (text.Tokens[i + 2].Text.Length == 1 ? 10 : 100));
        }
        var end = i + 1;
        while (end < i + 8 && Joined(text, end - 1, ",") && IsGroup(text, i, end + 1))
        {
            n = n * 1000 + (NumberReader.Plain(text.Tokens[end + 1].Text) ?? 0);
            end += 2;
        }
        return end > i + 1 ? (end, n) : null;
    }

    private static bool Joined(TokenizedText text, int i, string mark) => i + 2 < text.Tokens.Length && text.Lower(i + 1) == mark
        && text.Tokens[i + 1].Span.Start == text.Tokens[i].Span.End && text.Tokens[i + 2].Kind == TokenKind.Number;

    /// <summary>"12, 200 hurt" is two numbers: a group of three digits counts only after a word and before none that tells of harm,
    /// unless it is 000.</summary>
    private static bool IsGroup(TokenizedText text, int first, int group)
    {
        var digits = text.Tokens[group].Text;
        if (digits.Length != 3 || !IsDigits(digits))
        {
            return false;
        }
        if (digits == "000")
        {
            return true;
        }
        var led = first > 0 && text.Tokens[first].Text.Length <= 2 && text.Tokens[first - 1].Kind == TokenKind.Word && !text.Tokens[first - 1].IsCapitalized;
        return led && text.Lower(group + 1) is not ("hurt" or "injured" or "wounded" or "dead" or "killed" or "missing" or "arrested" or "others" or "and" or "or" or "to" or ",");
    }

    private static bool IsMeasure(TokenizedText text, int first, int end)
    {
        var after = text.Lower(text.Lower(end) == "-" ? end + 1 : end);
        if (after is "magnitude" or "strength" or "percent" or "per" or "%" or "million" or "billion" or "quake" or "earthquake" or "temblor" or "tremor" or "richter" or "degree"
            || after == "on" && text.Lower(end + 1) == "the" && text.Lower(end + 2) == "richter")
        {
            return true;
        }
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (text.Lower(i) is "magnitude" or "measuring" or "measured" or "registered" or "registering")
            {
                return !People.Is(after);
            }
        }
        return false;
    }

    private static bool IsDigits(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }
        return true;
    }
}
