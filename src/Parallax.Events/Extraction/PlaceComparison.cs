using Parallax.Language.Places;

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

    private static double Kilometres(PlaceIdentity a, PlaceIdentity b) =>
        GreatCircle.Kilometres(a.Latitude!.Value, a.Longitude!.Value, b.Latitude!.Value, b.Longitude!.Value);
}
