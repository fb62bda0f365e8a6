using Parallax.Language;

namespace Parallax.Events.Extraction;

/// <summary>A stretch of a report that goes back in time: from a mention with a date long before publication on (in an undated report one with no more than
/// a month or a year), as long as the sentences that follow tell of events without a date of their own. What is told there is rather of that time than of the
/// report's own days.</summary>
internal sealed class Flashback
{
    /// <summary>Days before publication: what is older is the past of the story.</summary>
    private const int LongAgo = 14;

    /// <summary>Days before publication: what is older is no late news of the report's own days.</summary>
    private const int YearsAgo = 300;

    /// <summary>Sentences from one mention to the next; after more the stretch is over.</summary>
    private const int FarthestNext = 2;

    /// <summary>Paragraphs that it goes on for, after the one that it began in.</summary>
    private const int MostParagraphs = 1;

    private readonly EventMention _opening;
    private readonly int _paragraph;
    private int _last;

    private Flashback(EventMention opening) => (_opening, _paragraph, _last) = (opening, ParagraphOf(opening), opening.Sentence);

    /// <summary>Notes for the mentions of a report, in its order, which of them stand in such a stretch.</summary>
    public static void Note(AnnotatedReport report, IReadOnlyList<EventMention> mentions)
    {
        Flashback? current = null;
        foreach (var mention in mentions)
        {
            current = mention.IsTitle ? null
                : mention.Key is null ? current?.GoesOnTo(mention) == true ? current : null
                : IsLongAgo(mention.Key, report.Published?.Date) ? new(mention) : null;
            mention.Flashback = current;
        }
    }

    /// <summary>Whether the mention stands in a later paragraph than the one that the stretch began in.</summary>
    public bool IsFadingAt(EventMention mention) => ParagraphOf(mention) > _paragraph;

    /// <summary>Whether the mention gives the date that the stretch began with, and it is a month or a year most of a year before publication: a day told in full may be that of the
    /// report's own event.</summary>
    public bool BeginsYearsAgoWith(EventMention mention) =>
        mention == _opening && mention.Report.Published?.Date is { } day && mention.Key is { IsLong: true, To: { } to } && day.DayNumber - to.DayNumber >= YearsAgo;

    private static bool IsLongAgo(TimeKey key, DateOnly? published) => published is { } day ? key.To is { } to && day.DayNumber - to.DayNumber >= LongAgo : key.IsLong;

    private static int ParagraphOf(EventMention mention) => mention.Words.Sentences[mention.Sentence].Paragraph;

    private bool GoesOnTo(EventMention mention)
    {
        if (mention.Sentence - _last > FarthestNext || ParagraphOf(mention) - _paragraph > MostParagraphs || mention.IsLatest)
        {
            return false;
        }
        _last = mention.Sentence;
        return true;
    }
}
