using System.Collections.Immutable;

namespace Parallax;

/// <summary>How exactly a place is known.</summary>
public enum PlacePrecision
{
#pragma warning disable CS1591 // each name says what it is
    Exact, Town, Area, Region, Country,
#pragma warning restore CS1591
}

/// <summary>What the coordinates of a place rest on.</summary>
public enum PlaceBasis
{
    /// <summary>No coordinates are known.</summary>
    Unresolved,

    /// <summary>The gazetteer knows the name.</summary>
    Gazetteer,

    /// <summary>Worked out from a distance and direction, or from a known place that it is said to be near.</summary>
    Relative,

    /// <summary>The report states them.</summary>
    Stated,
}

/// <summary>A spot as far as it is known: the name, what it lies in, and coordinates.</summary>
public sealed record PlaceIdentity
{
    /// <summary>The most specific name, as the reports have it.</summary>
    public required string Name { get; init; }

    /// <summary>The town.</summary>
    public string? Locality { get; init; }

    /// <summary>The second-level division, as in a US county.</summary>
    public string? Admin2 { get; init; }

    /// <summary>The first-level division by its full name.</summary>
    public string? Admin1 { get; init; }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, -90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>How exactly it is known.</summary>
    public required PlacePrecision Precision { get; init; }

    /// <summary>What the coordinates rest on.</summary>
    public required PlaceBasis Basis { get; init; }
}

/// <summary>Where an event happened.</summary>
public sealed class EventPlace
{
    /// <summary>Makes a place.</summary>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    public EventPlace(PlaceIdentity identity, FactStatus status, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(identity);
        (Identity, Status, Claims) = (identity, status, Evidence.Of("place", claims));
    }

    /// <summary>The spot.</summary>
    public PlaceIdentity Identity { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>Every claim; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
