namespace Parallax.Decisions;

/// <summary>Words of a report by which it spoke of an event when somebody decided on it. The default value names no report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Field">Whether the words stand in the text or the title.</param>
/// <param name="Span">The words.</param>
public readonly record struct AnchoredMention(Id<Report> Report, TextField Field, TextSpan Span) : IComparable<AnchoredMention>
{
    /// <summary>By report, field and span.</summary>
    public int CompareTo(AnchoredMention other) => (Report, Field, Span).CompareTo((other.Report, other.Field, other.Span));

    /// <summary>Whether the words are in the same field of one report and share at least one code unit.</summary>
    public bool Overlaps(AnchoredMention other) => Report == other.Report && Field == other.Field && Span.Overlaps(other.Span);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(AnchoredMention left, AnchoredMention right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(AnchoredMention left, AnchoredMention right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is the same.</summary>
    public static bool operator <=(AnchoredMention left, AnchoredMention right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is the same.</summary>
    public static bool operator >=(AnchoredMention left, AnchoredMention right) => left.CompareTo(right) >= 0;
}
