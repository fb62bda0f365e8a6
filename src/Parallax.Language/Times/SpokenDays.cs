using System.Collections.Immutable;
using Parallax.Language.Quotations;
using Parallax.Language.Sentences;

namespace Parallax.Language.Times;

/// <summary>Widens the days that are counted from the moment of speaking inside quotations: what is quoted may have been said the day
/// before its report came out, so its "tonight" is one of two days.</summary>
internal static class SpokenDays
{
    /// <summary>Moves the first day of such expressions back by one; TIMEX3 values stay.</summary>
    public static void Widen(TokenizedText text, ImmutableArray<TimeExpression>.Builder times)
    {
        QuoteMap? quotes = null;
        for (var i = 0; i < times.Count; i++)
        {
            var (time, first) = (times[i], text.TokenAt(times[i].Span.Start));
            if (time.From is { } from && from == time.To && IsOfSpeaking(text, first, text.TokenAt(time.Span.End - 1) + 1)
                && (quotes ??= QuoteMap.Of(text)).At(first) is not null)
            {
                times[i] = time with { From = from.AddDays(-1) };
            }
        }
    }

    /// <summary>"today", "tonight", "yesterday", "this evening".</summary>
    private static bool IsOfSpeaking(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Lower(i) is "today" or "tonight" or "yesterday" || (text.Lower(i) == "this" && TimeWords.PartOfDay(text.Lower(i + 1)) is not null))
            {
                return true;
            }
        }
        return false;
    }
}
