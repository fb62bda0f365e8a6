using System.Collections.Frozen;

namespace Parallax.Language.References;

/// <summary>The words of a phrase that narrow down what it speaks of.</summary>
internal static class PhraseModifiers
{
    private static readonly FrozenSet<string> Contrasts = FrozenSet.ToFrozenSet(
        [
            "other", "second", "third", "fourth", "next", "last", "previous", "first", "former", "latter", "following", "new", "only", "most", "best",
            "whole", "latest", "earlier", "later", "different", "more", "another", "similar", "separate", "further", "additional", "future", "past", "entire",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        [
            "militant", "armed", "islamist", "jihadist", "rebel", "port", "coastal", "northern", "southern", "eastern", "western", "central", "oil", "military", "national",
            "air", "terrorist", "paramilitary", "extremist", "insurgent", "separatist", "border", "resort", "island", "european", "african", "state", "private",
        ], StringComparer.Ordinal);

    public static void Each(in ParsedText parsed, NounPhrase phrase, Func<string, bool> take)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (IsModifier(parsed, i))
            {
                take(parsed.Lemma(i));
            }
        }
    }

    /// <summary>Whether the phrase says something of the entity that was not said before.</summary>
    public static bool HasNew(in ParsedText parsed, NounPhrase phrase, Entity entity)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (IsModifier(parsed, i) && !entity.Modifiers.Contains(parsed.Lemma(i)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a phrase holds a word that sets it apart from others of its noun: "the other group", "a second attack".</summary>
    public static bool SetsApart(in ParsedText parsed, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (Contrasts.Contains(parsed.Lower(i)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether all its modifiers say only of which kind it is: "the militant group", "the port city".</summary>
    public static bool AreKinds(in ParsedText parsed, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (IsModifier(parsed, i) && !Kinds.Contains(parsed.Lower(i)))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsModifier(in ParsedText parsed, int token) =>
        parsed[token].Upos is "NOUN" or "PROPN" or "ADJ" or "VERB" && parsed.Lower(token) is not ("same" or "said" or "alleged" or "suspected")
        && !PhraseWords.IsAge(parsed, token) && !PhraseWords.IsAge(parsed, token + 2);
}
