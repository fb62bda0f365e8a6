using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>Why a revision was made.</summary>
public enum RevisionCause
{
    /// <summary>Reports came in.</summary>
    Added,

    /// <summary>Reports were taken out.</summary>
    Removed,

    /// <summary>An analyst decided something.</summary>
    Decided,

    /// <summary>A decision was undone.</summary>
    Undone,

    /// <summary>The record was made anew with another basis.</summary>
    Rebuilt,
}

/// <summary>The record as of one moment, and why it is another than before. Record equality does not look into the reports.</summary>
/// <param name="Number">Its number, from 1 on without a gap.</param>
/// <param name="Time">When it was made, in UTC.</param>
/// <param name="Cause">Why.</param>
/// <param name="Reports">The reports that came in or were taken out, by id.</param>
/// <param name="Decision">The decision that was made or undone; else null.</param>
/// <param name="Basis">What the record was made with.</param>
public sealed record Revision(int Number, DateTimeOffset Time, RevisionCause Cause, ImmutableArray<Id<Report>> Reports, string? Decision, Basis Basis);
