namespace Parallax.Events.Extraction;

/// <summary>One toll told twice in a report is one toll: all its tellings go to the event that they fit best.</summary>
internal static class TollSettler
{
    private const double ByTree = 2;
    private const double ByPeople = 0.5;
    private const double ByNearness = 0.6;

    private sealed record Telling(ReportEvent Event, EventMention Mention, Casualty Casualty);

    public static void Settle(List<ReportEvent> events)
    {
        foreach (var tellings in Tolls(events))
        {
            var fit = tellings.GroupBy(t => t.Event).Select(g => (Event: g.Key, Fit: g.Sum(Fit) + Leaning(g.Key))).ToList();
            if (fit.Count < 2)
            {
                continue;
            }
            var best = fit.MaxBy(f => f.Fit).Event;
            foreach (var telling in tellings.Where(t => t.Event != best))
            {
                Move(telling, best);
            }
        }
        events.RemoveAll(e => e.Mentions.Count == 0);
    }

    /// <summary>Tellings of two or more people that agree in number and, where they say one, in group.</summary>
    private static IEnumerable<List<Telling>> Tolls(List<ReportEvent> events) => events
        .Where(e => !e.IsSeries)
        .SelectMany(e => e.Mentions.SelectMany(m => m.Casualties.Select(c => new Telling(e, m, c))))
        .GroupBy(t => (t.Casualty.Attribute, Min: t.Casualty.Victims.Sum(v => v.Min), Open: t.Casualty.Victims.Any(v => v.Max is null)))
        .Where(g => g.Key.Min >= 2)
        .Select(g => g.ToList());

    private static double Fit(Telling telling) => telling.Mention.Kind switch
    {
        TriggerKind.Casualty => ByNearness,
        _ => telling.Mention.Type is EventType.Protest or EventType.Riot ? ByPeople : ByTree,
    };

    private static double Leaning(ReportEvent item) => item.Type is EventType.Protest or EventType.Riot ? -0.5 : 0;

    private static void Move(Telling telling, ReportEvent to)
    {
        var mention = telling.Mention;
        if (mention.Kind == TriggerKind.Casualty)
        {
            if (telling.Event.Mentions.Remove(mention))
            {
                to.Mentions.Add(mention);
            }
            return;
        }
        mention.Casualties.Remove(telling.Casualty);
        var cue = telling.Casualty.Cue;
        var alone = new EventMention
        {
            Report = mention.Report, Text = mention.Text, Sentence = mention.Sentence, First = cue, End = cue + 1, Type = EventType.Death, Kind = TriggerKind.Casualty,
        };
        alone.Casualties.Add(telling.Casualty);
        to.Mentions.Add(alone);
    }
}
