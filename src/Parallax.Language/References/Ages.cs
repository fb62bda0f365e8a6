using Parallax.Language.Sentences;

namespace Parallax.Language.References;

/// <summary>Ages beside persons: "Ana Brook, 36," and "a 36-year-old".</summary>
internal static class Ages
{
    /// <summary>How far "36" stands before the "old" of "36-year-old".</summary>
    private const int Years = 4;

    /// <summary>The age of the person that the phrase stands for, as written; null where none stands there.</summary>
    public static string? Of(in ParsedText parsed, NounPhrase phrase)
    {
        if (parsed.Lower(phrase.End) == "," && phrase.End + 1 < parsed.Count && parsed.Text.Tokens[phrase.End + 1].Kind == TokenKind.Number
            && parsed.Lower(phrase.End + 2) is "," or "." or ")" or "")
        {
            return parsed.Lower(phrase.End + 1);
        }
        for (var i = Math.Max(phrase.First + Years, 0); i <= phrase.Head; i++)
        {
            if (PhraseWords.IsAge(parsed, i))
            {
                return parsed.Lower(i - Years);
            }
        }
        return null;
    }
}
