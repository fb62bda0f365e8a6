using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads words for two and three that are no numerals: "both", "a pair of", "the twins", "husband and wife", "a trio of".</summary>
internal static class PairReader
{
    /// <summary>The quantity that begins at the token and the index after it; null where none does.</summary>
    public static (int End, Quantity? Found)? Read(TokenizedText text, int i, int limit) => text.Lower(i) switch
    {
        "both" when IsBoth(text, i + 1, limit) => Count(text, i, i + 1, 2, limit),
        "a" when text.Lower(i + 2) == "of" && i + 3 < limit => text.Lower(i + 1) switch
        {
            "pair" when Counts(text.Lower(i + 3)) => Count(text, i, i + 3, 2, limit),
            "trio" => Count(text, i, i + 3, 3, limit),
            "quartet" => Count(text, i, i + 3, 4, limit),
            _ => null,
        },
        "twins" => Count(text, i, i + 1, 2, limit),
        "triplets" => Count(text, i, i + 1, 3, limit),
        "husband" or "mother" or "father" or "brother" when text.Lower(i + 1) == "and" && i + 2 < limit && text.Lower(i - 1) is "a" or "the" or "" && IsKin(text.Lower(i), text.Lower(i + 2))
            => Count(text, i, i + 3, 2, limit),
        _ => null,
    };

    private static bool IsKin(string first, string second) => first switch
    {
        "husband" => second == "wife",
        "mother" or "father" => second is "son" or "daughter",
        _ => second == "sister",
    };

    /// <summary>"both died", "both of them", "both men"; not "both in the north and in the south", "both sides".</summary>
    private static bool IsBoth(TokenizedText text, int i, int limit) => i < limit && (text.Lower(i) is "were" or "are" or "died" or "of" && !IsSides(text.Lower(i + 2))
        || People.IsPlural(text.Lower(i)) && text.Lower(i + 1) != "and");

    private static bool IsSides(string lower) => lower is "sides" or "parties" or "which" or "countries" or "worlds";

    /// <summary>A pair of glasses is one thing.</summary>
    private static bool Counts(string lower) => lower is not ("glasses" or "scissors" or "trousers" or "jeans" or "shoes" or "boots" or "gloves" or "pants" or "shorts" or "binoculars");

    private static (int End, Quantity? Found) Count(TokenizedText text, int first, int end, int n, int limit) =>
        (end, new(text.SpanOf(first, end), n, n, "count") { Counted = CountedPhrase.After(text, end, limit) });
}
