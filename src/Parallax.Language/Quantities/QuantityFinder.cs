using System.Collections.Immutable;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Language.Quantities;

/// <summary>Finds words that give a number of people or things, or a measure.</summary>
public static class QuantityFinder
{
    /// <summary>The quantities of the text, in order, none overlapping another or one of the <paramref name="times"/>, which are to be
    /// in order. A hedge belongs to the quantity and sets its bounds: "at least 12" is 12 and no upper bound, "about 100" is 90 to 110.</summary>
    public static ImmutableArray<Quantity> Find(TokenizedText text, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        times = times.IsDefault ? [] : times;
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var time = 0;
        var end = 0;
        var last = -1;
        for (var i = 0; i < text.Tokens.Length;)
        {
            end = i < end ? end : EndOfParagraph(text, i);
            while (time < times.Length && times[time].Span.End <= text.Tokens[i].Span.Start)
            {
                time++;
            }
            if (time < times.Length && times[time].Span.Start < text.Tokens[i].Span.End)
            {
                i++; // inside a time
                continue;
            }
            var limit = time < times.Length ? Math.Min(end, text.TokenAt(times[time].Span.Start)) : end;
            var (next, quantity) = QuantityReader.Read(text, i, Math.Max(limit, i + 1));
            if (quantity is not null)
            {
                found.Add(last >= 0 && Conversion.Joins(text, last, i) && Conversion.Restates(found[^1], quantity) ? quantity with { Restates = true } : quantity);
                last = next;
            }
            i = Math.Max(next, i + 1);
        }
        return found.DrainToImmutable();
    }

    /// <summary>The index after the last token of the paragraph. Sentences are too short a bound: a point inside a number ends one.</summary>
    private static int EndOfParagraph(TokenizedText text, int token)
    {
        var s = text.SentenceOf(token);
        var paragraph = text.Sentences[s].Paragraph;
        while (s + 1 < text.Sentences.Length && text.Sentences[s + 1].Paragraph == paragraph)
        {
            s++;
        }
        return text.Sentences[s].End;
    }
}
