using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads a share of something named after it: "half the crew", "two thirds of", "a quarter of". One half is 0.5 of the unit <c>fraction</c>.</summary>
internal static class FractionReader
{
    /// <summary>The fraction that begins at the token and the index after it; null where none does.</summary>
    public static (int End, Quantity? Found)? Read(TokenizedText text, int i, int limit, Hedge hedge)
    {
        var word = text.Lower(i);
        if (word == "half")
        {
            return i + 1 < limit && text.Lower(i + 1) is "of" or "the" or "its" or "their" or "his" or "her" or "our" && text.Lower(i - 1) is not ("the" or "first" or "second" or "-")
                ? Share(text, i, i + 1, 0.5m, hedge) : null;
        }
        var top = word is "a" or "one" ? 1 : NumberReader.Small(word) is { } n and > 1 and < 10 ? n : 0;
        if (top == 0)
        {
            return null;
        }
        var at = text.Lower(i + 1) == "-" ? i + 2 : i + 1;
        var parts = Parts(text.Lower(at));
        return parts > top && at + 1 < limit && text.Lower(at + 1) == "of" && text.Lower(at + 2) is not ("a" or "an") ? Share(text, i, at + 1, decimal.Round((decimal)top / parts, 4), hedge) : null;
    }

    private static (int End, Quantity? Found) Share(TokenizedText text, int first, int end, decimal share, Hedge hedge)
    {
        var (min, max) = Bounds.OfMeasure(share, hedge);
        return (end, new(text.SpanOf(first, end), min, max, "fraction"));
    }

    private static int Parts(string lower) => lower switch
    {
        "half" or "halves" => 2,
        "third" or "thirds" => 3,
        "quarter" or "quarters" or "fourth" or "fourths" => 4,
        "fifth" or "fifths" => 5,
        "sixth" or "sixths" => 6,
        "seventh" or "sevenths" => 7,
        "eighth" or "eighths" => 8,
        "tenth" or "tenths" => 10,
        _ => 0,
    };
}
