using Parallax.Language.Names;

namespace Parallax.Language.References;

/// <summary>How a noun phrase opens.</summary>
public enum Determination
{
    /// <summary>With no determiner: "gunmen", "Harrow".</summary>
    None,

    /// <summary>With "the".</summary>
    Definite,

    /// <summary>With "this", "that", "these" or "those".</summary>
    Demonstrative,

    /// <summary>With "a", "an", "another" or "some".</summary>
    Indefinite,

    /// <summary>With "his" or "the army's".</summary>
    Possessive,

    /// <summary>With "every", "each", "any", "no" or the like: nothing that could be spoken of again.</summary>
    Quantified,
}

/// <summary>How many a noun phrase speaks of.</summary>
public enum GrammaticalNumber
{
    /// <summary>One.</summary>
    Singular,

    /// <summary>Several.</summary>
    Plural,
}

/// <summary>What a noun phrase does in its clause.</summary>
public enum GrammaticalRole
{
    /// <summary>Anything not named below: a modifier, an apposition, a heading.</summary>
    Other,

    /// <summary>The subject of an active verb or of "to be".</summary>
    Subject,

    /// <summary>The subject of a passive verb.</summary>
    PassiveSubject,

    /// <summary>The object of a verb.</summary>
    Object,

    /// <summary>A phrase with a preposition, or without one of time and measure.</summary>
    Oblique,

    /// <summary>The one who has: "his", "the army's".</summary>
    Possessive,
}

/// <summary>A noun, name or pronoun with the words that stand before it and belong to it, and the of-phrase after it.</summary>
/// <param name="Span">Its words.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Head">Index of the noun, name or pronoun that the rest hangs on.</param>
public sealed record NounPhrase(TextSpan Span, int First, int End, int Head)
{
    /// <summary>How it opens.</summary>
    public Determination Determiner { get; init; }

    /// <summary>How many it speaks of, by the form of its head, its numeral and its conjuncts.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>Index of the token of the number in it; null where it holds none.</summary>
    public int? Count { get; init; }

    /// <summary>How many it speaks of exactly: its number, or that of its conjuncts; null where neither is there or the number is not small.</summary>
    public int? Size { get; init; }

    /// <summary>The name that it is built on; null where there is none.</summary>
    public NameMention? Name { get; init; }

    /// <summary>What it does in its clause.</summary>
    public GrammaticalRole Role { get; init; }

    /// <summary>The preposition before it, in lower case; null where there is none.</summary>
    public string? Preposition { get; init; }

    /// <summary>What it stands for, by its name or its noun.</summary>
    public NounClass Class { get; init; }

    /// <summary>The gender of the person it stands for, where its words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether its head is a pronoun: "she", "who", "both".</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether it is several phrases joined by "and"; <see cref="Head"/> is that of the first.</summary>
    public bool IsCoordination { get; init; }
}
