using System.Collections.Immutable;

namespace Parallax.Export.Dossiers;

/// <summary>One utterance in words, as several reports quote it.</summary>
/// <param name="Speaker">Who said it, and when where that is known: "the harbour authority, 4 May 2031"; "unknown" where no report says.</param>
/// <param name="Quoted">How many quote it, and how their speakers stand to each other where they are not the same.</param>
/// <param name="Quotations">What each report quotes, the fullest first.</param>
public sealed record DossierStatement(string Speaker, string Quoted, ImmutableArray<DossierQuotation> Quotations);

/// <summary>What one report quotes of an utterance.</summary>
/// <param name="Report">The outlet, or the key where none is known.</param>
/// <param name="Speaker">Whom it gives as the speaker; null where nobody.</param>
/// <param name="How">How it stands to the fullest: "fullest", "the same words", "in part, other words".</param>
/// <param name="Pieces">Its words, with those that differ; empty where all are the same.</param>
public sealed record DossierQuotation(string Report, string? Speaker, string How, ImmutableArray<DossierPiece> Pieces);

/// <summary>A piece of a quotation.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sort">Whether the fullest report has them, too.</param>
public sealed record DossierPiece(string Text, DossierPieceSort Sort);

/// <summary>Who has the words of a piece.</summary>
public enum DossierPieceSort
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the fuller report.</summary>
    Missing,

    /// <summary>Only this report.</summary>
    Added,
}
