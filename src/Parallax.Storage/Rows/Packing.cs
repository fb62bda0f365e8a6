using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Parallax.Storage.Rows;

/// <summary>Bytes as they are kept: after a byte that says how, either as they are, or their length and then compressed by Brotli.</summary>
internal static class Packing
{
    private const byte Plain = 0;
    private const byte Compressed = 1;
    private const int HeaderLength = 5;

    /// <summary>Below this, what compression saves is not worth its time.</summary>
    private const int WorthIt = 160;

    /// <summary>Of a desk of news, 5 takes twice the time to write and saves one byte in twenty-five; 1 saves no time and takes a few bytes more.</summary>
    private const int Quality = 2;

    private const int WindowBits = 18;

    /// <summary>The bytes to keep.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= WorthIt)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length + HeaderLength);
            try
            {
                // no longer than what it stands for, or it is not worth it
                if (BrotliEncoder.TryCompress(bytes, buffer.AsSpan(HeaderLength, bytes.Length - HeaderLength), out var written, Quality, WindowBits))
                {
                    buffer[0] = Compressed;
                    BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(1), bytes.Length);
                    return buffer.AsSpan(0, HeaderLength + written).ToArray();
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
        return AsIs(bytes);
    }

    /// <summary>The bytes to keep of what is read so often that it is not compressed.</summary>
    public static byte[] AsIs(ReadOnlySpan<byte> bytes)
    {
        var plain = new byte[bytes.Length + 1];
        plain[0] = Plain;
        bytes.CopyTo(plain.AsSpan(1));
        return plain;
    }

    /// <summary>The bytes that were packed.</summary>
    /// <exception cref="InvalidDataException">It is nothing that was packed.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        if (packed is [Plain, .. var plain])
        {
            return plain.ToArray();
        }
        if (packed.Length < HeaderLength || packed[0] != Compressed)
        {
            throw new InvalidDataException("Packed bytes begin with neither 0 nor 1.");
        }
        return Decompressed(packed[HeaderLength..], BinaryPrimitives.ReadInt32LittleEndian(packed[1..]));
    }

    /// <summary>Memory is taken as bytes come out, so that a false length costs none.</summary>
    private static byte[] Decompressed(ReadOnlySpan<byte> source, int length)
    {
        const int FirstStep = 1 << 20;
        using var decoder = default(BrotliDecoder);
        var bytes = length >= 0 ? new byte[Math.Min(length, FirstStep)] : throw new InvalidDataException($"Packed bytes have the length {length}.");
        for (var filled = 0; ;)
        {
            var status = decoder.Decompress(source, bytes.AsSpan(filled), out var read, out var written);
            source = source[read..];
            filled += written;
            if (status == OperationStatus.Done && filled == length && source.IsEmpty)
            {
                return bytes;
            }
            if (status != OperationStatus.DestinationTooSmall || filled >= length)
            {
                throw new InvalidDataException($"Packed bytes end after {filled} of {length}.");
            }
            Array.Resize(ref bytes, (int)Math.Min(length, 4L * bytes.Length));
        }
    }
}
