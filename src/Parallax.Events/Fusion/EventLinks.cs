using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>The links between events. Events come and go; only links of these, and those that hang together with them, are worked out anew.</summary>
/// <param name="fuser">Makes one link of what reports state.</param>
/// <param name="readingOf">The reading of a report.</param>
/// <param name="draftOf">The event that a telling belongs to.</param>
internal sealed class EventLinks(LinkFuser fuser, Func<Id<Report>, ReportReading> readingOf, Func<ReportEvent, EventDraft> draftOf)
{
    private readonly Dictionary<EventDraft, List<LinkCandidate>> _candidates = [];
    private readonly Dictionary<EventDraft, Part> _parts = [];

    /// <summary>Events that hang together by what reports state of them.</summary>
    private sealed record Part(List<EventDraft> Events, List<Link> Kept);

    /// <summary>Works out anew what has changed.</summary>
    /// <returns>The links that are there no longer, and those that were not there before.</returns>
    public (List<Link> Gone, List<Link> Come) Change(IReadOnlyCollection<EventDraft> gone, IReadOnlyCollection<EventDraft> come)
    {
        var touched = gone.Concat(come).ToHashSet();
        foreach (var draft in gone)
        {
            touched.UnionWith(Forget(draft));
        }
        foreach (var candidate in come.Where(d => d.Event is not null).SelectMany(d => CandidatesOf(d).ToList()))
        {
            Add(candidate.From, candidate);
            Add(candidate.To, candidate);
            touched.UnionWith([candidate.From, candidate.To]);
        }
        var affected = touched.Concat(touched.SelectMany(d => _parts.GetValueOrDefault(d)?.Events ?? [])).ToHashSet();
        var before = affected.Select(d => _parts.GetValueOrDefault(d)).OfType<Part>().Distinct().SelectMany(p => p.Kept).ToHashSet();
        foreach (var draft in affected)
        {
            _parts.Remove(draft);
        }
        var now = Parts(affected).SelectMany(p => p.Kept).ToHashSet();
        return ([.. before.Where(l => !now.Contains(l))], [.. now.Where(l => !before.Contains(l))]);
    }

    /// <summary>The links of an event.</summary>
    public IEnumerable<Link> Of(EventDraft draft) =>
        _parts.TryGetValue(draft, out var part) ? _candidates[draft].Select(c => c.Link).Where(part.Kept.Contains) : [];

    /// <summary>Forgets the links of an event; gives the other ends of them.</summary>
    private List<EventDraft> Forget(EventDraft draft)
    {
        if (!_candidates.Remove(draft, out var candidates))
        {
            return [];
        }
        var others = candidates.ConvertAll(c => c.From == draft ? c.To : c.From);
        foreach (var other in others)
        {
            if (_candidates.TryGetValue(other, out var theirs) && theirs.RemoveAll(c => c.From == draft || c.To == draft) > 0 && theirs.Count == 0)
            {
                _candidates.Remove(other);
            }
        }
        return others;
    }

    private void Add(EventDraft draft, LinkCandidate candidate)
    {
        if (!_candidates.TryGetValue(draft, out var list))
        {
            _candidates.Add(draft, list = []);
        }
        list.Add(candidate);
    }

    /// <summary>The links that reports state of an event and others, but those that are known already.</summary>
    private IEnumerable<LinkCandidate> CandidatesOf(EventDraft draft)
    {
        var ties = draft.Cluster.Tellings.Select(t => t.Report.Report.Id).Distinct().Order().Select(readingOf).SelectMany(r => r.Links.Select(l => (From: Of(r, l.From), To: Of(r, l.To), Link: l)))
            .Where(t => t.From is not null && t.To is not null && t.From != t.To && (t.From == draft || t.To == draft)).Select(t => (t.From!, t.To!, t.Link));
        foreach (var pair in ties.GroupBy(t => t.Item1 == draft ? t.Item2 : t.Item1))
        {
            if (!(_candidates.GetValueOrDefault(draft) ?? []).Exists(c => c.From == pair.Key || c.To == pair.Key) && fuser.Fuse(pair) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    private EventDraft? Of(ReportReading reading, EventMention mention) =>
        reading.TellingOf(mention) is { } telling && draftOf(telling) is { Event: not null } draft ? draft : null;

    private List<Part> Parts(HashSet<EventDraft> affected)
    {
        var (parts, seen) = (new List<Part>(), new HashSet<EventDraft>());
        foreach (var first in affected.Where(d => _candidates.ContainsKey(d) && seen.Add(d)))
        {
            List<EventDraft> events = [first];
            for (var i = 0; i < events.Count; i++)
            {
                events.AddRange(_candidates[events[i]].Select(c => c.From == events[i] ? c.To : c.From).Where(seen.Add));
            }
            parts.Add(PartOf(events));
        }
        return parts;
    }

    private Part PartOf(List<EventDraft> events)
    {
        var strengths = events.SelectMany(e => _candidates[e].Where(c => c.From == e)).ToDictionary(c => c.Link, c => c.Strength);
        var dates = events.ToDictionary(e => e.Event!.Id, e => e.When);
        var part = new Part(events, LinkGraph.WithoutContradiction(strengths.Keys, l => strengths[l], id => dates[id]));
        events.ForEach(e => _parts[e] = part);
        return part;
    }
}
