using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Parallax.Language.Places;

/// <summary>What kind of thing a gazetteer entry is.</summary>
public enum PlaceKind
{
#pragma warning disable CS1591 // each name says what it is
    Country, Admin1, Admin2, City, Site,
#pragma warning restore CS1591
}

/// <summary>One entry of the gazetteer.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166 alpha-2 code; null for international waters and regions of several countries.</param>
/// <param name="Admin1">Full name of the first-level division it lies in or is; null where unknown.</param>
/// <param name="Admin2">Second-level division (a US county); null where unknown.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">People; 0 where unknown.</param>
public sealed record GazetteerEntry(string Name, PlaceKind Kind, string? Country, string? Admin1, string? Admin2, double Latitude,
    double Longitude, long Population)
{
    /// <summary>Whether the entry covers an area: a sea, a region, a desert; of sites only.</summary>
    public bool IsArea { get; init; }
}

/// <summary>Names of places with what they mean, and nationalities with their countries. Immutable once opened.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, GazetteerEntry[]> _byName;
    private readonly FrozenDictionary<string, string> _demonyms;
    private readonly FrozenDictionary<string, string> _countryNames;

    private readonly FrozenDictionary<string, GazetteerEntry> _statesByCode;

    private Gazetteer(GazetteerLoader loader)
    {
        _byName = loader.ByName.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _demonyms = loader.Demonyms.ToFrozenDictionary(StringComparer.Ordinal);
        _countryNames = loader.CountryNames.ToFrozenDictionary(StringComparer.Ordinal);
        LongestName = _byName.Keys.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
        _statesByCode = loader.StatesByCode.ToFrozenDictionary(StringComparer.Ordinal);
        Version = loader.Version;
        Outlets = new(loader.Outlets, this);
    }

    /// <summary>How many words the longest name has.</summary>
    public int LongestName { get; }

    /// <summary>First 12 digits of the SHA-256 over all rows: changes exactly when a row does.</summary>
    public string Version { get; }

    /// <summary>Reads the tables of a folder; a table that is missing adds nothing.</summary>
    /// <exception cref="FormatException">A row has the wrong number of cells or a number that is none; the message names file and line.</exception>
    public static Gazetteer Open(string folder)
    {
        var loader = new GazetteerLoader(folder);
        loader.Load();
        return new(loader);
    }

    /// <summary>Newspapers and stations with their homes.</summary>
    public Outlets Outlets { get; }

    /// <summary>The US state of a postal code in capitals ("KY"); null for any other word.</summary>
    public GazetteerEntry? StateOfCode(string code) => _statesByCode.GetValueOrDefault(code);

    /// <summary>All names in the form in which they are compared, with the kinds of what bears them; in no certain order.</summary>
    internal IEnumerable<(string Key, IEnumerable<PlaceKind> Kinds)> Names => _byName.Select(n => (n.Key, n.Value.Select(e => e.Kind)));

    /// <summary>All nationality words in the same form, in no certain order.</summary>
    internal IEnumerable<string> Demonyms => _demonyms.Keys;

    /// <summary>The entries of a name; its case, apostrophes and hyphens do not matter.</summary>
    public ReadOnlySpan<GazetteerEntry> Find(string name) => _byName.TryGetValue(Key(name), out var entries) ? entries : [];

    /// <summary>The country code of a nationality word ("Iraqi" gives IQ); null where the word is none.</summary>
    public string? CountryOfDemonym(string word) => _demonyms.GetValueOrDefault(Key(word));

    /// <summary>The usual English name of a country code; null where the code is unknown.</summary>
    public string? CountryName(string code) => _countryNames.GetValueOrDefault(code);

    /// <summary>The form in which names are compared: lower case, without accents and apostrophes, hyphens as spaces.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || c is '\'' or '’' or '‘' or 'ʼ' or '`')
            {
                continue;
            }
            var next = c is '-' or '–' or '\u00A0' ? ' ' : char.ToLowerInvariant(c);
            if (next != ' ' || (key.Length > 0 && key[^1] != ' '))
            {
                key.Append(next);
            }
        }
        return key.ToString().TrimEnd();
    }
}
