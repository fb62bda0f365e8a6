using Parallax.Language.Names;
using Parallax.Language.Quotations;

namespace Parallax.Language.References;

/// <summary>Looks for what a personal pronoun stands for among what was spoken of last.</summary>
internal readonly struct PronounSearch(Discourse discourse, QuoteMap quotes, int sentence)
{
    /// <summary>How many sentences back a pronoun reaches.</summary>
    private const int Reach = 3;

    /// <summary>The one clear candidate; null where none fits or a second comes near. "It" and "they" in quoted words are left open: the speaker
    /// may mean what the text does not name.</summary>
    public Entity? Find(in ParsedText parsed, NounPhrase pronoun, PronounKind kind)
    {
        if (kind is PronounKind.It or PronounKind.They && quotes.At(pronoun.Head) is not null)
        {
            return null;
        }
        Entity? best = null;
        var (first, second) = (0.0, 0.0);
        for (var i = discourse.Recent.Count - 1; i >= 0 && sentence - discourse.Recent[i].Sentence <= Reach; i--)
        {
            var entity = discourse.Recent[i];
            if (Agree(entity, pronoun, kind) && MayBind(parsed, entity, pronoun))
            {
                var score = PronounScore.Of(parsed, entity, pronoun, kind, sentence);
                (best, first, second) = score > first ? (entity, score, first) : (best, first, Math.Max(second, score));
            }
        }
        return best is not null && PronounScore.IsClear(kind, best, first, second) && (kind != PronounKind.It || IsParallel(best, pronoun)) ? best : null;
    }

    /// <summary>"It" is taken up from subject to subject only; elsewhere it too often means what a whole clause says.</summary>
    private static bool IsParallel(Entity entity, NounPhrase pronoun) =>
        PronounScore.IsSubject(entity.Last) && (PronounScore.IsSubject(pronoun) || pronoun.Role == GrammaticalRole.Possessive);

    private static bool Agree(Entity entity, NounPhrase pronoun, PronounKind kind) => kind switch
    {
        PronounKind.He or PronounKind.She => entity.Number == GrammaticalNumber.Singular && MayBePerson(entity)
            && (entity.Gender == Gender.Unknown || entity.Gender == pronoun.Gender),
        PronounKind.It => entity.Number == GrammaticalNumber.Singular && entity.Class is not (NounClass.Person or NounClass.Time) && !entity.First.IsPronoun,
        PronounKind.They => entity.Number == GrammaticalNumber.Plural ? entity.Class != NounClass.Time : entity.Class is NounClass.Group or NounClass.ArmedGroup,
        PronounKind.Both => entity.First.Size == 2,
        _ => false,
    };

    /// <summary>A person, or a name of which nothing is known: perhaps a surname.</summary>
    private static bool MayBePerson(Entity entity) => entity.Class == NounClass.Person
        || entity.First.Name is { Kind: NameKind.Other } name && IsSurname(name.Entity) && entity.Class == NounClass.Unknown && entity.First.Determiner == Determination.None;

    /// <summary>One word that is no abbreviation.</summary>
    private static bool IsSurname(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower);

    /// <summary>"He hit him" speaks of two; "her sister" is not her own sister; a speaker does not call himself "he" in his own words.</summary>
    private bool MayBind(in ParsedText parsed, Entity entity, NounPhrase pronoun)
    {
        var last = entity.Last;
        if (entity.Sentence != sentence)
        {
            return true;
        }
        if (last.First <= pronoun.Head && pronoun.Head < last.End
            || quotes.At(pronoun.Head) is { } quote && quote != quotes.At(last.Head) && last.Role == GrammaticalRole.Subject)
        {
            return false;
        }
        return pronoun.Role is GrammaticalRole.Possessive or GrammaticalRole.Other || PronounKinds.IsReflexive(parsed.Lower(pronoun.Head))
            || last.Role == GrammaticalRole.Possessive || parsed.Clause(last.Head) != parsed.Clause(pronoun.Head);
    }
}
