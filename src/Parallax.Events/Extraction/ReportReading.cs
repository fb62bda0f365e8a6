using Parallax.Language;

namespace Parallax.Events.Extraction;

/// <summary>What one report tells: its events, the one it is mainly about, and the ties between them.</summary>
public sealed class ReportReading
{
    internal ReportReading(AnnotatedReport report, IReadOnlyList<ReportEvent> events, IReadOnlyList<MentionLink> links, WordVector words) =>
        (Report, Events, Links, Words, Lead) = (report, events, links, words, events.Where(e => e.Weight >= 1).OrderByDescending(e => e.Weight).FirstOrDefault());

    /// <summary>The report.</summary>
    public AnnotatedReport Report { get; }

    internal IReadOnlyList<ReportEvent> Events { get; }

    internal IReadOnlyList<MentionLink> Links { get; }

    /// <summary>Whether a mention belongs to one of the events.</summary>
    internal bool IsTold(EventMention mention) => TellingOf(mention) is not null;

    /// <summary>The event that a mention belongs to; null where it belongs to none.</summary>
    internal ReportEvent? TellingOf(EventMention mention)
    {
        foreach (var item in Events)
        {
            if (item.Mentions.Contains(mention))
            {
                return item;
            }
        }
        return null;
    }

    /// <summary>Which of the events one is, from 0; −1 for one of another reading.</summary>
    internal int PlaceOf(ReportEvent telling)
    {
        for (var i = 0; i < Events.Count; i++)
        {
            if (Events[i] == telling)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>What the report is about, word by word.</summary>
    internal WordVector Words { get; }

    /// <summary>The event that most of the report is about; null where it tells of none.</summary>
    internal ReportEvent? Lead { get; }
}

/// <summary>Reads reports for the events they tell of. Safe for use by several threads.</summary>
public sealed class ReportInterpreter(Lexicons lexicons)
{
    private readonly MentionReader _reader = new(lexicons);

    /// <summary>Reads one report.</summary>
    public ReportReading Read(AnnotatedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var mentions = new List<EventMention>();
        foreach (var text in report.Texts)
        {
            for (var i = 0; i < text.Words.Sentences.Length; i++)
            {
                mentions.AddRange(_reader.Read(report, text, i));
            }
        }
        AnimalFinder.Remove(report, mentions, lexicons);
        AttackerFinder.Mark(mentions, lexicons);
        var links = LinkFinder.Find(mentions).ToList();
        LinkFinder.Note(links);
        var events = ReportEventGrouper.Group(report, mentions);
        foreach (var item in events)
        {
            item.Words = WordVector.Of(item, lexicons.Weights);
        }
        return new(report, events, links, WordVector.Of(report, lexicons.Weights));
    }
}
