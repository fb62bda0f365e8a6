using System.IO.Compression;

namespace Parallax.Language.Places.Added;

/// <summary>A dump as it is published: a text, or a zip with one text in it. Nothing is unpacked to the disk.</summary>
internal sealed class GeoNamesFile : IDisposable
{
    /// <summary>Texts of tables pack to a quarter; what packs to less than a hundredth is none.</summary>
    private const int MostRatio = 100;

    private const long AlwaysAllowed = 1 << 26;

    private readonly ZipArchive? _zip;

    private GeoNamesFile(ZipArchive? zip, Stream rows, string name, long length, long most) =>
        (_zip, Rows, Name, Length, Most) = (zip, rows, name, length, most);

    /// <summary>The rows.</summary>
    public Stream Rows { get; }

    /// <summary>The name in messages: of the file, and of the entry in it.</summary>
    public string Name { get; }

    /// <summary>How many bytes of rows there should be.</summary>
    public long Length { get; }

    /// <summary>How many bytes of rows are read at most.</summary>
    public long Most { get; }

    /// <summary>Opens a dump.</summary>
    /// <param name="file">The whole file; stays open.</param>
    /// <param name="name">Its name in messages.</param>
    /// <exception cref="FormatException">It is a zip that holds no dump.</exception>
    /// <exception cref="InvalidDataException">It is a zip that is damaged or cut off.</exception>
    public static GeoNamesFile Open(FileStream file, string name)
    {
        Span<byte> mark = stackalloc byte[2];
        var isZip = file.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark.SequenceEqual("PK"u8);
        file.Position = 0;
        return isZip ? OfZip(file, name) : new(null, file, name, file.Length, long.MaxValue);
    }

    public void Dispose()
    {
        Rows.Dispose();
        _zip?.Dispose();
    }

    private static GeoNamesFile OfZip(FileStream file, string name)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var texts = zip.Entries.Where(IsTable).Take(2).ToList();
            if (texts.Count != 1)
            {
                throw new FormatException($"{name}: found {(texts.Count == 0 ? "no text" : "several texts")} in the zip, expected one GeoNames dump as .txt.");
            }
            var most = Math.Max(AlwaysAllowed, texts[0].CompressedLength * MostRatio);
            if (texts[0].Length > most)
            {
                throw new FormatException($"{name}: found {texts[0].Length} bytes packed into {texts[0].CompressedLength}, expected a GeoNames dump.");
            }
            return new(zip, texts[0].Open(), $"{name}/{texts[0].Name}", texts[0].Length, most);
        }
        catch (Exception e)
        {
            zip?.Dispose();
            throw e is InvalidDataException ? new InvalidDataException($"{name}: the zip is damaged or cut off.", e) : e;
        }
    }

    private static bool IsTable(ZipArchiveEntry entry) => entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        && !entry.Name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);
}
