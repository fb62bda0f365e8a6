namespace Parallax.Language.Places;

/// <summary>The time zone of a first-level division, or of that part of it that lies within bounds.</summary>
/// <param name="Admin1">Full name of the division; null for all those of the country that have no row.</param>
/// <param name="Zone">The name of the zone in the IANA database, as in <c>America/Chicago</c>.</param>
public sealed record RegionZone(string? Admin1, string Zone)
{
    /// <summary>Degrees north where the part begins; null for no bound.</summary>
    public double? South { get; init; }

    /// <summary>Degrees north where it ends; null for no bound.</summary>
    public double? North { get; init; }

    /// <summary>Degrees east where it begins; null for no bound.</summary>
    public double? West { get; init; }

    /// <summary>Degrees east where it ends; null for no bound.</summary>
    public double? East { get; init; }

    /// <summary>Whether a point of the division lies in the part.</summary>
    public bool Holds(double latitude, double longitude) =>
        !(latitude < South) && !(latitude > North) && !(longitude < West) && !(longitude > East);
}
