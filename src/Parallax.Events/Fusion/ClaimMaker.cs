using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Events.Fusion;

/// <summary>Makes claims: puts a value together with its words, with who says so by the attributions of the text, and with how sure.</summary>
internal static class ClaimMaker
{
    public static Claim Make(EventMention mention, TextSpan span, string attribute, ClaimValue value, Stance? stance = null) =>
        Make(mention.Report, mention.Text, span, attribute, value, stance ?? HedgeOf(mention, span));

    /// <summary>A claim of words that belong to no mention.</summary>
    public static Claim Make(AnnotatedReport report, AnnotatedText text, TextSpan span, string attribute, ClaimValue value, Stance stance = Stance.Asserted)
    {
        var source = SourceOf(text, span);
        var speaker = source?.Speaker;
        var put = stance == Stance.Asserted && speaker is not null ? Stance.Attributed : stance;
        return new(report.Report, text.Field, span, attribute, value, put, speaker, source?.Via);
    }

    /// <summary>The innermost attribution whose content holds the words.</summary>
    private static Attribution? SourceOf(AnnotatedText text, TextSpan span)
    {
        Attribution? best = null;
        var bestLength = int.MaxValue;
        foreach (var attribution in text.Attributions)
        {
            foreach (var content in attribution.Content)
            {
                if (content.Overlaps(span) && content.Length < bestLength && attribution.Speaker is not null)
                {
                    (best, bestLength) = (attribution, content.Length);
                }
            }
        }
        return best;
    }

    private static Stance HedgeOf(EventMention mention, TextSpan span)
    {
        var words = mention.Words;
        var from = words.TokenAt(span.Start);
        var to = words.TokenAt(span.End - 1);
        for (var i = Math.Max(words.Sentences[mention.Sentence].First, from - 3); i <= to; i++)
        {
            switch (words.Lower(i))
            {
                case "presumed" or "feared" or "probably" or "believed" or "likely" or "apparently" or "possibly":
                    return Stance.Probable;
                case "unconfirmed" or "reportedly":
                    return Stance.Unconfirmed;
            }
        }
        return Stance.Asserted;
    }
}
