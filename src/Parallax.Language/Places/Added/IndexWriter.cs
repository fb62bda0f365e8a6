using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Parallax.Language.Places.Added;

/// <summary>Writes an index from items in order.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly FileStream _file;
    private readonly FileStream _table;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PlaceNumbers _places = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly byte[] _row = new byte[IndexHeader.RowSize];
    private byte[] _key = [];
    private int _used;
    private long _at = IndexHeader.Size;
    private long _names;
    private int _longest;

    /// <summary>A writer of a new file; the table grows in another beside it until the end.</summary>
    public IndexWriter(string path)
    {
        _file = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1);
        _file.Write(new byte[IndexHeader.Size]);
        _table = new(path + ".table", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    }

    /// <summary>Adds the next item.</summary>
    public void Add(ReadOnlySpan<byte> item)
    {
        var key = IndexItem.Key(item);
        if (_names == 0 || !key.SequenceEqual(_key))
        {
            EndName();
            _key = key.ToArray();
            _names++;
            _longest = Math.Max(_longest, key.Count((byte)' ') + 1);
            BinaryPrimitives.WriteUInt64LittleEndian(_row, IndexItem.Hash(item));
            BinaryPrimitives.WriteInt64LittleEndian(_row.AsSpan(8), _at);
            _table.Write(_row);
            Block(key);
        }
        var place = IndexItem.Place(item);
        _places.Add(AddedPlace.IdOf(place));
        Block(place);
    }

    /// <summary>Ends the file: it is whole and on the disk after this.</summary>
    public IndexHeader Finish(SortedDictionary<string, string> provinces)
    {
        EndName();
        var table = _at;
        Flush();
        _table.Position = 0;
        _table.CopyTo(_file);
        foreach (var (code, name) in provinces)
        {
            Block(Encoding.UTF8.GetBytes(code));
            Block(Encoding.UTF8.GetBytes(name));
        }
        Flush();
        var header = new IndexHeader(_names, _places.Count, _longest, table, table + _names * IndexHeader.RowSize, _file.Position,
            Convert.ToHexStringLower(_hash.GetHashAndReset()));
        _file.Position = 0;
        _file.Write(header.ToBytes());
        _file.Flush(flushToDisk: true);
        return header;
    }

    public void Dispose()
    {
        _table.Dispose();
        _file.Dispose();
        _hash.Dispose();
    }

    /// <summary>A name ends with an empty block.</summary>
    private void EndName()
    {
        if (_names > 0)
        {
            Block([]);
        }
    }

    /// <summary>Bytes after their length.</summary>
    private void Block(ReadOnlySpan<byte> bytes)
    {
        if (_used + 2 + bytes.Length > _buffer.Length)
        {
            Flush();
        }
        BinaryPrimitives.WriteUInt16LittleEndian(_buffer.AsSpan(_used), checked((ushort)bytes.Length));
        bytes.CopyTo(_buffer.AsSpan(_used + 2));
        _used += 2 + bytes.Length;
        _at += 2 + bytes.Length;
    }

    private void Flush()
    {
        _file.Write(_buffer, 0, _used);
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
    }
}
