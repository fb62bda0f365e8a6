namespace Parallax.Export.Tables;

/// <summary>A column of a table: its name, and how the cell of a row is written.</summary>
/// <param name="Name">The name in the first line.</param>
/// <param name="Write">Writes one cell, exactly.</param>
internal sealed record Column<T>(string Name, Action<CsvWriter, T> Write)
{
    public static Column<T> Text(string name, Func<T, string?> text) => new(name, (csv, row) => csv.Text(text(row)));

    public static Column<T> Number(string name, Func<T, decimal?> number) => new(name, (csv, row) => csv.Number(number(row)));

    public static Column<T> Degrees(string name, Func<T, double?> degrees) => new(name, (csv, row) => csv.Degrees(degrees(row)));

    public static Column<T> Day(string name, Func<T, DateOnly?> day) => new(name, (csv, row) => csv.Day(day(row)));
}
