using System.Buffers.Binary;
using System.Text;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres;

/// <summary>Puts one row together in the server's binary form of COPY: the number of its fields, and each field with its length before it, highest byte first.</summary>
/// <remarks>Rows are written by hand since a row is made when a part is put, long before a connection is free for it, and since Npgsql has no way to hand over a <c>tsvector</c> as it is.</remarks>
internal sealed class CopyRow
{
    private byte[] _bytes = new byte[1024];
    private int _length;
    private short _fields;

    /// <summary>Begins a row.</summary>
    public CopyRow Begin()
    {
        (_length, _fields) = (2, 0);
        return this;
    }

    /// <summary>A <c>smallint</c>.</summary>
    public CopyRow Short(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(Field(2), value);
        return this;
    }

    /// <summary>An <c>integer</c>, or null.</summary>
    public CopyRow Int(int? value)
    {
        if (value is null)
        {
            return Null();
        }
        BinaryPrimitives.WriteInt32BigEndian(Field(4), value.Value);
        return this;
    }

    /// <summary>A <c>bigint</c>, or null.</summary>
    public CopyRow Long(long? value)
    {
        if (value is null)
        {
            return Null();
        }
        BinaryPrimitives.WriteInt64BigEndian(Field(8), value.Value);
        return this;
    }

    /// <summary>Bytes of whatever the column takes.</summary>
    public CopyRow Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Field(value.Length));
        return this;
    }

    /// <summary>A <c>text</c> of ASCII, or null.</summary>
    public CopyRow Text(string? value)
    {
        if (value is null)
        {
            return Null();
        }
        Encoding.ASCII.GetBytes(value, Field(value.Length));
        return this;
    }

    /// <summary>A name that is looked up: its bytes and the number of these, or twice null.</summary>
    public CopyRow Name(string? value) => value is null ? Null().Null() : Bytes(CodeUnits.Encode(value)).Long(NameHash.Of(value));

    /// <summary>A <c>text[]</c> of ASCII.</summary>
    public CopyRow Texts(IReadOnlyCollection<string> values)
    {
        const int TextType = 25;
        var field = Field(values.Count == 0 ? 12 : 20 + values.Sum(v => 4 + v.Length));
        BinaryPrimitives.WriteInt32BigEndian(field, values.Count == 0 ? 0 : 1);
        BinaryPrimitives.WriteInt32BigEndian(field[4..], 0);
        BinaryPrimitives.WriteInt32BigEndian(field[8..], TextType);
        if (values.Count > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(field[12..], values.Count);
            BinaryPrimitives.WriteInt32BigEndian(field[16..], 1);
            field = field[20..];
        }
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(field, value.Length);
            Encoding.ASCII.GetBytes(value, field[4..]);
            field = field[(4 + value.Length)..];
        }
        return this;
    }

    /// <summary>The row.</summary>
    public byte[] End()
    {
        BinaryPrimitives.WriteInt16BigEndian(_bytes, _fields);
        return _bytes[.._length];
    }

    private CopyRow Null()
    {
        Head(-1);
        return this;
    }

    private Span<byte> Field(int length)
    {
        Head(length);
        Reserve(length);
        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }

    private void Head(int length)
    {
        Reserve(4);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(_length), length);
        _length += 4;
        _fields++;
    }

    private void Reserve(int length)
    {
        if (_length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }
    }
}
