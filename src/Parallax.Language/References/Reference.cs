namespace Parallax.Language.References;

/// <summary>A phrase that speaks of somebody or something named before.</summary>
/// <param name="Phrase">The phrase: a pronoun, or a description such as "the group".</param>
/// <param name="Antecedent">The first phrase of the text that names or describes the same; never a pronoun.</param>
public sealed record Reference(NounPhrase Phrase, NounPhrase Antecedent)
{
    /// <summary>The words to show for the antecedent: its name alone where it has one, else the whole phrase.</summary>
    public TextSpan AntecedentSpan => Antecedent.Name?.Span ?? Antecedent.Span;
}
