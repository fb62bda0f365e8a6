using System.Collections.Immutable;
using System.Globalization;

namespace Parallax;

/// <summary>One report's rendering of a statement.</summary>
/// <param name="Report">The report that quotes it.</param>
/// <param name="Field">Whether it stands in the text or the title.</param>
/// <param name="Span">The quoted words, without the quotation marks.</param>
/// <param name="Speaker">Whom this report gives as the speaker; null where it gives nobody.</param>
public sealed record StatementVariant(Report Report, TextField Field, TextSpan Span, string? Speaker)
{
    /// <summary>The exact words of the span.</summary>
    public string Quote => Span.Of(Report.Of(Field));
}

/// <summary>One utterance as two or more reports quote it, word by word different or not.</summary>
public sealed class Statement : IIdentified
{
    /// <summary>Makes a statement.</summary>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    public Statement(string? speaker, DateOnly? said, IEnumerable<StatementVariant> variants)
    {
        Variants = [.. variants.OrderBy(v => (v.Report.Id, v.Field, v.Span))];
        if (Variants.IsEmpty)
        {
            throw new ArgumentException("A statement needs at least one quotation.", nameof(variants));
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

    /// <summary>The day it was said; null where unknown.</summary>
    public DateOnly? Said { get; }

    /// <summary>The quotations, by report; never empty.</summary>
    public ImmutableArray<StatementVariant> Variants { get; }
}
