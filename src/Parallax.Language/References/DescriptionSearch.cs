namespace Parallax.Language.References;

/// <summary>Looks for what a description with "the" or "this" stands for.</summary>
internal readonly struct DescriptionSearch(Discourse discourse, NounLexicon lexicon, int sentence)
{
    /// <summary>How many sentences back the same noun is looked for.</summary>
    private const int SameNounReach = 8;

    /// <summary>How many sentences back a name that says the noun itself is looked for.</summary>
    private const int OwnNounReach = 40;

    /// <summary>How many sentences back a name whose kind alone fits is looked for.</summary>
    private const int KindReach = 2;

    /// <summary>The age in years from which nobody is a child or a teenager.</summary>
    private const int GrownUp = 20;

    /// <summary>How far behind its head a phrase may be narrowed down.</summary>
    private const int Complements = 8;

    public Entity? Find(in ParsedText parsed, NounPhrase phrase, string noun)
    {
        if (phrase.Determiner is not (Determination.Definite or Determination.Demonstrative) || phrase.Class == NounClass.Time
            || PhraseModifiers.SetsApart(parsed, phrase) || IsNarrowed(parsed, phrase))
        {
            return null;
        }
        if (phrase.Count == phrase.Head)
        {
            return SameSize(phrase);
        }
        return PhraseWords.IsAge(parsed, phrase.Head) ? SameAge(Ages.Of(parsed, phrase)) ?? SameKind(parsed, phrase)
            : SameNoun(parsed, phrase, noun) ?? SameKind(parsed, phrase, noun) ?? (phrase.Size is not null && phrase.Class == NounClass.Person ? SameSize(phrase) : null);
    }

    /// <summary>"The group in the north", "the base that was hit", "the group Hezb": said in full, not again.</summary>
    private static bool IsNarrowed(in ParsedText parsed, NounPhrase phrase)
    {
        for (var i = phrase.Head + 1; i < parsed.Count && i <= phrase.Head + Complements; i++)
        {
            if (parsed[i].Head == phrase.Head && parsed.Relation(i) is "nmod" or "acl" or "acl:relcl" or "appos" or "flat" or "nmod:unmarked" or "advcl" or "ccomp")
            {
                return !IsTakenForRoot(parsed, phrase, i) && (parsed.Lower(phrase.Head + 1) != "," || parsed.Relation(i) == "appos");
            }
        }
        return false;
    }

    /// <summary>"The ship burned": the parser may have read the verb as a participle and the noun as the root.</summary>
    private static bool IsTakenForRoot(in ParsedText parsed, NounPhrase phrase, int participle) =>
        parsed.Relation(phrase.Head) == "root" && participle == phrase.Head + 1 && parsed[participle].Xpos == "VBN";

    private Entity? SameNoun(in ParsedText parsed, NounPhrase phrase, string noun)
    {
        var entities = discourse.WithNoun(noun);
        for (var i = entities.Count - 1; i >= 0; i--)
        {
            var entity = entities[i];
            var reach = entity.First.Name is null ? SameNounReach : OwnNounReach;
            if (sentence - entity.Sentence <= reach && entity.Number == phrase.Number && SizesAgree(entity, phrase) && !PhraseModifiers.HasNew(parsed, phrase, entity)
                && !(entity.Last.First <= phrase.Head && phrase.Head < entity.Last.End))
            {
                return IsOneOfItsNoun(entity) ? entity : null;
            }
        }
        return null;
    }

    /// <summary>Not "ice" or "school", nor "the other attack": what could not be meant by "the" and the noun.</summary>
    private static bool IsOneOfItsNoun(Entity entity) => !entity.IsSetApart
        && (entity.First.Name is not null || entity.First.Determiner != Determination.None || entity.Number == GrammaticalNumber.Plural);

    private static bool SizesAgree(Entity entity, NounPhrase phrase) => phrase.Size is null || entity.First.Size == phrase.Size;

    private Entity? SameKind(in ParsedText parsed, NounPhrase phrase, string noun = "")
    {
        Entity? only = null;
        if (!PhraseModifiers.AreKinds(parsed, phrase))
        {
            return null;
        }
        for (var i = discourse.Recent.Count - 1; i >= 0 && sentence - discourse.Recent[i].Sentence <= KindReach; i--)
        {
            var entity = discourse.Recent[i];
            if (entity.Number == phrase.Number && IsOfKind(phrase, entity) && (!lexicon.IsYoung(noun) || MayBeYoung(entity))
                && (entity.Gender == Gender.Unknown || phrase.Gender == Gender.Unknown || entity.Gender == phrase.Gender))
            {
                if (only is not null)
                {
                    return null;
                }
                only = entity;
            }
        }
        return only;
    }

    /// <summary>Somebody known by a name alone is taken for grown up.</summary>
    private bool MayBeYoung(Entity entity) => int.TryParse(entity.Age, out var years) ? years < GrownUp : entity.Nouns.Exists(lexicon.IsYoung);

    private static bool IsOfKind(NounPhrase phrase, Entity entity) =>
        entity.First.Name is not null && NounKinds.FitsName(phrase.Class, entity.Class)
        || NounKinds.FitsNoun(phrase.Class, entity.Class) && IsOneOfItsNoun(entity) && entity.First.Determiner != Determination.Possessive;

    /// <summary>"The 36-year-old": the last who was that old.</summary>
    private Entity? SameAge(string? age)
    {
        for (var i = discourse.Recent.Count - 1; i >= 0 && age is not null && sentence - discourse.Recent[i].Sentence <= SameNounReach; i--)
        {
            if (discourse.Recent[i].Age == age)
            {
                return discourse.Recent[i];
            }
        }
        return null;
    }

    /// <summary>"The two": the last that were that many.</summary>
    private Entity? SameSize(NounPhrase phrase)
    {
        for (var i = discourse.Recent.Count - 1; i >= 0 && sentence - discourse.Recent[i].Sentence <= KindReach; i--)
        {
            var entity = discourse.Recent[i];
            if (entity.First.Size == phrase.Size && phrase.Size is not null
                && (entity.Class == NounClass.Person || phrase.Class != NounClass.Person && entity.Class != NounClass.Time))
            {
                return entity;
            }
        }
        return null;
    }
}
