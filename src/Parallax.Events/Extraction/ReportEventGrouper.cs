using Parallax.Language;

namespace Parallax.Events.Extraction;

/// <summary>Decides which mentions of one report mean one event.</summary>
internal static class ReportEventGrouper
{
    private const double Threshold = 0.85;

    /// <summary>How many of the events last told of a mention may still mean, besides the first.</summary>
    private const int EventsBack = 60;

    /// <summary>Days after the deed; later deaths are told as news of their own.</summary>
    private const int MostDaysToDeath = 60;

    /// <summary>How many mentions back the death may stand that a deed was in.</summary>
    private const int DeedsBack = 8;

    public static List<ReportEvent> Group(AnnotatedReport report, IReadOnlyList<EventMention> mentions)
    {
        var events = new List<ReportEvent>();
        Flashback.Note(report, mentions);
        foreach (var mention in mentions)
        {
            var best = mention.SeriesCount is not null ? null : events.FindLast(e => e.Mentions[^1].Sentence >= mention.Sentence - 1 && e.Mentions.TakeLast(DeedsBack).Any(m => m.Deed == mention)) ?? Best(events, mention);
            if (best is null)
            {
                if (!StandsAlone(mention))
                {
                    continue;
                }
                events.Add(best = new(report));
            }
            if (IsLaterDeath(best, mention))
            {
                mention.Time = null; // the day of the death, not of the deed
            }
            best.Mentions.Add(mention);
        }
        TollSettler.Settle(events);
        DeadlyDeeds.Note(events);
        foreach (var item in events)
        {
            item.Weight = Weight(item);
        }
        return events;
    }

    /// <summary>Words that only refer back tell of nothing where there is nothing to refer to, unless they bring a time, a place or a toll.</summary>
    private static bool StandsAlone(EventMention mention) => mention.Kind switch
    {
        TriggerKind.Anaphor => mention.SeriesCount is not null || mention.Casualties.Count > 0 || mention.Indefinite && mention.Type != EventType.Other
            || (mention.Type != EventType.Other && (mention.Time is not null || mention.Places.Count > 0)),
        TriggerKind.Casualty => mention.Casualties.Any(c => c.Victims.Any(v => !v.Definite || mention.Words.Lower(v.First) is "his" or "her" or "their")),
        _ => true,
    };

