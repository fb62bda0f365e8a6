namespace Parallax.Language.Places;

/// <summary>Words of a text that name a place, and the spot they are taken to mean.</summary>
/// <param name="Span">The words.</param>
/// <param name="Place">The spot.</param>
public sealed record PlaceMention(TextSpan Span, PlaceIdentity Place)
{
    /// <summary>Whether the words stand inside a name that is not a place's ("Harrow" in "the Harrow Police Department"), or a distance is measured from
    /// them. Such a mention tells where the text is at home, not where something happened.</summary>
    public bool IsIndirect { get; init; }

    /// <summary>Where the words are a distance and direction from a known place, these; null for every other place.</summary>
    public DistanceFrom? Distance { get; init; }
}

/// <summary>A distance and a direction from a known place: "27km north of Baghdad".</summary>
/// <param name="Kilometres">The distance.</param>
/// <param name="Bearing">The direction, in degrees clockwise from north.</param>
/// <param name="Name">The known place.</param>
/// <param name="Latitude">Its degrees north.</param>
/// <param name="Longitude">Its degrees east.</param>
public sealed record DistanceFrom(double Kilometres, double Bearing, string Name, double Latitude, double Longitude);
