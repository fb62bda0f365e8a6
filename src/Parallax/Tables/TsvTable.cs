using System.Text;

namespace Parallax.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Where">File and line, for messages.</param>
/// <param name="Cells">As many as the table has columns.</param>
public sealed record TsvRow(string Where, string[] Cells)
{
    /// <summary>The values of a cell that joins several by '|'.</summary>
    public string[] Values(int column) => Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>The readable tables of the data folder: UTF-8, tab-separated, the first row the names of the columns; lines that begin
/// with '#' are comments.</summary>
public static class TsvTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The name to use in messages.</param>
    /// <param name="columns">The columns it must have, in order.</param>
    /// <exception cref="FormatException">The header or a row does not fit; the message names file and line.</exception>
    public static IEnumerable<TsvRow> Read(byte[] bytes, string name, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var number = 0;
        var headed = false;
        foreach (var raw in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var cells = line.Split('\t');
            if (!headed)
            {
                headed = true;
                if (!cells.SequenceEqual(columns))
                {
                    throw new FormatException($"{name}:{number}: found the columns '{string.Join(' ', cells)}', expected '{string.Join(' ', columns)}'.");
                }
                continue;
            }
            if (cells.Length != columns.Length)
            {
                throw new FormatException($"{name}:{number}: found {cells.Length} cells, expected {columns.Length}: {string.Join(", ", columns)}.");
            }
            yield return new($"{name}:{number}", cells);
        }
    }
}
