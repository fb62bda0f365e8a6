using Parallax.Events.Extraction;
using Parallax.Language.Times;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Tells on what day something was said from the sentences that say who said it.</summary>
internal static class DayOfSpeech
{
    /// <summary>The one day that all reports which name a day mean; null where none does, or where they differ.</summary>
    public static DateOnly? Of(IEnumerable<Passage> passages)
    {
        var days = passages.SelectMany(Days).Distinct().Take(2).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static IEnumerable<DateOnly> Days(Passage passage)
    {
        if (passage.Said is not { } said)
        {
            yield break;
        }
        var words = passage.Text.Words;
        var sentence = words.Sentences[words.SentenceOf(words.TokenAt(said.Cue.Start))];
        foreach (var time in sentence.Among(passage.Text.Times, t => t.Span))
        {
            if (time is { Type: TimeType.Date or TimeType.Time, From: { } day } && time.To == day && !said.Content.Any(c => c.Overlaps(time.Span)) && Clauses.IsTimeOfSpeech(words, sentence, time.Span))
            {
                yield return day;
            }
        }
    }
}
