using System.Collections.Immutable;

namespace Parallax.Ingest.Text;

/// <summary>The page furniture of a bare text: dates, bylines, picture credits and sharing links that stand around the report's
/// own words. The text keeps them; this only says where they are.</summary>
/// <param name="Spans">The furniture in order; the spans do not overlap and none is empty.</param>
/// <param name="Body">The text without the furniture that it begins and ends with, and without the white space around it; empty
/// where all is furniture. Furniture between a heading and the report lies inside.</param>
/// <param name="Published">The date that the furniture gives as that of publication; null where it gives none.</param>
public sealed record FurnitureSpans(ImmutableArray<TextSpan> Spans, TextSpan Body, PublicationTime? Published)
{
    /// <summary>Whether any part of the span is furniture.</summary>
    public bool Touches(TextSpan span) => Spans.Any(s => s.Overlaps(span));
}
