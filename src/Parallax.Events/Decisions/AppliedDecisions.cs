using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion;
using Parallax.Events.Linking;

namespace Parallax.Events.Decisions;

/// <summary>The decisions of one record on their way through it: clusters, then events, then links.</summary>
internal sealed class AppliedDecisions
{
    private readonly DecisionLedger _ledger;
    private readonly DecidedClusters _clusters;
    private EventDecisions? _events;

    /// <summary>Merges and splits the clusters.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="readingOf">The reading of a report; null where it is not in the record.</param>
    /// <param name="clusters">The clusters as they were found.</param>
    public AppliedDecisions(ImmutableArray<Decision> decisions, Func<Id<Report>, ReportReading?> readingOf, IReadOnlyList<EventCluster> clusters)
    {
        _ledger = new(decisions);
        _clusters = new(clusters, new(decisions, readingOf));
        new ClusterDecisions(_clusters, _ledger).Apply();
        Clusters = [.. _clusters.All.Select(t => t.Cluster)];
    }

    /// <summary>The clusters as they are to be made into events.</summary>
    public IReadOnlyList<EventCluster> Clusters { get; }

    /// <summary>Sets values of events that were made and takes hidden ones out.</summary>
    /// <param name="drafts">The events that were made of the clusters, one of each.</param>
    /// <param name="setter">Sets values.</param>
    /// <returns>The events by their tellings.</returns>
    public Dictionary<ReportEvent, Event> Events(IReadOnlyCollection<EventDraft> drafts, ValueSetter setter)
    {
        _events = new(_clusters, _ledger, setter, drafts);
        return _events.Apply();
    }

    /// <summary>Changes the links between the events.</summary>
    public IReadOnlyList<Link> Links(IEnumerable<Link> links, IReadOnlyDictionary<ReportEvent, Event> events)
    {
        var decided = new LinkDecisions(_ledger, links);
        foreach (var (decision, relink) in _ledger.Of<Correction.Relink>())
        {
            if (EndOf(decision, relink.From, events) is { } from && EndOf(decision, relink.To, events) is { } to)
            {
                Decide(decided, decision, relink, events[from], events[to]);
                _ledger.Concern(decision, [from, to]);
            }
        }
        return decided.Apply();
    }

    /// <summary>The decisions as they stand in the record of the events.</summary>
    public ImmutableArray<RecordDecision> On(IReadOnlyDictionary<ReportEvent, Event> events) => _ledger.On(events);

    private void Decide(LinkDecisions decided, Decision decision, Correction.Relink relink, Event from, Event to)
    {
        if (from.Id == to.Id)
        {
            _ledger.Refuse(decision, $"“{relink.From.Label}” and “{relink.To.Label}” are one event now.");
            return;
        }
        decided.Decide(decision, from, to, relink.Type);
    }

    /// <summary>A telling of the event that an anchor means; null where that is not in the record.</summary>
    private ReportEvent? EndOf(Decision decision, EventAnchor anchor, IReadOnlyDictionary<ReportEvent, Event> events)
    {
        var tree = _clusters.Find(anchor.Mentions);
        if (tree is not null && events.ContainsKey(tree.Cluster.Tellings[0]))
        {
            return tree.Cluster.Tellings[0];
        }
        _ledger.Refuse(decision, tree is null ? _clusters.Lost(anchor)
            : _events!.HidingOf(tree) is { } hiding ? $"“{anchor.Label}” is hidden by {hiding.Id}."
            : $"Too little is told of “{anchor.Label}” now to be an event.");
        return null;
    }
}
