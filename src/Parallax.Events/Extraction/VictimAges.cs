using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Reads ages beside the words for people.</summary>
internal static class VictimAges
{
    /// <summary>"Ana Brook, 34,".</summary>
    public static int? After(TokenizedText words, int end) =>
        words.Lower(end) == "," && words.Lower(end + 1) is { Length: 1 or 2 } number && int.TryParse(number, out var age) && words.Lower(end + 2) is "," or "." or "-" or "of" or "was"
            ? age : null;

    /// <summary>"34-year-old Ana Brook", also with spaces around the hyphens.</summary>
    public static int? Before(TokenizedText words, int first) =>
        first >= 5 && words.Lower(first - 1) == "old" && words.Lower(first - 3) == "year" && int.TryParse(words.Lower(first - 5), out var age) ? age : null;

    /// <summary>Whether the token is the last word of "15-year-old", which may stand for somebody of that age.</summary>
    public static bool IsSomebody(TokenizedText words, int i) => words.Lower(i) == "old" && words.Lower(i - 1) == "-" && words.Lower(i - 2) == "year";

    /// <summary>"36-year-old", also with spaces around the hyphens.</summary>
    public static bool IsAge(TokenizedText words, int i) => words.Lower(words.Lower(i) == "-" ? i + 1 : i) is "year" or "month" or "years" or "week";
}
