using System.Buffers;
using System.Runtime.InteropServices;

namespace Parallax.Language.Tagging;

/// <summary>Writes what <see cref="SectionReader"/> reads.</summary>
internal sealed class SectionWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public SectionWriter Int(int value)
    {
        _bytes.Write(BitConverter.GetBytes(value));
        return this;
    }

    public SectionWriter Float(float value)
    {
        _bytes.Write(BitConverter.GetBytes(value));
        return this;
    }

    public SectionWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>The length, then the values.</summary>
    public SectionWriter Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Int(values.Length);
        return Bytes(MemoryMarshal.AsBytes(values));
    }

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();
}
