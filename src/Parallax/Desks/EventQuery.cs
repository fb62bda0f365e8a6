using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>Which events to list. An event is listed where it fits every condition that is set.</summary>
public sealed record EventQuery
{
    /// <summary>Kinds of event; empty for all.</summary>
    public ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>How it stands in the reports; empty for all.</summary>
    public ImmutableArray<Prominence> Prominences { get; init; } = [];

    /// <summary>Statuses of which it has one; empty for all.</summary>
    public ImmutableArray<FactStatus> Statuses { get; init; } = [];

    /// <summary>The first day: what ended before goes, and so does what has no time. Null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day: what began after goes, and so does what has no time. Null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only what a revision after this one changed; by default 0, all.</summary>
    public int ChangedAfter { get; init; }
}
