namespace Parallax.Desks;

/// <summary>An analyst's decision as a desk keeps it.</summary>
/// <param name="Id">What it is known by.</param>
/// <param name="Made">The revision that it made.</param>
/// <param name="Undone">The revision that undid it; null where it holds.</param>
/// <param name="Body">Its JSON: one compact object in UTF-8.</param>
public sealed record StoredDecision(string Id, int Made, int? Undone, ReadOnlyMemory<byte> Body);
