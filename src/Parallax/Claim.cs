using System.Globalization;

namespace Parallax;

/// <summary>How a report puts a claim.</summary>
public enum Stance
{
    /// <summary>In the report's own voice.</summary>
    Asserted,

    /// <summary>As the word of a named or described speaker.</summary>
    Attributed,

    /// <summary>As likely.</summary>
    Probable,

    /// <summary>As not confirmed.</summary>
    Unconfirmed,

    /// <summary>As denied by somebody.</summary>
    Denied,
}

/// <summary>What a single report has to say on a single point of an event: the value, the exact words for it, whose word it is, and how it is
/// put.</summary>
public sealed class Claim : IIdentified
{
    /// <summary>Makes a claim; its quote is read from the report, so it is always byte-exact.</summary>
    /// <param name="report">The report that states it.</param>
    /// <param name="field">Whether the words stand in the text or the title.</param>
    /// <param name="span">The words; not empty, inside the field.</param>
    /// <param name="attribute">What the claim is about, as in <c>killed</c>, <c>when</c> or <c>initiator</c>.</param>
    /// <param name="value">What it says.</param>
    /// <param name="stance">How it is put.</param>
    /// <param name="speaker">Whom the report gives as the source; null for the report's own voice.</param>
    /// <param name="via">Through whom the speaker's word came; null where directly.</param>
    /// <param name="original">The id of the claim before names were taken out of it; by default it is made from what the claim says.</param>
    /// <exception cref="ArgumentException">The span is empty or does not lie in the field, or an attributed claim has no speaker.</exception>
    public Claim(Report report, TextField field, TextSpan span, string attribute, ClaimValue value, Stance stance = Stance.Asserted,
        string? speaker = null, string? via = null, Id<Claim>? original = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(attribute);
        var text = report.Of(field);
        if (span.Length == 0 || span.End > text.Length)
        {
            throw new ArgumentException($"The span {span} holds no words of the {Wording.Of(field)} of report '{report.Key}', which has {text.Length} code units.", nameof(span));
        }
        if (stance == Stance.Attributed && string.IsNullOrWhiteSpace(speaker))
        {
            throw new ArgumentException("An attributed claim needs a speaker.", nameof(speaker));
        }
        (Report, Field, Span, Attribute, Value, Stance, Speaker, Via) = (report, field, span, attribute, value, stance, speaker, via);
        Quote = span.Of(text);
        Id = original ?? ContentHash.Id<Claim>(report.Id.ToString(), Wording.Of(field), span.Start.ToString(CultureInfo.InvariantCulture),
            span.End.ToString(CultureInfo.InvariantCulture), attribute, value.Key, Wording.Of(stance), speaker, via);
    }

    /// <inheritdoc/>
    public static char IdPrefix => 'c';

    /// <summary>Made from the report, the span, the attribute, the value, the speaker and the stance; of a claim that names were taken out of, the id before that.</summary>
    public Id<Claim> Id { get; }

    /// <summary>The report that states it.</summary>
    public Report Report { get; }

    /// <summary>Whether the words stand in the text or the title.</summary>
    public TextField Field { get; }

    /// <summary>Where the words stand.</summary>
    public TextSpan Span { get; }

    /// <summary>The exact words of the span.</summary>
    public string Quote { get; }

    /// <summary>What the claim is about.</summary>
    public string Attribute { get; }

    /// <summary>What it says.</summary>
    public ClaimValue Value { get; }

    /// <summary>Whom the report gives as the source; null for the report's own voice.</summary>
    public string? Speaker { get; }

    /// <summary>Through whom the speaker's word came; null where directly.</summary>
    public string? Via { get; }

    /// <summary>How it is put.</summary>
    public Stance Stance { get; }

    /// <summary>The order of claims everywhere: by report id, field, span, then id.</summary>
    public static IComparer<Claim> Order { get; } = Comparer<Claim>.Create((a, b) =>
        (a.Report.Id, a.Field, a.Span, a.Id).CompareTo((b.Report.Id, b.Field, b.Span, b.Id)));
}
