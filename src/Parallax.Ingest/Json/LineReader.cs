namespace Parallax.Ingest.Json;

/// <summary>Gives the lines of a stream one by one, holding no more than one line of at most <paramref name="limit"/> bytes.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _over;

    /// <summary>The bytes of the line, without the line feed; empty where it was too long. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The number of the line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line is longer than the limit; its bytes were passed over.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Goes to the next line; false where there is none.</summary>
    public bool Next()
    {
        (TooLong, Line) = (false, default);
        for (var searched = 0; ;)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Give(searched + feed, 1);
            }
            searched = _end - _start;
            if (_over)
            {
                return (searched > 0 || TooLong) && Give(searched, 0);
            }
            if (searched > limit)
            {
                (TooLong, _start, _end, searched) = (true, 0, 0, 0);
            }
            Fill();
        }
    }

    private bool Give(int length, int feed)
    {
        Number++;
        TooLong |= length > limit;
        Line = TooLong ? default : _buffer.AsMemory(_start, length);
        _start += length + feed;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, limit + 64L * 1024));
        }
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _over = count == 0;
        _end += count;
    }
}
