using System.Text;

namespace Parallax.Export.Tables;

/// <summary>One row of a table, and the line on which it begins, from 1.</summary>
internal sealed record CsvRow(int Line, string[] Cells);

/// <summary>Reads tables that others wrote: RFC 4180 with any line end, parted by commas, semicolons or tabs, whichever the first line has most of. Empty lines are passed over.</summary>
internal sealed class CsvReader
{
    private const int None = -1;

    private readonly TextReader _text;
    private readonly StringBuilder _cell = new();
    private readonly string _first;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private CsvReader(TextReader text)
    {
        _text = text;
        _first = text.ReadLine() is { } line ? line + '\n' : "";
        _separator = ",;\t".MaxBy(s => _first.Count(c => c == s));
    }

    /// <summary>The rows, as they are read.</summary>
    /// <exception cref="FormatException">A quotation mark is open at the end, or something follows a closing one; the message names the line.</exception>
    public static IEnumerable<CsvRow> Read(TextReader text)
    {
        var reader = new CsvReader(text);
        while (reader.Peek() != None)
        {
            var row = reader.Row();
            if (row.Cells is not [""])
            {
                yield return row;
            }
        }
    }

    private CsvRow Row()
    {
        var (line, cells) = (_line, new List<string>());
        while (true)
        {
            cells.Add(Cell());
            var end = Take();
            if (end == _separator)
            {
                continue;
            }
            if (end == '\r' && Peek() == '\n')
            {
                Take();
            }
            _line++;
            return new(line, [.. cells]);
        }
    }

    private string Cell()
    {
        _cell.Clear();
        if (Peek() == '"')
        {
            Quoted();
        }
        else
        {
            while (!IsEnd(Peek()))
            {
                _cell.Append((char)Take());
            }
        }
        return _cell.ToString();
    }

    private void Quoted()
    {
        var begun = _line;
        Take();
        while (true)
        {
            var c = Take();
            if (c == None)
            {
                throw new FormatException($"line {begun}: a quotation mark is never closed.");
            }
            if (c == '"' && Peek() != '"')
            {
                break;
            }
            _line += c == '\n' ? 1 : 0;
            _cell.Append((char)(c == '"' ? Take() : c));
        }
        if (!IsEnd(Peek()))
        {
            throw new FormatException($"line {_line}: '{(char)Peek()}' follows a closing quotation mark; expected the end of the cell.");
        }
    }

    private bool IsEnd(int c) => c is None or '\r' or '\n' || c == _separator;

    /// <summary>The first line was read to find the separator, and is given out again before the rest.</summary>
    private int Peek() => _at < _first.Length ? _first[_at] : _text.Peek();

    private int Take() => _at < _first.Length ? _first[_at++] : _text.Read();
}
