using System.Buffers;
using System.Globalization;
using System.Text;
using Parallax.Export.Json;

namespace Parallax.Export.Tables;

/// <summary>Writes cells and rows by RFC 4180: UTF-8 without a mark at the start, a line feed after each row, quotation marks only where they are needed.
/// Text that a spreadsheet could take for a formula, and text that begins with an apostrophe, gets an apostrophe in front; <see cref="Unguarded"/> takes it away.
/// Numbers and days are written as they are. Where nothing is known a cell is empty.</summary>
public sealed class CsvWriter : IDisposable
{
    /// <summary>What stands for an upper bound that no report sets: "at least 12" is 12 to inf.</summary>
    public const string NoUpperBound = "inf";

    private const char Guard = '\'';
    private const int Buffer = 1 << 16;

    // the last four are the wide forms, which spreadsheets read alike
    private static readonly SearchValues<char> Guarded = SearchValues.Create("'=+-@\t\r\n＝＋－＠");

    private readonly StreamWriter _output;
    private readonly char _separator;
    private readonly SearchValues<char> _quoted;
    private bool _inRow;

    /// <summary>Makes a writer onto a stream, which stays open.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="separator">What stands between cells.</param>
    public CsvWriter(Stream output, char separator = ',')
    {
        _output = new(output, new UTF8Encoding(false), Buffer, leaveOpen: true);
        _separator = separator;
        _quoted = SearchValues.Create([separator, '"', '\r', '\n']);
    }

    /// <summary>A cell of text as it was before it was written.</summary>
    public static string Unguarded(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is [Guard, .. var text] ? text : cell;
    }

    /// <summary>A cell of text.</summary>
    public void Text(string? text) => Cell(text is [var first, ..] && Guarded.Contains(first) ? Guard + text : text);

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
            _output.Write(_separator);
        }
        _inRow = true;
        if (string.IsNullOrEmpty(cell))
        {
            return;
        }
        // readers that trim cells leave quoted ones alone
        if (cell.AsSpan().ContainsAny(_quoted) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
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
}
