using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>Gives the times and places of a sentence to the mentions that they belong to: each to the nearest, counted in words and in joints between
/// clauses.</summary>
internal static class Circumstances
{
    /// <summary>Words that may stand before the date that opens a text: "date", "last updated on".</summary>
    private const int StampWords = 3;

    public static void Add(Report report, SentenceTree tree, List<EventMention> mentions)
    {
        AddTimes(report, tree, mentions);
        AddPlaces(tree, mentions);
    }

    /// <summary>The mention nearest by the tree; of several as near, the one fewest words away.</summary>
    private static EventMention? Nearest(SentenceTree tree, TextSpan span, IEnumerable<EventMention> mentions)
    {
        var (first, end) = (tree.Words.TokenAt(span.Start), tree.Words.TokenAt(span.End - 1) + 1);
        var head = tree.HeadOf(first, end);
        return mentions.Select(m => (Mention: m, Cost: TreePath.Cost(tree, head, m.Head), Words: first < m.First ? m.First - end + 1 : first - m.End))
            .Where(m => m.Cost < TreePath.Apart).OrderBy(m => m.Cost).ThenBy(m => m.Words).Select(m => m.Mention).FirstOrDefault();
    }

    private static void AddTimes(Report report, SentenceTree tree, List<EventMention> mentions)
    {
        var (text, sentence) = (tree.Text, tree.Sentence);
        foreach (var time in sentence.Among(text.Times, t => t.Span))
        {
            if (time.Type is not (TimeType.Date or TimeType.Time) || (TimeKey.Of(time) is null && !IsOpenDay(time)) || Clauses.IsTimeOfSpeech(text.Words, sentence, time.Span)
                || (text.Field == TextField.Text && (IsStamp(report, text, time) || report.Furniture.Any(f => f.Overlaps(time.Span)))))
            {
                continue;
            }
            var best = Nearest(tree, time.Span, mentions);
            // "bombed on Thursday in retaliation for the attack two days earlier": each event has one time
            if (best?.Key?.ComparedWith(TimeKey.Of(time)) == TimeRelation.Apart)
            {
                best = Nearest(tree, time.Span, mentions.Where(m => m.Time is null));
            }
            if (best is not null && (best.Time is null || Finer(time, best.Time)))
            {
                best.Time = PastTimes.Of(best, time);
            }
        }
    }

    /// <summary>"yesterday", "last night" in a report without a date.</summary>
    private static bool IsOpenDay(TimeExpression time) => time.Value.StartsWith("XXXX-XX-XX", StringComparison.Ordinal);

    /// <summary>A date of publication in figures that opens the text ("date 2031-03-13 Image copyright …") or stands after a word for it ("Updated: 2031-03-13").</summary>
    private static bool IsStamp(Report report, AnnotatedText text, TimeExpression time)
    {
        var words = text.Words;
        var first = words.TokenAt(time.Span.Start);
        var before = words.Lower(first - 1) is ":" or "on" ? first - 2 : first - 1;
        return report.Published is { } published && time.From == published.Date && char.IsAsciiDigit(words.Text[time.Span.Start])
            && (first <= StampWords || words.Lower(before) is "updated" or "published" or "posted" or "modified" or "update");
    }

    /// <summary>A clock time is finer than its day.</summary>
    private static bool Finer(TimeExpression a, TimeExpression b) => Width(a) < Width(b) || Width(a) == Width(b) && a.Clock is not null && b.Clock is null;

    private static int Width(TimeExpression time) => time.From is { } from ? time.To!.Value.DayNumber - from.DayNumber : 40;

    private static void AddPlaces(SentenceTree tree, List<EventMention> mentions)
    {
        var (text, sentence) = (tree.Text, tree.Sentence);
        foreach (var place in sentence.Among(text.Places, p => p.Span))
        {
            if (place.IsIndirect || !Clauses.IsLocative(text.Words, sentence, text.Words.TokenAt(place.Span.Start), text.Words.TokenAt(place.Span.End - 1) + 1))
            {
                continue;
            }
            var best = Nearest(tree, place.Span, mentions);
            best?.Places.Add(place);
        }
    }
}
