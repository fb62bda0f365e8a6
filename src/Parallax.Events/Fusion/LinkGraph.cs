namespace Parallax.Events.Fusion;

/// <summary>Keeps the links of a record free of contradictions: over however many steps nothing comes of what came of it, nor of what began only after it was over.</summary>
internal static class LinkGraph
{
    /// <summary>The links that agree with each other. They are taken from the strongest to the weakest: by the lineages that state them, then those that the
    /// dates of their events bear out, then by claims, then by ids; one that would contradict those before it is left out. Their order changes nothing.</summary>
    /// <param name="links">At most one per pair of events.</param>
    /// <param name="strength">How many lineages state a link.</param>
    /// <param name="when">When an event was; null where that is not known.</param>
    public static List<Link> WithoutContradiction(IEnumerable<Link> links, Func<Link, int> strength, Func<Id<Event>, EventTime?> when)
    {
        var kept = new List<Link>();
        var (next, previous) = (new Dictionary<Id<Event>, List<Id<Event>>>(), new Dictionary<Id<Event>, List<Id<Event>>>());
        foreach (var link in links.OrderByDescending(strength).ThenByDescending(l => IsBorneOut(when(l.From), when(l.To))).ThenByDescending(l => l.Claims.Length).ThenBy(l => (l.From, l.To)))
        {
            var (sources, later) = (Reached(next, link.To), Reached(previous, link.From));
            if (!sources.Contains(link.From) && !IsOverBefore(later, sources, when))
            {
                kept.Add(link);
                Add(next, link.From, link.To);
                Add(previous, link.To, link.From);
            }
        }
        return kept;
    }

    private static bool IsBorneOut(EventTime? from, EventTime? to) => from is not null && to is not null && from.Start > to.End;

    /// <summary>Whether one of the events was over before one began that it comes of.</summary>
    private static bool IsOverBefore(HashSet<Id<Event>> later, HashSet<Id<Event>> sources, Func<Id<Event>, EventTime?> when) =>
        later.Min(e => when(e)?.End) is { } end && sources.Max(e => when(e)?.Start) is { } start && end < start;

    private static void Add(Dictionary<Id<Event>, List<Id<Event>>> ways, Id<Event> from, Id<Event> to)
    {
        if (!ways.TryGetValue(from, out var ends))
        {
            ways.Add(from, ends = []);
        }
        ends.Add(to);
    }

    /// <summary>The event and all that the ways lead to from it.</summary>
    private static HashSet<Id<Event>> Reached(Dictionary<Id<Event>, List<Id<Event>>> ways, Id<Event> from)
    {
        var (open, seen) = (new Stack<Id<Event>>([from]), new HashSet<Id<Event>> { from });
        while (open.TryPop(out var item))
        {
            foreach (var target in ways.GetValueOrDefault(item) ?? [])
            {
                if (seen.Add(target))
                {
                    open.Push(target);
                }
            }
        }
        return seen;
    }
}
