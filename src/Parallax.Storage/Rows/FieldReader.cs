using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Parallax.Storage.Rows;

/// <summary>Reads what <see cref="FieldWriter"/> wrote. Each method throws <see cref="InvalidDataException"/> where the bytes are something else.</summary>
internal ref struct FieldReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Reads one value of a list.</summary>
    public delegate T Item<out T>(ref FieldReader reader);

    /// <summary>A number.</summary>
    public long Number()
    {
        var (value, shift) = (0UL, 0);
        for (; shift < 64; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }
        throw new InvalidDataException("A number has more than 64 bits.");
    }

    /// <summary>A number that fits 32 bits.</summary>
    public int Small() => Number() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw new InvalidDataException("A number has more than 32 bits.");

    /// <summary>Eight bytes.</summary>
    public ulong Bits() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    /// <summary>A number with a fraction.</summary>
    public double Fraction() => BitConverter.UInt64BitsToDouble(Bits());

    /// <summary>Whether something follows.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>One of the choices that there are.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        var value = (T)Enum.ToObject(typeof(T), Small());
        return Enum.IsDefined(value) ? value : throw new InvalidDataException($"'{value}' is no {typeof(T).Name}.");
    }

    /// <summary>A text or its absence.</summary>
    public string? Text() => Small() is >= 0 and var count ? CodeUnits.Decode(Take(count)) : null;

    /// <summary>A text that is there.</summary>
    public string Present() => Text() ?? throw new InvalidDataException("A text is missing.");

    /// <summary>A list.</summary>
    public ImmutableArray<T> Each<T>(Item<T> read)
    {
        var count = Small();
        // every item takes at least a byte
        if (count < 0 || count > _rest.Length)
        {
            throw new InvalidDataException($"A list has {count} items, of which {_rest.Length} bytes are left.");
        }
        var items = ImmutableArray.CreateBuilder<T>(count);
        while (items.Count < count)
        {
            items.Add(read(ref this));
        }
        return items.MoveToImmutable();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw new InvalidDataException($"A row ends where {count} bytes more were expected.");
        }
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
