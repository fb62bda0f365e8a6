using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parallax.Tables;

namespace Parallax.Export.Codes;

/// <summary>All countries, by <c>data/codes/countries.tsv</c>.</summary>
public static class Countries
{
    private const string None = "-";

    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<Country> All { get; } =
    [
        .. TsvTable.Read(ShippedTable.Read("countries.tsv"), "countries.tsv", "alpha2", "alpha3", "numeric", "gleditsch-ward", "name", "acled-region", "ged-region")
            .Select(r => new Country(r.Cells[0], r.Cells[1], Number(r.Cells[2]), Number(r.Cells[3]), r.Cells[4], r.Cells[5], r.Cells[6] == None ? null : r.Cells[6])),
    ];

    private static readonly FrozenDictionary<string, Country> ByCode = All.ToFrozenDictionary(c => c.Alpha2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Country> ByWords = All.SelectMany(c => new[] { c.Name, c.Alpha2, c.Alpha3 }.Select(w => (Words: w, Country: c)))
        .ToFrozenDictionary(w => w.Words, w => w.Country, StringComparer.OrdinalIgnoreCase);

    /// <summary>The country of a code of two letters; null where there is no code or no such country.</summary>
    public static Country? Of(string? alpha2) => alpha2 is null ? null : ByCode.GetValueOrDefault(alpha2);

    /// <summary>The country of a name, or of a code of two or three letters; null where there is none.</summary>
    public static Country? Named(string? words) => words is null ? null : ByWords.GetValueOrDefault(words);

    private static int? Number(string cell) => cell == None ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
