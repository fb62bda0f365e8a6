using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>A part of a record that is another than before.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">What it is known by.</param>
/// <param name="After">The part now; null where it is gone.</param>
/// <param name="Row">For an event that is there, what it is found by.</param>
public sealed record PartChange(PartKind Kind, string Id, StoredPart? After, EventRow? Row);
