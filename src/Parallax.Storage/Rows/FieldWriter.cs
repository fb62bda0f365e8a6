using System.Buffers;
using System.Buffers.Binary;

namespace Parallax.Storage.Rows;

/// <summary>Writes the fields of a row, one after the other: numbers in groups of seven bits, texts with their length before them. <see cref="FieldReader"/> reads them.</summary>
internal sealed class FieldWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>A number; small ones are short, whatever their sign.</summary>
    public FieldWriter Number(long value)
    {
        var span = _buffer.GetSpan(10);
        var (rest, at) = ((ulong)((value << 1) ^ (value >> 63)), 0);
        for (; rest >= 0x80; rest >>= 7)
        {
            span[at++] = (byte)(rest | 0x80);
        }
        span[at++] = (byte)rest;
        _buffer.Advance(at);
        return this;
    }

    /// <summary>Eight bytes that are as good as random.</summary>
    public FieldWriter Bits(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
        return this;
    }

    /// <summary>A number with a fraction.</summary>
    public FieldWriter Fraction(double value) => Bits(BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Whether something follows.</summary>
    public FieldWriter Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>A text or its absence.</summary>
    public FieldWriter Text(string? text)
    {
        if (text is null)
        {
            return Number(-1);
        }
        var count = CodeUnits.Count(text);
        Number(count);
        CodeUnits.Encode(text, _buffer.GetSpan(count));
        _buffer.Advance(count);
        return this;
    }

    /// <summary>How many there are, and then each.</summary>
    public FieldWriter Each<T>(IReadOnlyCollection<T> values, Action<FieldWriter, T> write)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            write(this, value);
        }
        return this;
    }
}
