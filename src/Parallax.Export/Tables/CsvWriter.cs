using System.Buffers;
using System.Globalization;
using System.Text;
using Parallax.Json;

namespace Parallax.Export.Tables;

/// <summary>Writes cells and rows by RFC 4180: UTF-8 without a mark at the start, a line feed after each row, quotation marks only where they are needed.
/// Text that a spreadsheet could take for a formula, and text that begins with an apostrophe, gets an apostrophe in front; <see cref="Unguarded"/> takes it away.
/// Numbers and days are written as they are. Where nothing is known a cell is empty. Parted by tabs instead, there are no quotation marks around cells at all: a tab or a line break
/// in a text becomes a space, white space at its ends falls away, and text that begins with a quotation mark gets an apostrophe too, so that readers which know them see the same cells.</summary>
public sealed class CsvWriter : IDisposable
{
    /// <summary>What stands for an upper bound that no report sets: "at least 12" is 12 to inf.</summary>
    public const string NoUpperBound = "inf";

    private const char Guard = '\'';
    private const int Buffer = 1 << 16;

    // the last four are the wide forms, which spreadsheets read alike
    private static readonly SearchValues<char> Guarded = SearchValues.Create("'=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // all that some reader takes for the end of a line or a cell
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\v\f\r\u0085\u2028\u2029");

    private readonly StreamWriter _output;
    private readonly CellSeparator _separator;
    private bool _inRow;

    /// <summary>Makes a writer onto a stream, which stays open.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="separator">What stands between cells.</param>
    public CsvWriter(Stream output, CellSeparator separator = CellSeparator.Comma)
    {
        _output = new(output, new UTF8Encoding(false), Buffer, leaveOpen: true);
        _separator = separator;
    }

    /// <summary>A cell of text as it was before it was written.</summary>
    public static string Unguarded(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is [Guard, .. var text] ? text : cell;
    }

    /// <summary>A cell of text.</summary>
    public void Text(string? text)
    {
        var cell = text is not null && _separator == CellSeparator.Tab ? OneLine(text) : text;
        Cell(cell is [var first, ..] && (Guarded.Contains(first) || first == '"' && _separator == CellSeparator.Tab) ? Guard + cell : cell);
    }

    /// <summary>A number without trailing zeros.</summary>
    public void Number(decimal? number) => Cell(number is { } known ? JsonForm.Plain(known).ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The upper bound of a number: empty where not even the lower one is known, else <see cref="NoUpperBound"/> where there is none.</summary>
    public void Upper(decimal? low, decimal? high)
    {
        if (low is not null && high is null)
        {
            Cell(NoUpperBound);
        }
        else
        {
            Number(high);
        }
    }

    /// <summary>Degrees in their shortest exact form.</summary>
    public void Degrees(double? degrees) => Cell(degrees?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day, as in 2020-03-11.</summary>
    public void Day(DateOnly? day) => Cell(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _output.Write('\n');
        _inRow = false;
    }

    /// <summary>Writes what is still kept.</summary>
    public void Dispose() => _output.Dispose();

    private void Cell(string? cell)
    {
        if (_inRow)
        {
            _output.Write(_separator == CellSeparator.Tab ? '\t' : ',');
        }
        _inRow = true;
        if (string.IsNullOrEmpty(cell))
        {
            return;
        }
        // readers that trim cells leave quoted ones alone
        if (_separator == CellSeparator.Comma && (cell.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
        {
            _output.Write('"');
            _output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            _output.Write('"');
        }
        else
        {
            _output.Write(cell);
        }
    }

    private static string OneLine(string text) =>
        (text.AsSpan().ContainsAny(Breaks) ? string.Create(text.Length, text, static (line, from) => from.AsSpan().ReplaceAny(line, Breaks, ' ')) : text).Trim();
}
