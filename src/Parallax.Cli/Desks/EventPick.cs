using System.Globalization;
using Parallax.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Finds the event of a desk that a user means.</summary>
internal static class EventPick
{
    private const int MostNamed = 5;

    /// <summary>The event now; null where there is none or more than one, which is said on stderr.</summary>
    /// <param name="world">Where it runs.</param>
    /// <param name="desk">The desk.</param>
    /// <param name="words">An id, also one that the event had before, the beginning of an id, or words of a label.</param>
    public static Id<Event>? Find(Surroundings world, IDeskSnapshot desk, string words)
    {
        if (Id<Event>.TryParse(words, null, out var id))
        {
            return desk.Part(PartKind.Event, words) is not null ? id : Followed(world, desk, id);
        }
        List<Id<Event>> found = words.StartsWith("e-", StringComparison.Ordinal) ? [.. desk.EventsBeginning(words)] : [];
        return One(world, desk, words, found.Count > 0 ? found : ByLabel(desk, words));
    }

    private static List<Id<Event>> ByLabel(IDeskSnapshot desk, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (same, alike) = (new List<Id<Event>>(), new List<Id<Event>>());
        foreach (var row in parts.Length == 0 ? [] : desk.Events(new()))
        {
            if (row.Label.Equals(words, StringComparison.OrdinalIgnoreCase))
            {
                same.Add(row.Id);
            }
            else if (parts.All(p => row.Label.Contains(p, StringComparison.OrdinalIgnoreCase)))
            {
                alike.Add(row.Id);
            }
        }
        return same.Count > 0 ? same : alike;
    }

    private static Id<Event>? One(Surroundings world, IDeskSnapshot desk, string words, List<Id<Event>> found)
    {
        if (found.Count == 1)
        {
            return found[0];
        }
        if (found.Count == 0)
        {
            world.Say($"no event is '{words}'; expected an id, the beginning of one, or words of a label, as 'parallax list' shows them.");
            return null;
        }
        var named = string.Join("; ", found.Take(MostNamed).Select(id => $"{id} {LabelOf(desk, id)}"));
        world.Say($"'{words}' may be {found.Count} events; expected one of them: {named}{(found.Count > MostNamed ? "; …" : ".")}");
        return null;
    }

    /// <summary>What became of an event that is no more by that id.</summary>
    private static Id<Event>? Followed(Surroundings world, IDeskSnapshot desk, Id<Event> id)
    {
        var (current, seen) = (new SortedSet<Id<Event>>(), new HashSet<Id<Event>> { id });
        var (left, last, known) = (new Queue<Id<Event>>([id]), 0, false);
        while (left.TryDequeue(out var next))
        {
            foreach (var change in desk.ChangesOf(next))
            {
                known = true;
                last = Math.Max(last, change.Revision);
                if (change.Before == next && change.After is { } after && seen.Add(after))
                {
                    left.Enqueue(after);
                    _ = desk.Part(PartKind.Event, after.ToString()) is not null && current.Add(after);
                }
            }
        }
        if (!known || current.Count == 0)
        {
            world.Say(known ? string.Create(CultureInfo.InvariantCulture, $"{id} is in the record no more since revision {last}; 'parallax history {id}' tells what became of it.")
                : $"no event is '{id}'; 'parallax list' shows those that there are.");
            return null;
        }
        if (current.Count == 1)
        {
            world.Say($"{id} is {current.Min} now, as its reports are others than before.");
            return current.Min;
        }
        return One(world, desk, id.ToString(), [.. current]);
    }

    private static string LabelOf(IDeskSnapshot desk, Id<Event> id) => desk.Part(PartKind.Event, id.ToString()) is { } part ? EventBody.Of(part.Body).Label : "";
}
