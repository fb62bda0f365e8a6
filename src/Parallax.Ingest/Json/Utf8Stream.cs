using System.Text;
using Parallax.Ingest.Inputs;
using Parallax.Ingest.Text;

namespace Parallax.Ingest.Json;

/// <summary>A stream of JSON as UTF-8 without a byte order mark, whatever encoding it comes in.</summary>
internal static class Utf8Stream
{
    /// <summary>The stream in UTF-8; reading it throws <see cref="DecoderFallbackException"/> where UTF-16 or UTF-32 is broken, and
    /// gives invalid UTF-8 as it is. Disposing it leaves <paramref name="stream"/> open.</summary>
    public static Stream Of(Stream stream)
    {
        var head = new byte[4096];
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (strict, mark, _) = ByteOrder.Of(head.AsSpan(0, count));
        var body = new PrefixedStream(head[mark..count], stream);
        return ByteOrder.IsUtf8(strict)
            ? body
            : Encoding.CreateTranscodingStream(body, strict, Encoding.UTF8, leaveOpen: true);
    }
}
