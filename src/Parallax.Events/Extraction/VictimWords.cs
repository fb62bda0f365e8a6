using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>The words that make up phrases for people, and those that end them.</summary>
internal static class VictimWords
{
    /// <summary>Whether the word stands between a phrase and what is said of it.</summary>
    public static bool IsClauseWord(string lower) => lower is "were" or "was" or "are" or "is" or "have" or "has" or "had" or "who" or "that" or "which" or "in" or "on"
        or "at" or "when" or "after" or "and" or "but" or "from" or "during" or "by" or "to" or "with" or "killed" or "wounded" or "injured" or "hurt" or "dead" or "died" or "for";

    /// <summary>The words without what counts or points; null for people in general.</summary>
    public static string? GroupOf(TokenizedText words, int from, int end, string head)
    {
        while (from < end && words.Lower(from) is "of" or "its" or "their" or "his" or "the" or "other" or "more" or "additional" or "another" or "our")
        {
            from++;
        }
        if (from >= end || head is "people" or "person" or "persons" or "others" or "victims" or "victim" or "individuals" && end - from == 1)
        {
            return null;
        }
        return words.SpanOf(from, end).Of(words.Text);
    }
}
