namespace Parallax.Language.References;

/// <summary>How well an entity fits a pronoun, in the units of <see cref="Entity.Salience"/>: a mention in the same sentence weighs 100 to 260.
/// The weights and margins were chosen on annotated texts for few wrong answers.</summary>
internal static class PronounScore
{
    private const double SameRole = 35;
    private const double KnownGender = 80;

    /// <summary>For each doubling of mentions 28: whom a text is about is meant more often.</summary>
    private const double Frequent = 40;

    /// <summary>"The driver lost his way."</summary>
    private const double OwnedBySubject = 150;

    /// <summary>"The group said it had left."</summary>
    private const double UnderSubject = 100;

    private const double PerhapsPerson = -100;

    public static double Of(in ParsedText parsed, Entity entity, NounPhrase pronoun, PronounKind kind, int sentence) =>
        entity.Salience(sentence) + (Frequent * Math.Log(entity.Mentions))
        + (entity.Last.Role == pronoun.Role ? SameRole : 0)
        + (pronoun.Gender != Gender.Unknown && entity.Gender == pronoun.Gender ? KnownGender : 0)
        + (kind is PronounKind.He or PronounKind.She && entity.Class == NounClass.Unknown ? PerhapsPerson : 0)
        + (entity.Sentence == sentence && IsSubject(entity.Last) ? SubjectOfSentence(parsed, entity, pronoun) : 0);

    /// <summary>Whether the best score is good enough by itself and before the second.</summary>
    /// <param name="kind">The pronoun.</param>
    /// <param name="entity">The best; before the pronoun told, its gender may not have been known.</param>
    /// <param name="best">Its score.</param>
    /// <param name="second">The next best score; 0 where nothing else fits.</param>
    public static bool IsClear(PronounKind kind, Entity entity, double best, double second)
    {
        var (least, margin) = kind switch
        {
            PronounKind.He or PronounKind.She => (40, entity.Gender == Gender.Unknown ? 1.4 : 1.2),
            PronounKind.It => (300, 1.4),
            _ => (120, 1.8),
        };
        return best >= least && best >= second * margin;
    }

    public static bool IsSubject(NounPhrase phrase) => phrase.Role is GrammaticalRole.Subject or GrammaticalRole.PassiveSubject;

    private static double SubjectOfSentence(in ParsedText parsed, Entity entity, NounPhrase pronoun) =>
        pronoun.Role == GrammaticalRole.Possessive ? OwnedBySubject
        : parsed.Clause(entity.Last.Head) is >= 0 and var clause && parsed.IsUnder(pronoun.Head, clause) ? UnderSubject : 0;
}
