using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.Language.Tagging;

/// <summary>Reads numbers and arrays one after another from a section of a model. They are little-endian in the file, and the machine
/// must be so too.</summary>
internal ref struct SectionReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The offset of what is read next.</summary>
    public int Position { get; private set; }

    public byte Byte() => Bytes(1)[0];

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public float Float() => BinaryPrimitives.ReadSingleLittleEndian(Bytes(sizeof(float)));

    /// <summary>The next bytes.</summary>
    /// <exception cref="InvalidDataException">There are not so many left.</exception>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _bytes.Length - Position)
        {
            throw new InvalidDataException($"The language model is cut short: {count} bytes expected at {Position}, {_bytes.Length - Position} found.");
        }
        Position += count;
        return _bytes.Slice(Position - count, count);
    }

    /// <summary>An array written by <see cref="SectionWriter"/>: its length, then its values.</summary>
    public T[] Array<T>()
        where T : unmanaged
    {
        var length = (long)Int() * Unsafe.SizeOf<T>();
        return MemoryMarshal.Cast<byte, T>(Bytes((int)Math.Clamp(length, -1, int.MaxValue))).ToArray();
    }
}
