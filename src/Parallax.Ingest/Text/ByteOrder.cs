using System.Text;

namespace Parallax.Ingest.Text;

/// <summary>The encoding that the first bytes of a file show: by a byte order mark, else by the zero bytes that UTF-16 leaves in
/// Latin text, else UTF-8.</summary>
internal static class ByteOrder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(true, false, throwOnInvalidBytes: true);
    private static readonly UTF32Encoding Utf32Little = new(false, false, throwOnInvalidCharacters: true);
    private static readonly UTF32Encoding Utf32Big = new(true, false, throwOnInvalidCharacters: true);

    /// <summary>The encoding, which throws where bytes are invalid, and how many bytes its mark takes.</summary>
    /// <remarks>Of a head that was cut off, only the encoding is to be used: its last character may be incomplete.</remarks>
    public static (Encoding Strict, int MarkLength, Encoding Encoding) Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3, Encoding.UTF8),
        [0xFF, 0xFE, 0, 0, ..] => (Utf32Little, 4, Encoding.UTF32),
        [0, 0, 0xFE, 0xFF, ..] => (Utf32Big, 4, new UTF32Encoding(true, false)),
        [0xFF, 0xFE, ..] => (Utf16Little, 2, Encoding.Unicode),
        [0xFE, 0xFF, ..] => (Utf16Big, 2, Encoding.BigEndianUnicode),
        _ => ByZeros(head),
    };

    public static bool IsUtf8(Encoding strict) => ReferenceEquals(strict, Utf8);

    /// <summary>At least four characters, of which most have a zero for one of their two bytes and none for the other.</summary>
    private static (Encoding Strict, int MarkLength, Encoding Encoding) ByZeros(ReadOnlySpan<byte> head)
    {
        var (even, odd, pairs) = (0, 0, head.Length / 2);
        for (var i = 0; i < pairs * 2; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        var most = Math.Max(4, pairs * 6 / 10);
        return (even, odd) switch
        {
            (0, _) when odd >= most => (Utf16Little, 0, Encoding.Unicode),
            (_, 0) when even >= most => (Utf16Big, 0, Encoding.BigEndianUnicode),
            _ => (Utf8, 0, Encoding.UTF8),
        };
    }
}
