using System.Text;

namespace Parallax.Tests.Export.Tables;

/// <summary>Reads comma-separated values by RFC 4180 with rows that end in a line feed, and refuses everything else: a quotation mark in a bare cell, a character after
/// a closing one, a carriage return outside quotation marks, rows of different length, a last row without an end.</summary>
internal static class StrictCsv
{
    public static List<string[]> Parse(string text)
    {
        var rows = new List<string[]>();
        for (var at = 0; at < text.Length;)
        {
            var row = new List<string>();
            do
            {
                row.Add(Cell(text, ref at));
            }
            while (text[at++] == ',');
            rows.Add([.. row]);
        }
        return rows.All(r => r.Length == rows[0].Length) ? rows : throw new FormatException("Rows differ in length.");
    }

    /// <summary>The rows by the names of the first one.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = Parse(text);
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    /// <summary>Reads a cell and leaves off at the comma or line feed after it.</summary>
    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (At(text, at) != '"')
        {
            for (; At(text, at) is not (',' or '\n'); at++)
            {
                cell.Append(text[at] is '"' or '\r' ? throw new FormatException($"A bare cell holds '{text[at]}' at {at}.") : text[at]);
            }
            return cell.ToString();
        }
        for (at++; ; at++)
        {
            if (At(text, at) == '"' && At(text, ++at) != '"')
            {
                return At(text, at) is ',' or '\n' ? cell.ToString() : throw new FormatException($"'{text[at]}' follows a closing quotation mark at {at}.");
            }
            cell.Append(text[at]);
        }
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : throw new FormatException("The text ends within a row.");
}
