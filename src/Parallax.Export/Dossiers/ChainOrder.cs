namespace Parallax.Export.Dossiers;

/// <summary>The order in which the links of a record tell what led to what: by when the earlier event was, then the later one. An event without a date stands right after
/// the last of those that it comes of, or else before the first of those that come of it.</summary>
internal static class ChainOrder
{
    public static IEnumerable<Link> Of(Record record)
    {
        var starts = record.Events.Where(e => e.When is not null).ToDictionary(e => e.Id, e => e.When!.Start);
        Spread(record.Links, starts, l => l.To, l => l.From, (one, other) => one > other ? one : other);
        Spread(record.Links, starts, l => l.From, l => l.To, (one, other) => one < other ? one : other);
        return record.Links.OrderBy(l => Start(l.To)).ThenBy(l => Start(l.From)).ThenBy(l => (l.From, l.To));

        DateOnly Start(Id<Event> id) => starts.GetValueOrDefault(id, DateOnly.MaxValue);
    }

    /// <summary>Gives events without a date one of their neighbours', step by step. The links make no circle, so that there are no more steps than events.</summary>
    private static void Spread(IEnumerable<Link> links, Dictionary<Id<Event>, DateOnly> starts, Func<Link, Id<Event>> source, Func<Link, Id<Event>> target, Func<DateOnly, DateOnly, DateOnly> better)
    {
        var bySource = links.ToLookup(source);
        var dated = starts.Keys.ToHashSet();
        var open = new Queue<Id<Event>>(starts.Keys.Order());
        for (var left = 10 * (bySource.Count + starts.Count); left > 0 && open.TryDequeue(out var item); left--)
        {
            foreach (var next in bySource[item].Select(target).Where(t => !dated.Contains(t)))
            {
                var day = starts.TryGetValue(next, out var known) ? better(known, starts[item]) : starts[item];
                if (!starts.TryGetValue(next, out var old) || old != day)
                {
                    starts[next] = day;
                    open.Enqueue(next);
                }
            }
        }
    }
}
