using System.Collections.Immutable;

namespace Parallax.Decisions;

/// <summary>A decision as it stands in a record.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Problem">Why it does not apply, in plain sentences; null where it does.</param>
/// <param name="Events">The events of the record that it is about as it applies; none where it does not, or where it hides one.</param>
public sealed record RecordDecision(Decision Decision, string? Problem, ImmutableArray<Id<Event>> Events)
{
    /// <summary>Whether the record is as it says.</summary>
    public bool Applies => Problem is null;
}
