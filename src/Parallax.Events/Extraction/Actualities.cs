using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Tells what is said to have happened from what is planned, feared, denied or supposed.</summary>
internal sealed class Actualities(Lexicons lexicons)
{
    private const int Window = 4;

    /// <summary>Null where the mention tells of nothing that happened.</summary>
    public Actuality? Of(TokenizedText words, Sentence sentence, TriggerMatch match)
    {
        if (match.Kind != TriggerKind.Verb && words.Lower(match.End) is "will" or "would" or "could" or "might" or "may")
        {
            return null; // "the bombing will …"
        }
        for (var i = match.First - 1; i >= sentence.First && i >= match.First - Window; i--)
        {
            var lower = words.Lower(i);
            if (words.Tokens[i].Kind == TokenKind.Mark && lower is not ("-" or "'" or "\"" or "“"))
            {
                break;
            }
            if (match.Kind == TriggerKind.Verb ? IsUnrealVerb(words, sentence, match, i, lower) : IsUnrealNoun(words, match, i, lower))
            {
                return null;
            }
            if (match.First - i <= 2 && lower is "alleged" or "allegedly" or "suspected" or "reported" or "reportedly")
            {
                return Actuality.Alleged;
            }
        }
        return IsConditional(words, sentence, match) ? null : Actuality.Actual;
    }

    private bool IsUnrealVerb(TokenizedText words, Sentence sentence, TriggerMatch match, int i, string lower)
    {
        if (lower == "to")
        {
            // "tried to storm", "managed to escape", "began to riot" happened; "plans to storm" did not
            return i == match.First - 1 && words.Lower(i - 1) is not ("attempting" or "attempted" or "attempt" or "tried" or "trying" or "managed" or "began" or "started" or "able"
                or "continued" or "happened" or "appeared" or "reported" or "believed" or "fell" or "had" or "proceeded");
        }
        if (lower is "have" or "has" or "had" or "who" or "that")
        {
            return false;
        }
        return match.First - i <= 3 && (lower is "will" or "would" or "could" or "might" or "should" or "shall" or "can" or "must" || lower == "may" && !words.Tokens[i].IsCapitalized
            || lexicons.Hedges.Has("negation", lower)) && !(words.Lower(i + 1) is "have" && lower is "may" or "might");
    }

    private bool IsUnrealNoun(TokenizedText words, TriggerMatch match, int i, string lower) =>
        match.First - i <= 3 && (lexicons.Hedges.Has("hypothetical", lower) && lower is not ("against" or "warned" or "fear" or "fears" or "feared" or "risk" or "warn")
            || lower is "no" or "without" or "never");

    /// <summary>"if there is another attack".</summary>
    private static bool IsConditional(TokenizedText words, Sentence sentence, TriggerMatch match)
    {
        for (var i = match.First - 1; i >= sentence.First && i >= match.First - 8; i--)
        {
            if (words.Lower(i) is "," or ";" or "—")
            {
                return false;
            }
            if (words.Lower(i) is "if" or "unless")
            {
                return true;
            }
        }
        return false;
    }
}
