namespace Parallax.Events.Fusion;

/// <summary>A link that reports state of two events, which stands in the record unless it contradicts stronger ones.</summary>
/// <param name="From">The event that comes of the other.</param>
/// <param name="To">The other.</param>
/// <param name="Link">The link.</param>
/// <param name="Strength">How many lineages state it.</param>
internal sealed record LinkCandidate(EventDraft From, EventDraft To, Link Link, int Strength);
