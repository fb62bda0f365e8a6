namespace Parallax.Events.Lineages;

/// <summary>How much of a text a credit says is an agency's.</summary>
public enum CreditKind
{
    /// <summary>The text is the agency's: "(AP) —".</summary>
    Whole,

    /// <summary>Some of it is: "The Associated Press contributed to this report".</summary>
    Part,

    /// <summary>Somebody's word came through the agency: "told Reuters".</summary>
    Told,
}

/// <summary>Words of a report that say it has something from an agency.</summary>
/// <param name="Agency">The agency's name as the table gives it.</param>
/// <param name="Kind">How much is the agency's.</param>
/// <param name="Span">The words in the text; null where the byline of the input says so.</param>
public sealed record Credit(string Agency, CreditKind Kind, TextSpan? Span);
