using System.Globalization;
using Parallax.Language.Sentences;

namespace Parallax.Events.Fusion.People;

/// <summary>Reads ages in years: "Ana Brook, 34,", "Ana Brook (34)", "Ana Brook, who was 34", "34-year-old".</summary>
internal static class PersonAges
{
    private const int Oldest = 120;

    /// <summary>The number, where a token may be an age; null for all else.</summary>
    public static int? Number(TokenizedText words, int token) =>
        words.Lower(token) is { Length: > 0 and <= 3 } lower && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is > 0 and <= Oldest ? age : null;

    /// <summary>The token that tells the age after a name that ends before a token; -1 where none does.</summary>
    public static int After(TokenizedText words, int end) => words.Lower(end) switch
    {
        "(" when Number(words, end + 1) is not null && words.Lower(end + 2) == ")" => end + 1,
        "," when words.Lower(end + 1) is "aged" or "age" && Number(words, end + 2) is not null => end + 2,
        "," when words.Lower(end + 1) == "who" => Predicate(words, end + 2),
        "," when Number(words, end + 1) is not null && words.Lower(end + 2) is "," or "." or ")" or ";" or "–" or "of" or "was" or "and" or "from" or "" => end + 1,
        _ => Predicate(words, end),
    };

    /// <summary>The token that tells the age in "was 34", "is 34 years old", from the verb on; -1 where none does.</summary>
    public static int Predicate(TokenizedText words, int verb)
    {
        var number = words.Lower(verb + 1) is "just" or "only" ? verb + 2 : verb + 1;
        return words.Lower(verb) is "is" or "was" or "turned" && Number(words, number) is not null && EndsAge(words, number + 1) ? number : -1;
    }

    /// <summary>The token that tells the age among words such as "34-year-old nurse"; -1 where none does.</summary>
    public static int Within(TokenizedText words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Number(words, i) is not null && words.Lower(Skip(words, i + 1)) is "year" or "years" && words.Lower(Skip(words, Skip(words, i + 1) + 1)) == "old")
            {
                return i;
            }
        }
        return -1;
    }

    private static bool EndsAge(TokenizedText words, int i) => words.Lower(i) is "," or "." or ";" or "" or "when" or "and" || words.Lower(i) is "years" && words.Lower(i + 1) is "old" or "of";

    private static int Skip(TokenizedText words, int i) => words.Lower(i) == "-" ? i + 1 : i;
}
