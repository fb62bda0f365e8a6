using Parallax.Events.Extraction;
using Parallax.Language.Times;

namespace Parallax.Events.Undated;

/// <summary>A report without a date that is mainly about an event.</summary>
/// <param name="reading">Its reading, which has a lead.</param>
internal sealed class UndatedReport(ReportReading reading)
{
    /// <summary>A weekday without a date is one of the last seven days.</summary>
    private const int DaysBack = 7;

    /// <summary>The days that fit were last asked for of these days.</summary>
    private (DateOnly Day, DateOnly Last) _asked;
    private List<(DateOnly Day, int Surplus, string Words)> _fits = [];

    public ReportReading Reading { get; } = reading;

    /// <summary>When it was published; null where that cannot be worked out.</summary>
    public InferredDate? Date { get; set; }

    /// <summary>The day from which most of the words for the lead's time mean a day, and not before the last day that the report tells of; of several the
    /// one on which most of the dated reports on the event were published, then the first. Null where no words fit.</summary>
    public (DateOnly Published, string Words)? PublishedFor(DateOnly day, DateOnly last, EventDays dated)
    {
        if (_asked != (day, last))
        {
            (_asked, _fits) = ((day, last), Fits(day, last));
        }
        var best = _fits.OrderByDescending(f => f.Surplus).ThenByDescending(f => dated.PublishedOn(f.Day)).ThenBy(f => f.Day).Take(1).ToList();
        return best.Count > 0 ? (best[0].Day, best[0].Words) : null;
    }

    private List<(DateOnly Day, int Surplus, string Words)> Fits(DateOnly day, DateOnly last)
    {
        var open = Reading.Lead!.Mentions.Where(m => m.Time is { From: null }).ToList();
        return [.. Enumerable.Range(0, open.Count == 0 ? 0 : DaysBack).Select(day.AddDays).Where(d => d >= last)
            .Select(d => (Day: d, Meant: Meant(open, new(d), day))).Where(d => d.Meant.Fitting > d.Meant.Others)
            .Select(d => (d.Day, d.Meant.Fitting - d.Meant.Others, d.Meant.Words))];
    }

    /// <summary>How many of the words for times mean the day, read as of a day of publication, and how many another day.</summary>
    private static (int Fitting, int Others, string Words) Meant(List<EventMention> open, PublicationTime published, DateOnly day)
    {
        var (fitting, others, words) = (0, 0, "");
        foreach (var text in open.GroupBy(m => m.Text))
        {
            var times = TimeFinder.Find(text.Key.Words, published);
            foreach (var mention in text)
            {
                var time = times.FirstOrDefault(t => t.Span == mention.Time!.Span);
                if (time?.From == day && time.To == day)
                {
                    (fitting, words) = (fitting + 1, fitting == 0 ? time.Span.Of(text.Key.Words.Text) : words);
                }
                else if (time is { From: { } from, To: { } to } && (day < from || day > to))
                {
                    others++;
                }
            }
        }
        return (fitting, others, words);
    }
}
