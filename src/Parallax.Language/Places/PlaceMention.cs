namespace Parallax.Language.Places;

/// <summary>Words of a text that name a place, and the spot they are taken to mean.</summary>
/// <param name="Span">The words.</param>
/// <param name="Place">The spot.</param>
public sealed record PlaceMention(TextSpan Span, PlaceIdentity Place);
