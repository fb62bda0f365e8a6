using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Fusion.Series;

/// <summary>Over what time a mention of a series counts.</summary>
/// <param name="Text">The field that tells it.</param>
/// <param name="Span">The words: "the past year", "May".</param>
/// <param name="From">First day; null where it cannot be told.</param>
/// <param name="To">Last day; null where it cannot be told.</param>
/// <param name="Days">How long it is, about; null where it cannot be told.</param>
internal sealed record SeriesTime(AnnotatedText Text, TextSpan Span, DateOnly? From, DateOnly? To, int? Days)
{
    /// <summary>Shorter times date a single event.</summary>
    private const int ShortestDays = 8;

    public string Words => Span.Of(Text.Words.Text);

    /// <summary>The time in the sentence of a mention, or in the one after it where that speaks of the same things: "The list shows the attacks of the past year".
    /// Null where neither gives one.</summary>
    public static SeriesTime? Of(EventMention mention)
    {
        var sentences = mention.Words.Sentences;
        if (In(mention, sentences[mention.Sentence]) is { } own)
        {
            return own;
        }
        var next = mention.Sentence + 1 < sentences.Length ? sentences[mention.Sentence + 1] : null;
        return next is not null && next.Paragraph == sentences[mention.Sentence].Paragraph && SpeaksOf(mention, next) ? In(mention, next) : null;
    }

    /// <summary>Whether the two have a day in common; true also where that cannot be told.</summary>
    public static bool MayMeet(SeriesTime? a, SeriesTime? b) =>
        a is not { From: { } from, To: { } to } || b is not { From: { } otherFrom, To: { } otherTo } || (from <= otherTo && otherFrom <= to);

    private static SeriesTime? In(EventMention mention, Sentence sentence)
    {
        foreach (var time in sentence.Among(mention.Text.Times, t => t.Span))
        {
            var days = DaysOf(time);
            if ((time.Type == TimeType.Duration || days >= ShortestDays) && IsOver(mention, time))
            {
                var since = mention.Words.Lower(mention.Words.TokenAt(time.Span.Start) - 1) == "since";
                var to = since ? mention.Report.Published?.Date ?? time.To : time.To;
                return new(mention.Text, time.Span, time.From, to, since ? to?.DayNumber - time.From?.DayNumber + 1 : days);
            }
        }
        return null;
    }

    /// <summary>Whether the words say that the time is one counted over: "in the past year", "since May", not "a 485 years' sentence".</summary>
    private static bool IsOver(EventMention mention, TimeExpression time)
    {
        var first = mention.Words.TokenAt(time.Span.Start);
        return mention.Words.Lower(first - 1) is "in" or "over" or "within" or "during" or "since" or "for" or "of"
            || Enumerable.Range(first, 2).Any(i => mention.Words.Lower(i) is "past" or "last" or "previous" or "this" or "recent");
    }

    /// <summary>Whether the sentence has "the" with the noun of the mention.</summary>
    private static bool SpeaksOf(EventMention mention, Sentence sentence)
    {
        var noun = mention.Words.Lower(mention.End - 1);
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (mention.Words.Lower(i) == noun && mention.Words.Lower(i - 1) is "the" or "these" or "those")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>By the days from first to last, else by the length of the TIMEX3 value: P13M is some 396 days.</summary>
    private static int? DaysOf(TimeExpression time)
    {
        if (time is { From: { } from, To: { } to })
        {
            return to.DayNumber - from.DayNumber + 1;
        }
        var value = time.Value;
        return value.Length > 2 && value[0] == 'P' && value[1] != 'T' && int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 10_000
            ? value[^1] switch { 'Y' => count * 365, 'M' => count * 61 / 2, 'W' => count * 7, 'D' => count, _ => null } : null;
    }
}
