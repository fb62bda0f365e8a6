using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells the number of a house from a count: "12 Elm Road", "200 W. Harbour Blvd.", "Ten Downing Street".</summary>
internal static class StreetNumber
{
    /// <summary>Whether the number from <paramref name="i"/> to <paramref name="end"/> is that of a house.</summary>
    public static bool Is(TokenizedText text, int i, int end)
    {
        if (text.Lower(i).Contains(',', StringComparison.Ordinal))
        {
            return false;
        }
        var digits = text.Tokens[i].Kind == TokenKind.Number;
        for (var at = end; at < end + 4 && at < text.Tokens.Length && (text.Tokens[at].IsCapitalized || text.Tokens[at].Kind == TokenKind.Number); at++)
        {
            var street = IsStreet(text.Lower(at));
            if (street && digits || (street || at > end && IsSquare(text.Lower(at))) && !CountedPhrase.MayBegin(text, at + 1))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsStreet(string lower) => lower is "street" or "st." or "avenue" or "ave" or "ave." or "blvd" or "blvd." or "boulevard" or "road" or "rd" or "rd."
        or "drive" or "lane" or "parkway" or "terrace";

    /// <summary>Words that other names have as well; they tell only where nothing is counted after them.</summary>
    private static bool IsSquare(string lower) => lower is "square" or "place" or "court" or "way" or "crescent" or "row" or "gardens" or "quay" or "alley";
}
