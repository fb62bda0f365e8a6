using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax.Events.Fusion;

/// <summary>The parts of a record that decisions bear on, as they are with the decisions.</summary>
internal sealed record DecidedParts
{
    /// <summary>The events.</summary>
    public required IReadOnlyCollection<Event> Events { get; init; }

    /// <summary>The events that reports are mainly about; those of no event are not among them.</summary>
    public required IReadOnlyDictionary<Id<Report>, Id<Event>> Leads { get; init; }

    /// <summary>The links.</summary>
    public required IReadOnlyCollection<Link> Links { get; init; }

    /// <summary>The name of the origin of each claim.</summary>
    public required IEnumerable<KeyValuePair<Id<Claim>, string>> Origins { get; init; }

    /// <summary>The decisions as they stand in the record.</summary>
    public required ImmutableArray<RecordDecision> Decisions { get; init; }
}