    private static ReportEvent? Best(List<ReportEvent> events, EventMention mention)
    {
        ReportEvent? best = null;
        var bestScore = double.NegativeInfinity;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].IsSeries || i > 0 && i < events.Count - EventsBack)
            {
                continue;
            }
            var score = Score(events[i], mention) + (i == 0 ? 0.3 : 0) + i * 0.001;
            if (score > bestScore)
            {
                (best, bestScore) = (events[i], score);
            }
        }
        return bestScore >= Threshold ? best : null;
    }

    private static double Score(ReportEvent known, EventMention mention)
    {
        var refersBack = mention.Kind is TriggerKind.Anaphor or TriggerKind.Casualty || mention.EndsAttack;
        var score = known.IsUntyped && mention.Kind != TriggerKind.Casualty && EventFamilies.Harms(mention.Type) ? 0.9 : TypeScore(known.Type, mention);
        var time = known.Time is { } key && !IsLaterDeath(known, mention) ? key.ComparedWith(mention.Key) : TimeRelation.Unknown;
        if (double.IsNegativeInfinity(score) || time == TimeRelation.Apart || TollComparison.Contradict(known.Evidence, mention))
        {
            return double.NegativeInfinity;
        }
        score += (time == TimeRelation.Same ? 1.5 : 0) + PlaceScore(known, mention) + VictimScore(known, mention) + ActorScore(known, mention) + PastScore(known, mention);
        // two times that cannot be compared, and a new noun: another event
        if (mention.Key is { } own && known.Time is { } other && time == TimeRelation.Unknown && !own.IsPartOf(other) && !other.IsPartOf(own) && mention.Kind is TriggerKind.Noun or TriggerKind.Anaphor && !mention.Definite)
        {
            score -= 0.7;
        }
        score += mention.Definite ? 0.4 : mention.Indefinite ? -0.35 : 0;
        return score + NearnessScore(known, mention, refersBack);
    }

    /// <summary>"He died on Monday" of somebody shot on Sunday.</summary>
    private static bool IsLaterDeath(ReportEvent known, EventMention mention) => mention.Kind == TriggerKind.Casualty && !known.IsUntyped
        && mention.Casualties.Count > 0 && mention.Casualties.TrueForAll(c => c.Attribute == "killed" && c.Victims.All(v => v.Definite || v.Name is not null))
        && known.Time is { To: { } day } && mention.Key is { From: { } death } && death > day && death.DayNumber - day.DayNumber <= MostDaysToDeath;

    private static double NearnessScore(ReportEvent known, EventMention mention, bool refersBack)
    {
        var last = known.Mentions[^1];
        if (last.Text != mention.Text)
        {
            return 0;
        }
        var apart = mention.Sentence - last.Sentence;
        if (mention.Tied.Count > 0 && !mention.EndsAttack && known.Mentions.TakeLast(DeedsBack).Any(mention.Tied.Contains))
        {
            return double.NegativeInfinity;
        }
        // words that bring their own time or place are found by these, bare ones by what was spoken of last
        var own = mention.Time is not null || mention.Places.Any(p => p.Place.Precision <= PlacePrecision.Area);
        return (refersBack ? (apart <= 1 ? 1.2 : apart <= 3 ? 0.5 : 0) * (own ? 0.4 : 1) : apart <= 2 ? 0.3 : 0)
            + (mention.Kind == TriggerKind.Anaphor && SharesHead(known, mention) ? 0.6 : 0);
    }

    /// <summary>"the strike" goes with "air strike", "the attack" with "rocket attack".</summary>
    private static bool SharesHead(ReportEvent known, EventMention mention)
    {
        var head = mention.Words.Lower(mention.End - 1).TrimEnd('s');
        return known.Evidence.Any(m => m.Kind == TriggerKind.Noun && m.Words.Lower(m.End - 1).TrimEnd('s').EndsWith(head, StringComparison.Ordinal));
    }

    private static double TypeScore(EventType known, EventMention mention)
    {
        if (mention.Kind == TriggerKind.Casualty)
        {
            var attribute = mention.Casualties.Count > 0 ? mention.Casualties[0].Attribute : "killed";
            return EventFamilies.Bears(known, attribute) ? 0.6 : double.NegativeInfinity;
        }
        if (mention.Kind == TriggerKind.Anaphor)
        {
            return mention.Type == EventType.Other ? EventFamilies.Harms(known) || known == EventType.Protest ? 0.4 : double.NegativeInfinity
                : EventFamilies.MayBeSame(known, mention.Type) ? 0.6 : double.NegativeInfinity;
        }
        return known == mention.Type ? 1 : mention.EndsAttack && EventFamilies.IsAttack(known) ? 0.8 : EventFamilies.MayBeSame(known, mention.Type) ? 0.4 : double.NegativeInfinity;
    }

    private static double PlaceScore(ReportEvent known, EventMention mention)
    {
        if (known.Spot is not { } spot || mention.Places.Count == 0)
        {
            return 0;
        }
        var best = double.NegativeInfinity;
        foreach (var place in mention.Places)
        {
            best = Math.Max(best, PlaceComparison.Compare(spot, place.Place) switch
            {
                PlaceRelation.Same => spot.Precision <= PlacePrecision.Area ? 1.5 : 0.5,
                PlaceRelation.Within => 0.3,
                PlaceRelation.Apart => -1.5,
                _ => 0,
            });
        }
        return best;
    }

    /// <summary>What is told where a report goes back in time is seldom what it told of before, least of all what is told as new; and what is told of the
    /// report's own days is seldom what it told of only there.</summary>
    private static double PastScore(ReportEvent known, EventMention mention)
    {
        if (mention.Flashback is not { } past)
        {
            return (mention.Key is not null || mention.IsLatest) && known.Evidence.All(m => m.Flashback is not null) ? -1 : 0;
        }
        if (known.IsSeries || known.Evidence.Any(m => m.Flashback is not null))
        {
            return 0;
        }
        var own = mention.Definite && !(IsNews(known) && past.BeginsYearsAgoWith(mention)) ? -0.7 : mention.Definite || mention.Key is null || mention.Indefinite ? -1.5 : 0;
        return own * (past.IsFadingAt(mention) ? 0.5 : 1);
    }

    /// <summary>Whether the report opens with it and it is no answer to something earlier: then it is of the report's own days.</summary>
    private static bool IsNews(ReportEvent known) => known.Mentions[0] is { IsTitle: true } or { Sentence: 0 } && !EventFamilies.IsFollowUp(known.Type);

    /// <summary>Two deeds of different sides are two deeds.</summary>
    private static double ActorScore(ReportEvent known, EventMention mention)
    {
        if (mention.Actors.Count == 0 || Sides([mention]) is not { Count: > 0 } ours || Sides(known.Evidence) is not { Count: > 0 } theirs)
        {
            return 0;
        }
        return ours.Overlaps(theirs) ? 0.5 : -1;
    }

    private static HashSet<string> Sides(IEnumerable<EventMention> mentions) =>
        [.. mentions.SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator && a.Stance is Stance.Asserted && (a.Country is not null || a.Kind is "armed-group")).Select(a => a.Country ?? a.Name)];

    private static double VictimScore(ReportEvent known, EventMention mention)
    {
        if (mention.EndsAttack)
        {
            return 0;
        }
        if (SoleVictim.Of([mention]) is { } one && SoleVictim.Of(known.Evidence) is { } other)
        {
            return one.IsSameInReport(other) ? 1.5 : one.IsOther(other) ? -1.5 : 0;
        }
        var names = mention.Casualties.SelectMany(c => c.Victims).Select(v => v.Name).OfType<string>().Select(ReportEvent.LastWord).ToHashSet();
        if (names.Count == 0)
        {
            return 0;
        }
        var others = known.VictimNames();
        return others.Count == 0 ? 0 : names.Overlaps(others) ? 1.5 : -0.4;
    }

    private static double Weight(ReportEvent item)
    {
        var weight = 0.0;
        foreach (var mention in item.Mentions)
        {
            var place = mention.IsTitle ? 4 : mention.Sentence switch { 0 => 3, 1 => 2, 2 => 1.5, < 6 => 1, _ => 0.5 };
            weight += place * mention.Kind switch { TriggerKind.Anaphor => 0.6, TriggerKind.Casualty => 0.6, _ => 1 };
            weight += mention.Casualties.Count > 0 ? 0.5 : 0;
        }
        if (item.Report.Published is { } published && item.Time is { From: { } from, To: { } to })
        {
            weight *= published.Date.DayNumber - to.DayNumber > 21 ? 0.3 : 1;
        }
        return item.IsSeries ? 0 : EventFamilies.IsFollowUp(item.Type) ? weight * 0.6 : weight;
    }
}
