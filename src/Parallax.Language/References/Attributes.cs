namespace Parallax.Language.References;

/// <summary>Nouns that are said of something named: "Ana Brook, a nurse," and "Ana Brook is a nurse".</summary>
internal static class Attributes
{
    private const int Reach = 8;

    /// <summary>What the phrase is said of; null where it speaks of something by itself.</summary>
    public static Entity? Subject(in ParsedText parsed, NounPhrase phrase, Discourse discourse) => Apposed(parsed, phrase, discourse) ?? Predicated(parsed, phrase, discourse);

    private static Entity? Apposed(in ParsedText parsed, NounPhrase phrase, Discourse discourse)
    {
        var head = parsed[phrase.Head].Head;
        return parsed.Relation(phrase.Head) == "appos" && head >= 0 && parsed.Lower(phrase.First - 1) == "," && discourse.At(head) is { } entity
            && entity.Last.End == phrase.First - 1 && Agree(entity, phrase) ? entity : null;
    }

    private static Entity? Predicated(in ParsedText parsed, NounPhrase phrase, Discourse discourse)
    {
        var subject = -1;
        var copula = false;
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - Reach; i--)
        {
            if (parsed[i].Head == phrase.Head)
            {
                copula |= parsed.Relation(i) == "cop";
                subject = parsed.Relation(i) == "nsubj" ? i : subject;
                if (parsed.Relation(i) == "case" || parsed.Lower(i) is "not" or "n't")
                {
                    return null;
                }
            }
        }
        return copula && subject >= 0 && discourse.At(subject) is { } entity && Agree(entity, phrase) ? entity : null;
    }

    private static bool Agree(Entity entity, NounPhrase phrase) =>
        entity.Number == phrase.Number && (entity.Class == phrase.Class || entity.Class == NounClass.Unknown && phrase.Class != NounClass.Person || phrase.Class == NounClass.Unknown);
}
