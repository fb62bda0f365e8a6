using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>Tells which names mean a country.</summary>
internal static class CountryNames
{
    private const long LargeProvince = 1_000_000;

    /// <summary>The ISO code of the country that a name or nationality means; null where it means none, or something else as well
    /// (Georgia). An organisation means one only by its usual name or initials: "US" acts, the Palestinian Authority is more than Palestine.</summary>
    public static string? Of(string name, NameSort sort, Gazetteer gazetteer)
    {
        var demonym = sort is NameSort.Nationality or NameSort.Open or NameSort.Place ? gazetteer.CountryOfDemonym(name) : null;
        if (demonym is not null && (sort != NameSort.Place || gazetteer.FindShipped(name).IsEmpty))
        {
            return demonym;
        }
        return sort is NameSort.Place or NameSort.Nationality or NameSort.Open
            || (sort == NameSort.Group && (NameForm.IsShortForm(name) || IsUsualName(name, gazetteer))) ? Named(name, gazetteer) : null;
    }

    /// <summary>The code of the country that has the name, unless a large state or province of another country has it too.</summary>
    public static string? Named(string name, Gazetteer gazetteer)
    {
        string? code = null, province = null;
        var written = NameForm.IsShortForm(name) ? name.Replace(".", "", StringComparison.Ordinal) : name; // "U.K" too
        foreach (var entry in gazetteer.FindShipped(written))
        {
            if (entry.Kind == PlaceKind.Country)
            {
                code ??= entry.Country;
            }
            else if (entry.Kind == PlaceKind.Admin1 && entry.Population >= LargeProvince)
            {
                province = entry.Country;
            }
        }
        return province is null || province == code ? code : null;
    }

    /// <summary>The code of the country whose name or nationality a word is: "Iraq", "Iraqi", "U.S.".</summary>
    public static string? OfWord(string word, Gazetteer gazetteer) => gazetteer.CountryOfDemonym(word) ?? Named(word, gazetteer);

    private static bool IsUsualName(string name, Gazetteer gazetteer) =>
        Named(name, gazetteer) is { } code && string.Equals(gazetteer.CountryName(code), name, StringComparison.OrdinalIgnoreCase);
}
