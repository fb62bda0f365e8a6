using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax.Events.Decisions;

/// <summary>Changes, takes out and makes links as decided.</summary>
internal sealed class LinkDecisions(DecisionLedger ledger, IEnumerable<Link> links)
{
    /// <summary>What the last decision on two events says of them.</summary>
    private sealed record Tie(Decision Decision, Event From, Event To, LinkType? Type);

    private readonly Dictionary<(Id<Event>, Id<Event>), Link> _links = links.ToDictionary(l => Pair(l.From, l.To));
    private readonly Dictionary<(Id<Event>, Id<Event>), Tie> _ties = [];

    /// <summary>Two events are tied, or not; an earlier decision on the two does not hold any more.</summary>
    public void Decide(Decision decision, Event from, Event to, LinkType? type)
    {
        var pair = Pair(from.Id, to.Id);
        if (_ties.TryGetValue(pair, out var earlier))
        {
            ledger.Overrule(earlier.Decision, decision);
        }
        _ties[pair] = new(decision, from, to, type);
    }

    /// <summary>The links: first those are taken out that are decided to be none, then the others changed and made in the order of the decisions.</summary>
    public ImmutableArray<Link> Apply()
    {
        foreach (var tie in _ties.Values.Where(t => t.Type is null))
        {
            _links.Remove(Pair(tie.From.Id, tie.To.Id));
        }
        foreach (var tie in _ties.Values.Where(t => t.Type is not null).OrderBy(t => t.Decision, Decision.Order))
        {
            var pair = Pair(tie.From.Id, tie.To.Id);
            var before = _links.GetValueOrDefault(pair);
            _links.Remove(pair);
            if (WayBack(tie) is { } way)
            {
                ledger.Refuse(tie.Decision, $"“{tie.From.Label}” would come of itself: “{tie.To.Label}” comes of it already by {way} {(way == 1 ? "link" : "links")}.");
                if (before is not null)
                {
                    _links.Add(pair, before);
                }
                continue;
            }
            _links.Add(pair, new(tie.From.Id, tie.To.Id, tie.Type!.Value, before?.Status ?? FactStatus.Single, before?.Claims ?? [], new("type", null, tie.Decision.Id, Words(before, tie))));
        }
        return [.. _links.Values];
    }

    private static string? Words(Link? before, Tie tie) => before is null ? null : before.From == tie.From.Id ? Wording.Of(before.Type) : $"{Wording.Of(before.Type)}, the other way";

    /// <summary>By how many links the later event of a tie leads to the earlier one; null where it does not.</summary>
    private int? WayBack(Tie tie)
    {
        var next = _links.Values.ToLookup(l => l.From, l => l.To);
        var (open, seen) = (new Queue<(Id<Event> Id, int Steps)>([(tie.To.Id, 0)]), new HashSet<Id<Event>> { tie.To.Id });
        while (open.TryDequeue(out var item))
        {
            if (item.Id == tie.From.Id)
            {
                return item.Steps;
            }
            foreach (var id in next[item.Id].Where(seen.Add))
            {
                open.Enqueue((id, item.Steps + 1));
            }
        }
        return null;
    }

    private static (Id<Event>, Id<Event>) Pair(Id<Event> a, Id<Event> b) => a < b ? (a, b) : (b, a);
}
