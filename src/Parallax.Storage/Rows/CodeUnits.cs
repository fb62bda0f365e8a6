using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Parallax.Storage.Rows;

/// <summary>Text as bytes, each UTF-16 code unit by itself: as UTF-8 for all but characters of two units, which take three bytes for each. Unlike in UTF-8, halves of such characters come
/// back where they stand alone, and bytes compare as code units do.</summary>
internal static class CodeUnits
{
    /// <summary>The most bytes that a code unit takes.</summary>
    public const int MostBytes = 3;

    /// <summary>The bytes of a text.</summary>
    public static byte[] Encode(string text)
    {
        var bytes = new byte[Count(text)];
        Encode(text, bytes);
        return bytes;
    }

    /// <summary>How many bytes a text takes.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetByteCount(text);
        }
        var count = 0;
        foreach (var c in text)
        {
            count += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return count;
    }

    /// <summary>Writes the bytes of a text.</summary>
    /// <returns>How many they are.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetBytes(text, bytes);
        }
        var at = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                bytes[at++] = (byte)c;
                continue;
            }
            if (c < 0x800)
            {
                bytes[at++] = (byte)(0xC0 | (c >> 6));
            }
            else
            {
                bytes[at++] = (byte)(0xE0 | (c >> 12));
                bytes[at++] = (byte)(0x80 | ((c >> 6) & 0x3F));
            }
            bytes[at++] = (byte)(0x80 | (c & 0x3F));
        }
        return at;
    }

    /// <summary>The text of the bytes.</summary>
    /// <exception cref="InvalidDataException">They are the bytes of none.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
            return status == OperationStatus.Done ? new(chars, 0, written) : new(chars, 0, written + UnitByUnit(bytes[read..], chars.AsSpan(written)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static int UnitByUnit(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var count = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var first = bytes[i];
            var length = first < 0x80 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 0;
            if (length == 0 || i + length > bytes.Length)
            {
                throw new InvalidDataException($"A text has a byte {first:x2} where no code unit begins with it.");
            }
            chars[count++] = (char)(length switch
            {
                1 => first,
                2 => ((first & 0x1F) << 6) | (bytes[i + 1] & 0x3F),
                _ => ((first & 0x0F) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F),
            });
            i += length;
        }
        return count;
    }
}
