using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Fusion;

/// <summary>What has changed of that which a record is made of.</summary>
internal sealed record FusionInput
{
    /// <summary>Readings, as of their inferred dates, that went.</summary>
    public required IReadOnlyCollection<ReportReading> Gone { get; init; }

    /// <summary>Readings, as of their inferred dates, that came.</summary>
    public required IReadOnlyCollection<ReportReading> Come { get; init; }

    /// <summary>The events with inferred dates that changed.</summary>
    public required ClusterChanges Events { get; init; }

    /// <summary>Reports that are there and whose lineage is another.</summary>
    public required IReadOnlyCollection<Id<Report>> Moved { get; init; }

    /// <summary>Reports that are there and whose entry may be another, for their lineage, their date or their versions; those that came included.</summary>
    public required IReadOnlyCollection<Id<Report>> Entries { get; init; }
}
