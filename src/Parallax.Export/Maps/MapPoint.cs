namespace Parallax.Export.Maps;

/// <summary>A spot on a map, in degrees of WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal readonly record struct MapPoint(double Latitude, double Longitude)
{
    /// <summary>The spot of an event, where it is known to the town or better: the middle of a province or a country is no place where anything happened. Else why there is none.</summary>
    public static (MapPoint? Point, string? WhyNot) Of(Event item) => item.Where?.Identity switch
    {
        null => (null, "without a place"),
        { Precision: PlacePrecision.Exact or PlacePrecision.Town, Latitude: { } north, Longitude: { } east } => (new(north, east), null),
        { Precision: PlacePrecision.Exact or PlacePrecision.Town } => (null, "at places without coordinates"),
        { Precision: PlacePrecision.Area } => (null, "at places known only as an area"),
        { Precision: PlacePrecision.Region } => (null, "at places known only by their region"),
        _ => (null, "at places known only by their country"),
    };
}
