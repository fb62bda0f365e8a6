namespace Parallax.Language.Places;

/// <summary>Distances and directions on the globe, taken as a sphere with a radius of 6,371 km.</summary>
public static class GreatCircle
{
    private const double Radius = 6371;

    private static readonly string[] Winds = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

    /// <summary>The distance of two points along the great circle (haversine).</summary>
    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (north, east) = (Radians(otherLatitude - latitude) / 2, Radians(otherLongitude - longitude) / 2);
        var h = Math.Pow(Math.Sin(north), 2) + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * Math.Pow(Math.Sin(east), 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>The direction in which one sets out from the first point to the second: degrees clockwise from north, 0 to 360.</summary>
    public static double Bearing(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (from, to, east) = (Radians(latitude), Radians(otherLatitude), Radians(otherLongitude - longitude));
        var angle = Math.Atan2(Math.Sin(east) * Math.Cos(to), (Math.Cos(from) * Math.Sin(to)) - (Math.Sin(from) * Math.Cos(to) * Math.Cos(east)));
        return ((angle * 180 / Math.PI) + 360) % 360;
    }

    /// <summary>The nearest of the eight winds: "north-east" for 40.</summary>
    public static string Wind(double bearing) => Winds[(int)Math.Round(bearing / 45) % Winds.Length];

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
