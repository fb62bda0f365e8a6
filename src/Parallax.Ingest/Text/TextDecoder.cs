using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Parallax.Ingest.Text;

/// <summary>From bytes to text, without altering a character: what comes out gives the same bytes again in the same encoding.
/// Only a byte order mark is left out.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes a whole text.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <param name="text">The text; empty where it cannot be read.</param>
    /// <param name="warning">What was odd about it; null where nothing was.</param>
    /// <returns>Why it cannot be read; null where it can.</returns>
    public static Finding? Decode(ReadOnlySpan<byte> bytes, out string text, out string? warning)
    {
        (text, warning) = ("", null);
        var (strict, mark, _) = ByteOrder.Of(bytes);
        var body = bytes[mark..];
        if (ByteOrder.IsUtf8(strict))
        {
            return DecodeUtf8(body, mark, out text, out warning);
        }
        try
        {
            text = strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return Refusal($"broken {strict.WebName.ToUpperInvariant()}");
        }
        return Checked(ref text);
    }

    private static Finding? DecodeUtf8(ReadOnlySpan<byte> body, int mark, out string text, out string? warning)
    {
        (text, warning) = ("", null);
        if (ZeroByte(body) is { } finding)
        {
            return finding;
        }
        if (Utf8.IsValid(body))
        {
            text = Encoding.UTF8.GetString(body);
            return Checked(ref text);
        }
        if (Windows1252.TryDecode(body) is not { } western)
        {
            return Refusal(string.Create(CultureInfo.InvariantCulture, $"bytes that are no text in UTF-8 (the first is byte {mark + Windows1252.FirstFault(body) + 1})"));
        }
        (text, warning) = (western, Windows1252.Warning);
        return null;
    }

    /// <summary>The refusal of bytes that hold a zero without being UTF-16 or UTF-32; null where there is none.</summary>
    public static Finding? ZeroByte(ReadOnlySpan<byte> bytes) =>
        ByteOrder.IsUtf8(ByteOrder.Of(bytes).Strict) && bytes.Contains((byte)0) ? Refusal("binary data (zero bytes)") : null;

    private static Finding? Checked(ref string text)
    {
        if (text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) * 10 <= text.Length && !text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }
        text = "";
        return Refusal("binary data (control characters)");
    }

    private static Finding Refusal(string what) => BinaryKinds.Refusal(what);
}
