using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Finds what stands between quotation marks in a text, whoever said it.</summary>
public static class QuotationFinder
{
    /// <summary>The quoted stretches in order, the marks included; a quotation of several paragraphs is one stretch in each. Never fails; the work is
    /// linear in the length of the text.</summary>
    public static ImmutableArray<TextSpan> Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. QuoteMap.Of(text).All.Select(quote => text.SpanOf(quote.First, quote.End))];
    }
}
