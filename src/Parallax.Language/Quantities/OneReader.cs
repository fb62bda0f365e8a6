using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells the pronoun "one" from the number.</summary>
internal static class OneReader
{
    /// <summary>"the one", "one another", "one of the largest", "one must": not the number.</summary>
    public static bool IsPronoun(TokenizedText text, int i) => text.Lower(i - 1) switch
    {
        "the" or "this" or "that" or "another" or "any" or "every" or "each" or "which" or "no" or "some" or "-" or "square" => true,
        "with" when text.Lower(i + 1) is "voice" or "accord" => true,
        "at" when text.Lower(i + 1) == "with" => true,
        _ => text.Lower(i + 1) switch
        {
            "another" or "'s" or "day" or "night" or "evening" or "morning" or "afternoon" or "thing" or "point" or "way" or "step" or "time" or "must" or "should" or "ought" => true,
            "go" or "sitting" or "stroke" => text.Lower(i - 1) == "in",
            "can" or "might" => text.Tokens[i].IsCapitalized,
            "has" => text.Lower(i + 2) == "to",
            "to" => text.Lower(i - 1) is "is" or "was",
            "of" => IsOneOfMany(text, i + 2),
            _ => false,
        },
    };

    /// <summary>"of a kind", "of the largest", "of its main", "of the country's best".</summary>
    private static bool IsOneOfMany(TokenizedText text, int i)
    {
        for (var at = i; at < i + 4; at++)
        {
            if (text.Lower(at) is "kind" or "worst" or "best" or "most" or "least" or "few" or "first" or "last" or "only" or "top" or "main" or "leading" or "biggest" or "oldest"
                or "largest" or "deadliest" or "busiest" or "strongest" or "poorest" or "richest" or "highest" or "lowest" or "youngest" or "longest" or "smallest" or "greatest"
                or "latest" or "newest" or "heaviest" or "bloodiest" or "closest" or "safest" or "many" || text.Lower(at).EndsWith("iest", StringComparison.Ordinal))
            {
                return true;
            }
            if (text.Lower(at) is not ("the" or "a" or "its" or "their" or "his" or "her" or "our" or "'s") && text.Lower(at + 1) != "'s")
            {
                return false;
            }
        }
        return false;
    }
}
