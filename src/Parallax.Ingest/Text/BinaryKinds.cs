namespace Parallax.Ingest.Text;

/// <summary>Kinds of file that hold no plain text, by their first bytes.</summary>
internal static class BinaryKinds
{
    private static readonly (byte[] Magic, string Name)[] Kinds =
    [
        ([.. "%PDF-"u8], "a PDF file"),
        ([0x89, .. "PNG\r\n"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF87a"u8], "a GIF image"),
        ([.. "GIF89a"u8], "a GIF image"),
        ([.. "PK\x03\x04"u8], "a ZIP archive or an office document"),
        ([.. "PK\x05\x06"u8], "an empty ZIP archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "BZh"u8, 0x31], "a bzip2 archive"),
        ([.. "BZh9"u8], "a bzip2 archive"),
        ([0xFD, .. "7zXZ"u8], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7z archive"),
        ([.. "Rar!\x1a"u8], "a RAR archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([.. "SQLite format 3"u8], "an SQLite database"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "ID3"u8, 0x03], "an MP3 recording"),
        ([.. "OggS"u8], "an Ogg recording"),
    ];

    /// <summary>What the bytes begin, as in <c>a PDF file</c>; null where they may be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, name) in Kinds)
        {
            if (head.StartsWith(magic))
            {
                return name;
            }
        }
        return null;
    }

    public static Finding Refusal(string name) => new(name, "plain text (UTF-8, UTF-16, UTF-32 or Windows-1252) or JSON Lines");
}
