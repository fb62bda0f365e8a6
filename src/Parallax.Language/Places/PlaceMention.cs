namespace Parallax.Language.Places;

/// <summary>Words of a text that name a place, and the spot they are taken to mean.</summary>
/// <param name="Span">The words.</param>
/// <param name="Place">The spot.</param>
public sealed record PlaceMention(TextSpan Span, PlaceIdentity Place)
{
    /// <summary>Whether the words stand inside a name that is not a place's: "Harrow" in "the Harrow Police Department". Such a mention
    /// tells where the text is at home, not where something happened.</summary>
    public bool IsIndirect { get; init; }
}
