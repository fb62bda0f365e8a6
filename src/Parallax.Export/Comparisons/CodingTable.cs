using System.Collections.Immutable;
using System.Globalization;
using Parallax.Export.Codes;
using Parallax.Export.Tables;

namespace Parallax.Export.Comparisons;

/// <summary>A table of events that analysts coded, in columns named as ACLED's, in any order and among any others.</summary>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Problems">What was wrong with each of the others, with its line.</param>
public sealed record CodingTable(ImmutableArray<CodedRow> Rows, ImmutableArray<string> Problems)
{
    private const double Pole = 90;
    private const double Antimeridian = 180;

    private static readonly string[] Needed = ["event_date", "event_type", "country", "location", "fatalities"];
    private static readonly string[] Helpful = ["event_id_cnty", "time_precision", "sub_event_type", "iso", "admin1", "latitude", "longitude"];

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">Columns are missing, or it is no table; the message says so.</exception>
    public static CodingTable Read(TextReader text)
    {
        using var rows = CsvReader.Read(text).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new FormatException("the table is empty; expected a first line with the names of its columns.");
        }
        var columns = rows.Current.Cells.Select((c, i) => (Name: c.Trim().ToLowerInvariant(), i)).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.i);
        var missing = Needed.Where(n => !columns.ContainsKey(n)).ToList();
        if (missing.Count > 0)
        {
            throw new FormatException($"found no column {string.Join(", ", missing)}; expected {string.Join(", ", Needed)}, and where there are {string.Join(", ", Helpful)}.");
        }
        var (read, problems) = (ImmutableArray.CreateBuilder<CodedRow>(), ImmutableArray.CreateBuilder<string>());
        while (rows.MoveNext())
        {
            var cells = rows.Current.Cells;
            var row = Read(rows.Current.Line, name => columns.TryGetValue(name, out var at) && at < cells.Length && cells[at].Trim() is { Length: > 0 } cell ? cell : null, out var problem);
            if (row is null)
            {
                problems.Add($"{rows.Current.Line}: {problem}");
            }
            else
            {
                read.Add(row);
            }
        }
        return new(read.ToImmutable(), problems.ToImmutable());
    }

    private static CodedRow? Read(int line, Func<string, string?> cell, out string? problem)
    {
        problem = null;
        if (!PublicationTime.TryParse(cell("event_date"), out var date))
        {
            problem = $"'{cell("event_date")}' is not a date; expected one as in 2020-03-11 or 11 March 2020.";
            return null;
        }
        var fatalities = Number(cell("fatalities"));
        if (fatalities is null && cell("fatalities") is { } words)
        {
            problem = $"'{words}' is no number of dead; expected one as in 12, or nothing.";
            return null;
        }
        if (Bad(cell("latitude"), Pole) is { } north)
        {
            problem = $"'{north}' is no latitude; expected degrees from -90 to 90, or nothing.";
            return null;
        }
        if (Bad(cell("longitude"), Antimeridian) is { } east)
        {
            problem = $"'{east}' is no longitude; expected degrees from -180 to 180, or nothing.";
            return null;
        }
        return Made(line, date.Date, fatalities, cell);
    }

    private static CodedRow Made(int line, DateOnly day, decimal? fatalities, Func<string, string?> cell)
    {
        var around = cell("time_precision") switch { "2" => 3, "3" => 15, _ => 0 };
        return new(line, cell("event_id_cnty"), Moved(day, -around), Moved(day, around))
        {
            EventType = cell("event_type"),
            SubEventType = cell("sub_event_type"),
            Country = Countries.Named(cell("country")) ?? Countries.All.FirstOrDefault(c => c.Numeric is { } number && number == Number(cell("iso"))),
            Admin1 = cell("admin1"),
            Location = cell("location"),
            Point = Degrees(cell("latitude"), Pole) is { } north && Degrees(cell("longitude"), Antimeridian) is { } east ? (north, east) : null,
            Fatalities = fatalities,
        };
    }

    private static decimal? Number(string? cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;

    private static double? Degrees(string? cell, double most) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    private static string? Bad(string? cell, double most) => cell is not null && Degrees(cell, most) is null ? cell : null;

    private static DateOnly Moved(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
