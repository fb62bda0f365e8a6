using System.Collections.Immutable;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>A revision that was just made, or would be.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Difference">What it changes in the record.</param>
public sealed record Revised(Revision Revision, RecordDifference Difference)
{
    /// <summary>What became of events.</summary>
    public ImmutableArray<EventChange> Changes => [.. Difference.Succession.Select(s => new EventChange(Revision.Number, s.Before, s.After))];
}
