using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Quantities;
using Parallax.Language.Quotations;
using Parallax.Language.References;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Language;

/// <summary>One field of a report with all that was found in it; every list is in order of its spans.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Words">The text with its tokens and sentences.</param>
/// <param name="Grammar">The grammar of every token.</param>
/// <param name="Names">Names.</param>
/// <param name="Times">Times.</param>
/// <param name="Quantities">Numbers.</param>
/// <param name="Places">Places.</param>
/// <param name="Attributions">Who said what.</param>
public sealed record AnnotatedText(TextField Field, TokenizedText Words, ImmutableArray<GrammarToken> Grammar,
    ImmutableArray<NameMention> Names, ImmutableArray<TimeExpression> Times, ImmutableArray<Quantity> Quantities, ImmutableArray<PlaceMention> Places, ImmutableArray<Attribution> Attributions)
{
    /// <summary>What pronouns and descriptions stand for; by default none.</summary>
    public ReferenceMap References { get; init; } = ReferenceMap.Empty;
}

/// <summary>A report with all that was found in its text and title.</summary>
/// <param name="Report">The report.</param>
/// <param name="Published">The date that relative times were counted from: stated or inferred; null where unknown.</param>
/// <param name="Text">The text.</param>
/// <param name="Title">The title; null where the input gave none of its own.</param>
public sealed record AnnotatedReport(Report Report, PublicationTime? Published, AnnotatedText Text, AnnotatedText? Title)
{
    /// <summary>The title, where there is one, and the text.</summary>
    public ImmutableArray<AnnotatedText> Texts => Title is null ? [Text] : [Title, Text];
}
