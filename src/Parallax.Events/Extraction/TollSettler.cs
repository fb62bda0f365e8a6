namespace Parallax.Events.Extraction;

/// <summary>One toll told twice in a report is one toll: all its tellings go to the event that they fit best.</summary>
internal static class TollSettler
{
    private const double ByTree = 2;
    private const double ByPeople = 0.5;
    private const double ByNearness = 0.6;

    private sealed record TollKey(string Attribute, decimal Min, bool Open);

    private sealed record Telling(ReportEvent Event, EventMention Mention, Casualty Casualty);

    public static void Settle(List<ReportEvent> events)
    {
        foreach (var key in Tellings(events).Select(t => t.Key).Distinct().ToList())
        {
            // read anew: settling one toll may have moved or joined what tells another
            Settle([.. Tellings(events).Where(t => t.Key == key).Select(t => t.Telling)]);
            events.RemoveAll(e => e.Mentions.Count == 0);
        }
    }

    private static void Settle(List<Telling> tellings)
    {
        var fit = tellings.GroupBy(t => t.Event).Select(g => (Event: g.Key, Fit: g.Sum(Fit) + Leaning(g.Key))).ToList();
        if (fit.Count < 2)
        {
            return;
        }
        var best = fit.MaxBy(f => f.Fit).Event;
        foreach (var telling in tellings.Where(t => t.Event != best))
        {
            if (AreOne(telling.Event, best))
            {
                best.Mentions.AddRange(telling.Event.Mentions);
                telling.Event.Mentions.Clear();
            }
            else if (telling.Event.Mentions.Count > 0)
            {
                Move(telling, best);
            }
        }
    }

    /// <summary>Tellings of two or more people, by what happened to how many.</summary>
    private static IEnumerable<(TollKey Key, Telling Telling)> Tellings(List<ReportEvent> events) =>
        from item in events
        where !item.IsSeries
        from mention in item.Mentions
        from casualty in mention.Casualties
        let key = new TollKey(casualty.Attribute, casualty.Victims.Sum(v => v.Min), casualty.Victims.Any(v => v.Max is null))
        where key.Min >= 2
        select (key, new Telling(item, mention, casualty));

    private static double Fit(Telling telling) => telling.Mention.Kind switch
    {
        TriggerKind.Casualty => ByNearness,
        _ => telling.Mention.Type is EventType.Protest or EventType.Riot ? ByPeople : ByTree,
    };

    private static double Leaning(ReportEvent item) => item.Type is EventType.Protest or EventType.Riot ? -0.5 : 0;

    /// <summary>Two events of one kind with one toll are one event, unless their times differ.</summary>
    private static bool AreOne(ReportEvent a, ReportEvent b) => a.Mentions.Count > 0 && !a.IsUntyped && !b.IsUntyped && a.Type is not (EventType.Protest or EventType.Riot) && EventFamilies.MayBeSame(a.Type, b.Type)
        && (a.Time is not { } time || time.ComparedWith(b.Time) != TimeRelation.Apart);

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
            Report = mention.Report, Tree = mention.Tree, Sentence = mention.Sentence, First = cue, End = cue + 1, Type = EventType.Death, Kind = TriggerKind.Casualty,
        };
        alone.Casualties.Add(telling.Casualty);
        to.Mentions.Add(alone);
    }
}
