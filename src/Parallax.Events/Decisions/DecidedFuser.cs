using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion;
using Parallax.Events.Linking;

namespace Parallax.Events.Decisions;

/// <summary>Lays decisions over the events of a record: only those that decisions merge, split or set are made anew, and the links between all.</summary>
/// <param name="readingOf">The reading of a report.</param>
/// <param name="lineageOf">The lineage of a report.</param>
internal sealed class DecidedFuser(Func<Id<Report>, ReportReading> readingOf, Func<Id<Report>, Id<Lineage>> lineageOf)
{
    /// <summary>The parts with the decisions.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="find">The reading of a report; null where it is not in the record.</param>
    /// <param name="undecided">The events without decisions.</param>
    /// <param name="maker">Makes events.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public DecidedParts Fuse(ImmutableArray<Decision> decisions, Func<Id<Report>, ReportReading?> find, IReadOnlyDictionary<EventCluster, EventDraft> undecided, EventMaker maker, CancellationToken cancellation)
    {
        var applied = new AppliedDecisions(decisions, find, [.. undecided.Keys.OrderBy(c => c.Tellings.Min(ClusterTree.Place)).ThenBy(c => c.Type)]);
        var drafts = applied.Clusters.AsParallel().AsOrdered().WithCancellation(cancellation).Select(c => undecided.TryGetValue(c, out var known) ? known : maker.Make(c)).ToList();
        var events = applied.Events(drafts, maker.Setter);
        var links = applied.Links(Linked(drafts.ConvertAll(d => As(d, events.GetValueOrDefault(d.Cluster.Tellings[0])))), events);
        var origins = new OriginNames();
        origins.Change([], drafts.Select(d => d.Event).OfType<Event>().SelectMany(e => e.Claims).Concat(links.SelectMany(l => l.Claims)), maker.Origins);
        return new()
        {
            Events = [.. events.Values.Distinct()],
            Leads = drafts.SelectMany(d => d.Leading).Where(events.ContainsKey).ToDictionary(t => t.Report.Report.Id, t => events[t].Id),
            Links = links,
            Origins = origins.All,
            Decisions = applied.On(events),
        };
    }

    /// <summary>The links between events as they were decided.</summary>
    private List<Link> Linked(List<EventDraft> decided)
    {
        var owners = decided.SelectMany(d => d.Cluster.Tellings.Select(t => (Telling: t, Draft: d))).ToDictionary(x => x.Telling, x => x.Draft);
        return new EventLinks(new(lineageOf), readingOf, t => owners[t]).Change([], decided).Come;
    }

    /// <summary>What an event was made of, as the event was decided; hidden events are none.</summary>
    private static EventDraft As(EventDraft draft, Event? decided) => decided == draft.Event ? draft
        : new() { Cluster = draft.Cluster, Mentions = draft.Mentions, Leading = draft.Leading, Where = decided?.Where, When = decided?.When, Event = decided };
}
