using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Parallax.Tables;

namespace Parallax.Language.Places;

/// <summary>Reads the gazetteer's tables.</summary>
internal sealed class GazetteerLoader(string folder)
{
    /// <summary>Room for the names, so that it need not grow.</summary>
    private const int Names = 1 << 14;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Dictionary<string, GazetteerEntry[]> ByName { get; } = new(Names, StringComparer.Ordinal);

    public Dictionary<string, string> Demonyms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> CountryNames { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, GazetteerEntry> StatesByCode { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string[]> Outlets { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of provinces by country, dot and ISO code.</summary>
    public Dictionary<string, string> ProvinceNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Time zones of divisions by country.</summary>
    public Dictionary<string, RegionZone[]> Zones { get; } = new(StringComparer.Ordinal);

    public string Version { get; private set; } = "";

    public void Load()
    {
        Each("countries.tsv", "name alpha2 alpha3 capital latitude longitude demonyms aliases", AddCountry);
        Each("admin1.tsv", "country name code latitude longitude population aliases", AddProvince);
        Each("cities-us.tsv", "name admin1 latitude longitude population county aliases",
            c => Add(new(c[0], PlaceKind.City, "US", c[1], County(c[5]), Number(c[2]), Number(c[3]), Whole(c[4])), c[6]));
        Each("counties-us.tsv", "name admin1 latitude longitude population seat",
            c => Add(new(c[0], PlaceKind.Admin2, "US", c[1], c[0], Number(c[2]), Number(c[3]), Whole(c[4])), ""));
        Each("cities-gb.tsv", "name admin1 latitude longitude population county aliases",
            c => Add(new(c[0], PlaceKind.City, "GB", c[1], Cell(c[5]), Number(c[2]), Number(c[3]), Whole(c[4])), c[6]));
        Each("cities-world.tsv", "name country admin1 latitude longitude population aliases",
            c => Add(new(c[0], PlaceKind.City, c[1], Cell(c[2]), null, Number(c[3]), Number(c[4]), Whole(c[5])), c[6]));
        Each("sites.tsv", "name country admin1 latitude longitude kind aliases",
            c => Add(new(c[0], PlaceKind.Site, Cell(c[1]), Cell(c[2]), null, Number(c[3]), Number(c[4]), 0) { IsArea = IsArea(c[5]) }, c[6]));
        Each("outlets.tsv", "outlet country admin1 city", c => Outlets.TryAdd(c[0], c[1..]));
        Each("zones.tsv", "country admin1 zone south north west east", AddZone);
        Version = Convert.ToHexStringLower(_hash.GetHashAndReset())[..12];
    }

    private void Each(string table, string columns, Action<string[]> row)
    {
        var path = Path.Combine(folder, table);
        if (!File.Exists(path))
        {
            return;
        }
        var bytes = File.ReadAllBytes(path);
        _hash.AppendData(bytes);
        foreach (var line in TsvTable.Read(bytes, table, columns.Split(' ')))
        {
            try
            {
                row(line.Cells);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{line.Where}: {e.Message}", e);
            }
        }
    }

    private void AddCountry(string[] c)
    {
        Add(new(c[0], PlaceKind.Country, c[1], null, null, Number(c[4]), Number(c[5]), 0), c[7]);
        CountryNames.TryAdd(c[1], c[0]);
        foreach (var demonym in c[6].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            Demonyms.TryAdd(Gazetteer.Key(demonym), c[1]);
        }
    }

    private void AddProvince(string[] c)
    {
        var entry = new GazetteerEntry(c[1], PlaceKind.Admin1, c[0], c[1], null, Number(c[3]), Number(c[4]), Whole(c[5]));
        Add(entry, c[6]);
        ProvinceNames.TryAdd($"{c[0]}.{c[2]}", c[1]);
        if (c[0] == "US")
        {
            StatesByCode.TryAdd(c[2], entry);
        }
    }

    private void AddZone(string[] c)
    {
        var zone = new RegionZone(Cell(c[1]), c[2]) { South = Bound(c[3]), North = Bound(c[4]), West = Bound(c[5]), East = Bound(c[6]) };
        Zones[c[0]] = [.. Zones.GetValueOrDefault(c[0]) ?? [], zone];
    }

    private void Add(GazetteerEntry entry, string aliases)
    {
        AddName(entry.Name, entry);
        foreach (var alias in aliases.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            AddName(alias, entry);
        }
    }

    private void AddName(string name, GazetteerEntry entry)
    {
        ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(ByName, Gazetteer.Key(name), out _);
        if (entries is null || !entries.Contains(entry))
        {
            entries = [.. entries ?? [], entry];
        }
    }

    private static bool IsArea(string kind) =>
        kind is "sea" or "strait" or "gulf" or "bay" or "region" or "desert" or "river" or "lake" or "island" or "mountain";

    private static string? Cell(string cell) => cell.Length == 0 ? null : cell;

    private static string? County(string cell) => cell.Length == 0 || cell.EndsWith(" Parish", StringComparison.Ordinal)
        || cell.EndsWith(" County", StringComparison.Ordinal) ? Cell(cell) : cell + " County";

    private static double? Bound(string cell) => cell.Length == 0 ? null : Number(cell);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static long Whole(string cell) => cell.Length == 0 ? 0 : long.Parse(cell, CultureInfo.InvariantCulture);
}
