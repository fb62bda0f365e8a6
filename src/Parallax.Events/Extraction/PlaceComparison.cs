namespace Parallax.Events.Extraction;

/// <summary>How two spots stand to each other.</summary>
internal enum PlaceRelation
{
    Unknown,
    Same,
    Within,
    Apart,
}

/// <summary>Compares spots by name, by what they lie in, and by distance.</summary>
internal static class PlaceComparison
{
    private const double EarthRadius = 6371;
    private const double SameTown = 30;

    public static PlaceRelation Compare(PlaceIdentity a, PlaceIdentity b)
    {
        if (a.Country is not null && b.Country is not null && a.Country != b.Country)
        {
            return PlaceRelation.Apart;
        }
        if (string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase))
        {
            return PlaceRelation.Same;
        }
        var exact = a.Precision <= PlacePrecision.Area && b.Precision <= PlacePrecision.Area;
        if (exact && a.Latitude is not null && b.Latitude is not null)
        {
            var km = Kilometres(a, b);
            return km <= SameTown ? PlaceRelation.Same : km <= 60 && (a.Precision == PlacePrecision.Area || b.Precision == PlacePrecision.Area) ? PlaceRelation.Unknown : PlaceRelation.Apart;
        }
        if (a.Admin1 is not null && b.Admin1 is not null && a.Country == b.Country)
        {
            return a.Admin1 == b.Admin1 ? PlaceRelation.Within : PlaceRelation.Apart;
        }
        return a.Country is not null && a.Country == b.Country ? PlaceRelation.Within : PlaceRelation.Unknown;
    }

    /// <summary>Great-circle distance (haversine).</summary>
    public static double Kilometres(PlaceIdentity a, PlaceIdentity b)
    {
        static double Radians(double degrees) => degrees * Math.PI / 180;
        var latitude = Radians(b.Latitude!.Value - a.Latitude!.Value) / 2;
        var longitude = Radians(b.Longitude!.Value - a.Longitude!.Value) / 2;
        var h = Math.Pow(Math.Sin(latitude), 2) + Math.Cos(Radians(a.Latitude.Value)) * Math.Cos(Radians(b.Latitude.Value)) * Math.Pow(Math.Sin(longitude), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
