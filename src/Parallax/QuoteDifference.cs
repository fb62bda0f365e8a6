namespace Parallax;

/// <summary>How much of an utterance a report quotes.</summary>
public enum QuoteCompleteness
{
    /// <summary>All that the fullest report quotes.</summary>
    Full,

    /// <summary>A part of it: the words before or after, between two passages, or behind an ellipsis are left out.</summary>
    Partial,
}

/// <summary>How a quotation stands to the words of the fullest report, as far as it goes.</summary>
public enum QuoteWording
{
    /// <summary>Word by word the same; capitals, hyphens, dots of abbreviations and other marks do not count.</summary>
    Exact,

    /// <summary>Other words only where an ellipsis or square brackets show it.</summary>
    Edited,

    /// <summary>Words differ, and nothing shows it.</summary>
    Differs,
}

/// <summary>What a quotation does to the words of the fullest report.</summary>
public enum DifferenceKind
{
    /// <summary>Words are there that the other lacks.</summary>
    Insertion,

    /// <summary>Words of the other are missing.</summary>
    Deletion,

    /// <summary>Words stand for others.</summary>
    Replacement,
}

/// <summary>A place in a report that may be empty: where words are, or where others have words.</summary>
/// <param name="Report">The report.</param>
/// <param name="Field">Whether in the text or the title.</param>
/// <param name="Span">The words; empty where there are none.</param>
public sealed record QuotePlace(Report Report, TextField Field, TextSpan Span)
{
    /// <summary>The exact words of the span.</summary>
    public string Quote => Span.Of(Report.Of(Field));
}

/// <summary>One point in which a quotation differs from the words of a fuller report.</summary>
/// <param name="Kind">What it does to them.</param>
/// <param name="Span">Its words, in the field of the quotation; of a deletion the empty span where words are missing.</param>
/// <param name="Original">The words of the fuller report; null exactly for an insertion.</param>
/// <param name="Marked">Whether an ellipsis or square brackets show it.</param>
public sealed record QuoteDifference(DifferenceKind Kind, TextSpan Span, QuotePlace? Original, bool Marked);
