using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>What an event of a desk is found and listed by.</summary>
public sealed record EventRow
{
    /// <summary>The event.</summary>
    public required Id<Event> Id { get; init; }

    /// <summary>Its kind.</summary>
    public required EventType Type { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>How it stands in the reports.</summary>
    public required Prominence Prominence { get; init; }

    /// <summary>The first day; null where no time is known.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day; null where no time is known.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Where it was; null where no place is known.</summary>
    public PlaceIdentity? Place { get; init; }

    /// <summary>Names and aliases of its actors.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>The statuses that its time, its place, an actor or a fact has, each once, in their order.</summary>
    public ImmutableArray<FactStatus> Statuses { get; init; } = [];

    /// <summary>The reports that tell of it, by id.</summary>
    public ImmutableArray<Id<Report>> Reports { get; init; } = [];

    /// <summary>How much stands behind it.</summary>
    public required SupportCounts Counts { get; init; }

    /// <summary>What is searched: label, places, actors and people, a name to a line.</summary>
    public required string Words { get; init; }

    /// <summary>The last revision that changed it; set by the store.</summary>
    public int Changed { get; init; }
}
