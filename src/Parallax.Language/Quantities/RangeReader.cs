using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads the upper end of a range: "12 to 15", "12-15", "two or three", "14, possibly 15".</summary>
internal static class RangeReader
{
    /// <summary>The upper end; null where no second number follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token of the lower end.</param>
    /// <param name="i">Index after the lower end.</param>
    /// <param name="limit">Tokens from here on are left alone.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="currency">Its currency; null where it is no money.</param>
    /// <param name="end">Index after the range; <paramref name="i"/> where there is none.</param>
    public static decimal? Top(TokenizedText text, int first, int i, int limit, decimal low, string? currency, out int end)
    {
        end = i;
        var word = text.Lower(i);
        var at = word is "to" or "or" or "-" or "–" or "," ? i + 1 : i;
        var guessed = at > i && word is "," or "or" && text.Lower(at) is "possibly" or "perhaps" or "maybe";
        at += guessed ? 1 : 0;
        if (at == i || word == "," && !guessed || at >= limit || QuantityReader.NumberAt(text, at, limit, out var other, out var after) is not { } high
            || high <= low || currency is null && other is not null || word == "to" && IsChange(text, first))
        {
            return null;
        }
        if (word is "or" or "," && high > low * 2)
        {
            return null;
        }
        end = after;
        return high;
    }

    /// <summary>The lower end with the scale that only the upper one names: "20 to 25 million", "$5 to $8 million".</summary>
    public static decimal Scaled(TokenizedText text, int lowEnd, int end, decimal low, decimal high)
    {
        var last = text.Lower(end - 1);
        var scale = NumberReader.Scale(last) is var named && named > 0 ? named : text.Tokens[end - 1].Kind == TokenKind.Word ? Money.Factor(last) : 0;
        var alone = NumberReader.Scale(text.Lower(lowEnd - 1)) == 0 && Money.Factor(text.Lower(lowEnd - 1)) == 0;
        return scale > 0 && alone && low < 1000 && low * scale < high ? low * scale : low;
    }

    /// <summary>"rose from 12 to 19": two values, one after the other.</summary>
    private static bool IsChange(TokenizedText text, int first)
    {
        if (text.Lower(first - 1) != "from")
        {
            return false;
        }
        for (var i = first - 2; i >= 0 && i > first - 6 && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (text.Lower(i) is "rose" or "rise" or "risen" or "rising" or "climbed" or "climbing" or "jumped" or "jumping" or "went" or "grew" or "grown" or "increased" or "increase"
                or "fell" or "fallen" or "falling" or "dropped" or "drop" or "revised" or "raised" or "lowered" or "up" or "down" or "cut" or "reduced" or "updated" or "changed")
            {
                return true;
            }
        }
        return false;
    }
}
