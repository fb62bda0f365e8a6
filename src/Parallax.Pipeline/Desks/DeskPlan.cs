using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>A change to a desk that is yet to be made.</summary>
internal sealed record DeskPlan(RevisionCause Cause)
{
    /// <summary>Reports that come in.</summary>
    public ImmutableArray<TakenReport> Added { get; init; } = [];

    /// <summary>Reports that are taken out.</summary>
    public ImmutableArray<Id<Report>> Removed { get; init; } = [];

    /// <summary>A decision that is made; null where none is.</summary>
    public Decision? Decided { get; init; }

    /// <summary>A decision that is undone; null where none is.</summary>
    public string? Undone { get; init; }

    /// <summary>What shall hold for the whole desk; null where that stays.</summary>
    public DeskState? State { get; init; }
}
