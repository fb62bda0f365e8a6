using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Fusion;

/// <summary>The events of the record that was made last, by all that went into them, so that those of the next that rest on the same are not made again. Not
/// safe for use by several threads.</summary>
public sealed class RememberedEvents
{
    /// <summary>By the first of their tellings: no telling is of two events.</summary>
    private Dictionary<ReportEvent, EventDraft> _drafts = [];

    /// <summary>How many events were made for the last record, those left out for want of anything to say of them included.</summary>
    public int Made { get; private set; }

    /// <summary>The draft of the same tellings and lineages; null where there was none.</summary>
    internal EventDraft? Of(EventCluster cluster, ImmutableArray<Id<Lineage>> voices) =>
        _drafts.TryGetValue(cluster.Tellings[0], out var draft) && draft.IsOf(cluster, voices) ? draft : null;

    /// <summary>Remembers the drafts of a record and no others.</summary>
    internal void Keep(IReadOnlyCollection<EventDraft> drafts, int made) => (_drafts, Made) = (drafts.ToDictionary(d => d.Cluster.Tellings[0]), made);
}
