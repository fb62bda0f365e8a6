using System.IO.Compression;

namespace Parallax.Export.Evidence;

/// <summary>The unpacked bytes of one entry, never more than the package says it has; whatever is wrong with them is an <see cref="InvalidDataException"/>.</summary>
internal sealed class EntryBytes : Stream
{
    private readonly string _name;
    private readonly Stream _bytes;
    private long _left;

    public EntryBytes(string name, ZipArchiveEntry entry)
    {
        (_name, _left) = (name, entry.Length);
        _bytes = Guarded(name, entry.Open);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Does what reads a package; whatever a damaged one leads to is one kind of error.</summary>
    /// <exception cref="InvalidDataException">The package is damaged.</exception>
    public static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{name} cannot be unpacked: {e.Message} Expected a whole ZIP file as parallax export writes it.", e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Guarded(_name, () => _bytes.Read(buffer, offset, count));
        _left -= read;
        return _left >= 0 ? read : throw new InvalidDataException($"{_name} unpacks to more bytes than the ZIP file says.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _bytes.Dispose();
        }
        base.Dispose(disposing);
    }
}
