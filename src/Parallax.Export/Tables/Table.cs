using System.Collections.Immutable;

namespace Parallax.Export.Tables;

/// <summary>A table: a line with the names of its columns, then the rows as they come.</summary>
internal sealed class Table<T>(ImmutableArray<Column<T>> columns, CellSeparator separator = CellSeparator.Comma)
{
    /// <summary>The names of the columns.</summary>
    public ImmutableArray<string> Names { get; } = [.. columns.Select(c => c.Name)];

    public void Write(IEnumerable<T> rows, Stream output)
    {
        using var csv = new CsvWriter(output, separator);
        foreach (var name in Names)
        {
            csv.Text(name);
        }
        csv.EndRow();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                column.Write(csv, row);
            }
            csv.EndRow();
        }
    }
}
