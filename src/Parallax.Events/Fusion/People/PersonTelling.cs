using Parallax.Events.Extraction;
using Parallax.Language;

namespace Parallax.Events.Fusion.People;

/// <summary>Words that say what happened to somebody named, or what he is suspected of.</summary>
/// <param name="Mention">The mention of the event that they stand with.</param>
/// <param name="Name">The name as the report has it in full.</param>
/// <param name="Status"><c>killed</c>, <c>injured</c>, <c>suspected</c> …</param>
/// <param name="Span">The words.</param>
/// <param name="Stance">How the report puts it; null where the words around it tell.</param>
internal sealed record PersonTelling(EventMention Mention, string Name, string Status, TextSpan Span, Stance? Stance);

/// <summary>What words say of a person.</summary>
/// <param name="Text">The text they stand in.</param>
/// <param name="Attribute"><c>age</c>, <c>sex</c>, <c>role</c>, <c>nationality</c> or <c>civilian</c>.</param>
/// <param name="Value">What they say.</param>
/// <param name="Span">The words.</param>
/// <param name="Strength">How far they can be trusted; the strongest that agree win.</param>
internal sealed record PersonDetail(AnnotatedText Text, string Attribute, ClaimValue Value, TextSpan Span, int Strength = PersonDetail.Told)
{
    /// <summary>Said in so many words.</summary>
    public const int Told = 3;

    /// <summary>By a first name that only men, or only women, bear.</summary>
    public const int ByFirstName = 2;

    /// <summary>By a pronoun or a description that stands for the name.</summary>
    public const int ByReference = 1;
}
