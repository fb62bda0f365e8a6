namespace Parallax.Desks;

/// <summary>A part and the time over which it stood in the record.</summary>
/// <param name="Part">The part.</param>
/// <param name="Since">The first revision that had it.</param>
/// <param name="Until">The first that had it no more; null where it still stands.</param>
public sealed record PartStay(StoredPart Part, int Since, int? Until);
