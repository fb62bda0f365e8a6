using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parallax.Language.Places.Added;

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

    /// <summary>Whether it comes from the user's own index, not from the shipped tables.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it was found by another name than its usual one; told of added entries only.</summary>
    public bool IsOtherName { get; init; }
}

/// <summary>Names of places with what they mean, and nationalities with their countries. Immutable once opened.</summary>
public sealed class Gazetteer
{
    private const int VersionDigits = 12;

    /// <summary>Longer names of a dump are there, but not looked for in a text.</summary>
    private const int LongestAdded = 10;

    private readonly Dictionary<string, GazetteerEntry[]> _byName;
    private readonly Dictionary<string, string> _demonyms;
    private readonly Dictionary<string, string> _countryNames;
    private readonly Dictionary<string, GazetteerEntry> _statesByCode;
    private readonly Dictionary<string, RegionZone[]> _zones;
    private readonly AddedEntries? _added;

    private Gazetteer(GazetteerLoader loader, AddedEntries? added)
    {
        (_byName, _demonyms, _countryNames) = (loader.ByName, loader.Demonyms, loader.CountryNames);
        (_statesByCode, _zones, _added) = (loader.StatesByCode, loader.Zones, added);
        LongestName = Math.Max(_byName.Keys.Select(k => k.AsSpan().Count(' ') + 1).DefaultIfEmpty(0).Max(), Math.Min(LongestAdded, added?.LongestName ?? 0));
        Version = added is null ? loader.Version
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{loader.Version} {added.Version}")))[..VersionDigits];
        Outlets = new(loader.Outlets, this);
    }

    /// <summary>How many words the longest name has.</summary>
    public int LongestName { get; }

    /// <summary>First 12 digits of the SHA-256 over all rows, and over the user's index where there is one: changes exactly when they do.</summary>
    public string Version { get; }

    /// <summary>Whether there is an index of the user's own.</summary>
    public bool HasAdded => _added is not null;

    /// <summary>Reads the tables of a folder; a table that is missing adds nothing.</summary>
    /// <param name="folder">The folder of the shipped tables.</param>
    /// <param name="userFolder">The folder that may hold the user's own index; null for none.</param>
    /// <exception cref="FormatException">A row has the wrong number of cells or a number that is none; the message names file and line.</exception>
    /// <exception cref="InvalidDataException">The user's index is damaged; the message names it.</exception>
    public static Gazetteer Open(string folder, string? userFolder = null)
    {
        var loader = new GazetteerLoader(folder);
        loader.Load();
        var index = userFolder is null ? null : GazetteerIndex.Open(userFolder);
        return new(loader, index is null ? null : new(index, loader.ProvinceNames));
    }

    /// <summary>Newspapers and stations with their homes.</summary>
    public Outlets Outlets { get; }

    /// <summary>The US state of a postal code in capitals ("KY"); null for any other word.</summary>
    public GazetteerEntry? StateOfCode(string code) => _statesByCode.GetValueOrDefault(code);

    /// <summary>All shipped names in the form in which they are compared, with the kinds of what bears them; in no certain order.</summary>
    internal IEnumerable<(string Key, IEnumerable<PlaceKind> Kinds)> Names => _byName.Select(n => (n.Key, n.Value.Select(e => e.Kind)));

    /// <summary>All nationality words in the same form, in no certain order.</summary>
    internal IEnumerable<string> Demonyms => _demonyms.Keys;

    /// <summary>The entries of a name, those of the shipped tables first; its case, apostrophes and hyphens do not matter. An entry of the
    /// user's index that the tables have too (same name, kind and country, within 30 km) is left out.</summary>
    public ReadOnlySpan<GazetteerEntry> Find(string name)
    {
        var key = Key(name);
        var shipped = _byName.GetValueOrDefault(key) ?? [];
        return _added is null ? shipped : _added.With(key, shipped, this);
    }

    /// <summary>The entries that the shipped tables have of a name. What kind of thing a name is, and which names are one, is told by these
    /// alone: a dump names a place after nearly every word.</summary>
    internal ReadOnlySpan<GazetteerEntry> FindShipped(string name) => _byName.TryGetValue(Key(name), out var entries) ? entries : [];

    /// <summary>The country code of a nationality word ("Iraqi" gives IQ); null where the word is none.</summary>
    public string? CountryOfDemonym(string word) => _demonyms.GetValueOrDefault(Key(word));

    /// <summary>The code of the first country that has the name ("Iraq" gives IQ); null where none has it.</summary>
    public string? CountryNamed(string name)
    {
        foreach (var entry in Find(name))
        {
            if (entry.Kind == PlaceKind.Country)
            {
                return entry.Country;
            }
        }
        return null;
    }

    /// <summary>The usual English name of a country code; null where the code is unknown.</summary>
    public string? CountryName(string code) => _countryNames.GetValueOrDefault(code);

    /// <summary>The time zones of the divisions of a country, by its code; empty where the tables tell none, as of countries with one zone.</summary>
    public ReadOnlySpan<RegionZone> ZonesOf(string country) => _zones.GetValueOrDefault(country) ?? [];

    /// <summary>The form in which names are compared: lower case, without accents and apostrophes, hyphens as spaces.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsPlain(name))
        {
            return name.ToLowerInvariant();
        }
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

    /// <summary>Letters, digits and single blanks between words: most names.</summary>
    private static bool IsPlain(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]) && (name[i] != ' ' || i == 0 || i == name.Length - 1 || name[i - 1] == ' '))
            {
                return false;
            }
        }
        return true;
    }
}
