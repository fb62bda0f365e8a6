using System.Globalization;
using System.Text;

namespace Parallax.Language.Places.Added;

/// <summary>One row of a GeoNames dump.</summary>
/// <param name="Place">What it tells.</param>
/// <param name="AsciiName">The usual name in plain letters; empty where the row has none.</param>
/// <param name="OtherNames">Its other names, joined by commas; in any language and script.</param>
internal readonly record struct GeoNamesRow(AddedPlace Place, string AsciiName, string OtherNames)
{
    private const int LongestName = 400;
    private const int LongestCode = 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly string[] Columns =
    [
        "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature class", "feature code", "country", "cc2",
        "admin1", "admin2", "admin3", "admin4", "population", "elevation", "dem", "timezone", "modification date",
    ];

    /// <summary>Reads a row.</summary>
    /// <exception cref="FormatException">It is none; the message says what was found and what was expected.</exception>
    public static GeoNamesRow Parse(ReadOnlySpan<byte> line)
    {
        Span<Range> cells = stackalloc Range[Columns.Length + 1];
        var count = line.Count((byte)'\t') + 1;
        if (count != Columns.Length)
        {
            throw new FormatException($"found {count} columns, expected the {Columns.Length} of a GeoNames dump, between tabs: {string.Join(", ", Columns)}.");
        }
        var text = Text(line);
        text.AsSpan().Split(cells, '\t');
        var name = text[cells[1]].Trim();
        var country = text[cells[8]];
        var province = text[cells[10]];
        Expect(name.Length is > 0 and <= LongestName, 1, text[cells[1]], $"1 to {LongestName} characters");
        Expect(country.Length == 0 || (country.Length == 2 && country.All(char.IsAsciiLetterUpper)), 8, country, "a country code of two capitals, or nothing");
        Expect(province.Length <= LongestCode && province.All(char.IsAscii), 10, province, $"a code of at most {LongestCode} characters");
        Expect(text[cells[6]] is "" or [>= 'A' and <= 'Z'], 6, text[cells[6]], "a capital");
        var (kind, isArea) = FeatureKinds.Of(text[cells[6]], text[cells[7]]);
        var place = new AddedPlace(Number(text, cells, 0), name, kind, Degrees(text, cells, 4, 90), Degrees(text, cells, 5, 180), Population(text, cells))
        {
            Country = country.Length == 0 ? null : country,
            Province = province is "" or "00" ? null : province,
            IsArea = isArea,
        };
        return new(place, text[cells[2]].Trim(), text[cells[3]]);
    }

    private static string Text(ReadOnlySpan<byte> line)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("found bytes that are not UTF-8; expected a GeoNames dump as it is published.");
        }
    }

    private static int Number(string text, ReadOnlySpan<Range> cells, int column)
    {
        var isNumber = int.TryParse(text.AsSpan(cells[column]), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        Expect(isNumber, column, text[cells[column]], "a number, as in 2643743");
        return number;
    }

    private static double Degrees(string text, ReadOnlySpan<Range> cells, int column, int most)
    {
        var isNumber = double.TryParse(text.AsSpan(cells[column]), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees);
        Expect(isNumber && Math.Abs(degrees) <= most, column, text[cells[column]], $"degrees from -{most} to {most}, as in 51.50853");
        return degrees;
    }

    private static long Population(string text, ReadOnlySpan<Range> cells)
    {
        var population = 0L;
        var cell = text.AsSpan(cells[14]);
        var isNumber = cell.IsEmpty || long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out population);
        Expect(isNumber, 14, cell.ToString(), "a number of people, or nothing");
        return Math.Max(0, population);
    }

    private static void Expect(bool holds, int column, string found, string expected)
    {
        if (!holds)
        {
            throw new FormatException($"found '{(found.Length <= 40 ? found : found[..40] + "…")}' as {Columns[column]}, expected {expected}.");
        }
    }
}
