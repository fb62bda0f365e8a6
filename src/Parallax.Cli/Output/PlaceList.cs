using System.Globalization;
using System.Text.Json;
using Parallax.Export.Dossiers;
using Parallax.Json;
using Parallax.Language.Places;

namespace Parallax.Cli.Output;

/// <summary>Entries of the gazetteer, for people and for programs.</summary>
internal static class PlaceList
{
    private const int LongestCell = 40;

    private static readonly string[] Columns = ["name", "kind", "country", "admin1", "latitude", "longitude", "population", "from"];
    private static readonly int[] Numbers = [4, 5, 6];

    /// <summary>A line of JSON for each; null where nothing is known.</summary>
    public static void WriteJson(IEnumerable<GazetteerEntry> entries, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonForm.Line);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString(Columns[0], entry.Name);
            json.WriteString(Columns[1], KindOf(entry));
            json.WriteString(Columns[2], entry.Country);
            json.WriteString(Columns[3], entry.Admin1);
            json.WriteNumber(Columns[4], entry.Latitude);
            json.WriteNumber(Columns[5], entry.Longitude);
            if (entry.Population > 0)
            {
                json.WriteNumber(Columns[6], entry.Population);
            }
            else
            {
                json.WriteNull(Columns[6]);
            }
            json.WriteString(Columns[7], Source(entry));
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>A table with a head, as wide as its cells.</summary>
    public static void WriteTable(IEnumerable<GazetteerEntry> entries, TextWriter output)
    {
        var rows = entries.Select(Cells).Prepend(Columns).ToList();
        var widths = Columns.Select((_, c) => rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, c) => Numbers.Contains(c) ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    private static string[] Cells(GazetteerEntry entry) =>
    [
        Short(Phrases.Plain(entry.Name)), KindOf(entry), entry.Country ?? "-", Short(entry.Admin1 ?? "-"), Degrees(entry.Latitude), Degrees(entry.Longitude),
        entry.Population > 0 ? entry.Population.ToString(CultureInfo.InvariantCulture) : "-", Source(entry),
    ];

    private static string KindOf(GazetteerEntry entry) => entry.IsArea ? "area" : entry.Kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Admin1 => "admin1",
        PlaceKind.Admin2 => "admin2",
        PlaceKind.City => "city",
        _ => "site",
    };

    private static string Source(GazetteerEntry entry) => entry.IsAdded ? "added" : "shipped";

    private static string Degrees(double degrees) => degrees.ToString("0.0####", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= LongestCell ? text : text[..(LongestCell - 1)] + "…";
}
