namespace Parallax.Desks;

/// <summary>A part of a record.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">What it is known by among those of its kind.</param>
/// <param name="Order">Where it stands among those of its kind: parts come by this, compared by code units.</param>
/// <param name="Body">Its JSON: one compact object in UTF-8, as in the record.</param>
public sealed record StoredPart(PartKind Kind, string Id, string Order, ReadOnlyMemory<byte> Body);
