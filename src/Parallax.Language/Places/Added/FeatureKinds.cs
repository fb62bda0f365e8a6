namespace Parallax.Language.Places.Added;

/// <summary>What the feature classes and codes of GeoNames come to here.</summary>
internal static class FeatureKinds
{
    /// <summary>The kind of a feature, and whether it is an area: a sea, a region, a desert. A former country or province is a site.</summary>
    public static (PlaceKind Kind, bool IsArea) Of(string group, string code) => (group, code) switch
    {
        ("P", _) => (PlaceKind.City, false),
        ("A", "PCL" or "PCLI" or "PCLS" or "PCLF" or "PCLD" or "PCLIX") => (PlaceKind.Country, false),
        ("A", "ADM1") => (PlaceKind.Admin1, false),
        ("A", "ADM2") => (PlaceKind.Admin2, false),
        ("A", _) => (PlaceKind.Site, true),
        ("H", _) => (PlaceKind.Site, IsWater(code)),
        ("L", _) => (PlaceKind.Site, code is "AREA" or "CONT" or "COAST" or "TRB" || code.StartsWith("RGN", StringComparison.Ordinal)),
        ("T", _) => (PlaceKind.Site, code is not ("PASS" or "CAPE" or "PT")),
        ("U" or "V", _) => (PlaceKind.Site, true),
        _ => (PlaceKind.Site, false),
    };

    private static bool IsWater(string code) => code is "OCN" or "SEA" or "GULF" or "BAY" or "BAYS" or "STRT" or "CHN" or "SD" or "FJD" or "LGN" or "RSV" or "ESTY"
        || code.StartsWith("LK", StringComparison.Ordinal) || code.StartsWith("STM", StringComparison.Ordinal);
}
