using System.Collections.Immutable;
using System.Globalization;

namespace Parallax;

/// <summary>One report's rendering of a statement, or of a part of it.</summary>
/// <param name="Report">The report that quotes it.</param>
/// <param name="Field">Whether it stands in the text or the title.</param>
/// <param name="Span">The quoted words, without the quotation marks.</param>
/// <param name="Speaker">Whom this report gives as the speaker; null where it gives nobody.</param>
public sealed record StatementVariant(Report Report, TextField Field, TextSpan Span, string? Speaker)
{
    /// <summary>The exact words of the span.</summary>
    public string Quote => Span.Of(Report.Of(Field));

    /// <summary>How much of the statement this report quotes, in all its passages together. The default value is <see cref="QuoteCompleteness.Full"/>.</summary>
    public QuoteCompleteness Completeness { get; init; }

    /// <summary>Whether the words are those of the fullest report. The default value is <see cref="QuoteWording.Exact"/>.</summary>
    public QuoteWording Wording { get; init; }

    /// <summary>Where the words differ, in order. The default value is empty.</summary>
    public ImmutableArray<QuoteDifference> Differences { get; init; } = [];
}

/// <summary>How the speakers that the reports give for one statement stand to each other.</summary>
/// <param name="Status">Agreed, single, compatible (one speaks for the other, or one is told of in general words) or disputed.</param>
/// <param name="Reason">Why, in plain sentences.</param>
public sealed record StatementSpeakers(FactStatus Status, string Reason);

/// <summary>One utterance as two or more reports quote it, word by word different or not.</summary>
public sealed class Statement : IIdentified
{
    /// <summary>Makes a statement.</summary>
    /// <exception cref="ArgumentException">There is no variant, or a difference lies outside its variant.</exception>
    public Statement(string? speaker, DateOnly? said, IEnumerable<StatementVariant> variants)
    {
        Variants = [.. variants.OrderBy(v => (v.Report.Id, v.Field, v.Span))];
        if (Variants.IsEmpty)
        {
            throw new ArgumentException("A statement needs at least one quotation.", nameof(variants));
        }
        if (Variants.FirstOrDefault(v => v.Differences.Any(d => !v.Span.Contains(d.Span))) is { } loose)
        {
            throw new ArgumentException($"A difference lies outside the quotation {loose.Span} of report '{loose.Report.Key}'.", nameof(variants));
        }
        (Speaker, Said) = (speaker, said);
        Id = ContentHash.Id<Statement>([.. Variants.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Report.Id} {v.Field} {v.Span}"))]);
    }

    /// <inheritdoc/>
    public static char IdPrefix => 's';

    /// <summary>Made from the quotations.</summary>
    public Id<Statement> Id { get; }

    /// <summary>The speaker most reports give; null where none does.</summary>
    public string? Speaker { get; }

    /// <summary>How the speakers stand to each other; null where no report gives one.</summary>
    public StatementSpeakers? Speakers { get; init; }

    /// <summary>The day it was said; null where unknown.</summary>
    public DateOnly? Said { get; }

    /// <summary>The report that quotes most of it; the first by id where nobody says.</summary>
    public Id<Report> Fullest { get => field == default ? Variants[0].Report.Id : field; init; }

    /// <summary>The quotations, by report; never empty. One report may have several: passages of one utterance.</summary>
    public ImmutableArray<StatementVariant> Variants { get; }
}
