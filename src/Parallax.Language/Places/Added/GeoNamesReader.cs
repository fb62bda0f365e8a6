namespace Parallax.Language.Places.Added;

/// <summary>Reads the rows of a dump one after the other; holds one row at a time, however long the dump.</summary>
/// <param name="stream">The dump, UTF-8.</param>
/// <param name="name">Its name in messages.</param>
/// <param name="most">How many bytes it may have at most.</param>
internal sealed class GeoNamesReader(Stream stream, string name, long most)
{
    /// <summary>The longest row that is read, in bytes; those that GeoNames publishes have fewer than 20,000.</summary>
    public const int LongestRow = 1 << 18;

    private readonly byte[] _buffer = new byte[LongestRow * 2];
    private int _start;
    private int _end;
    private bool _isEnd;

    /// <summary>Bytes read so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>The number of the row at hand; the first is 1.</summary>
    public long Line { get; private set; }

    /// <summary>The next row; null at the end.</summary>
    /// <exception cref="FormatException">It is no row of a dump; the message names file and line.</exception>
    public GeoNamesRow? Next()
    {
        while (NextLine(out var line))
        {
            if (line.IsEmpty)
            {
                continue;
            }
            try
            {
                return GeoNamesRow.Parse(line);
            }
            catch (FormatException e)
            {
                throw Bad(e.Message);
            }
        }
        return null;
    }

    private bool NextLine(out ReadOnlySpan<byte> line)
    {
        Line++;
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0 && !_isEnd)
        {
            if (_end - _start > LongestRow)
            {
                throw Bad($"found a row of more than {LongestRow} bytes, expected a GeoNames dump.");
            }
            Fill();
        }
        if (length < 0 && _start == _end)
        {
            line = default;
            return false;
        }
        line = _buffer.AsSpan(_start, length < 0 ? _end - _start : length);
        _start = Math.Min(_end, _start + line.Length + 1);
        if (Line == 1 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }
        line = line.TrimEnd((byte)'\r');
        return true;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        (_end, _isEnd, Bytes) = (_end + read, read == 0, Bytes + read);
        if (Bytes > most)
        {
            throw new FormatException($"{name}: found more than {most} bytes packed into so little, expected a GeoNames dump.");
        }
    }

    private FormatException Bad(string message) => new($"{name}:{Line}: {message}");
}
