using System.Text;
using System.Text.Unicode;

namespace Parallax.Ingest.Text;

/// <summary>Text in Windows-1252, tried where bytes are not UTF-8.</summary>
internal static class Windows1252
{
    /// <summary>What a report read this way is marked with.</summary>
    public const string Warning = "read as windows-1252";

    private const int LongestRun = 3;

    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, where every byte stands for a printable character or a line break, the characters beyond ASCII are
    /// few and not in long runs, and the bytes are not UTF-8 with a fault in it; else null.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (IsFaultyUtf8(bytes))
        {
            return null;
        }
        var text = Encoding.GetString(bytes);
        var (beyond, run) = (0, 0);
        foreach (var c in text)
        {
            run = c > 0x7F ? run + 1 : 0;
            beyond += c > 0x7F ? 1 : 0;
            if (run > LongestRun || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')))
            {
                return null;
            }
        }
        return beyond * 4 <= text.Length && text.Count(char.IsAsciiLetter) * 2 >= text.Length ? text : null;
    }

    /// <summary>Whether at least half of the bytes beyond ASCII belong to UTF-8 characters, whole or cut off after their second byte: such text was
    /// damaged, and read as Windows-1252 it would come out garbled.</summary>
    private static bool IsFaultyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }
            bytes = bytes[ascii..];
            var ok = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            (good, bad) = ok || length > 1 ? (good + length, bad) : (good, bad + length);
            bytes = bytes[length..];
        }
        return good >= Math.Max(1, bad);
    }

    /// <summary>Where the first byte stands that is not UTF-8; the length where there is none.</summary>
    public static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }
        return at;
    }
}
