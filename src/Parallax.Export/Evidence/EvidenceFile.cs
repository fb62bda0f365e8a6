using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Parallax.Export.Verification;

namespace Parallax.Export.Evidence;

/// <summary>A package that is read. Names of entries are compared and nothing else: no file is looked for or written under them.</summary>
internal sealed class EvidenceFile : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly EvidenceLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    private EvidenceFile(ZipArchive zip, EvidenceLimits limits) => (_zip, _limits) = (zip, limits);

    /// <summary>The names of all entries.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>Opens a package.</summary>
    /// <param name="stream">A stream that can seek; it stays open.</param>
    /// <param name="limits">How large it may be.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file, is damaged, or exceeds the limits.</exception>
    /// <exception cref="FalsehoodException">Two entries have one name.</exception>
    public static EvidenceFile Open(Stream stream, EvidenceLimits limits)
    {
        var zip = EntryBytes.Guarded("the package", () => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true));
        var file = new EvidenceFile(zip, limits);
        try
        {
            file.ReadDirectory();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>How many bytes an entry has.</summary>
    public long LengthOf(string name) => _entries[name].Length;

    /// <summary>The bytes of an entry.</summary>
    public Stream Bytes(string name) => new EntryBytes(name, _entries[name]);

    /// <summary>The bytes of an entry that are held in memory together.</summary>
    /// <exception cref="InvalidDataException">They are too many for that.</exception>
    public Stream HeldBytes(string name) => LengthOf(name) <= _limits.Held ? Bytes(name) : throw TooLarge(name, LengthOf(name), _limits.Held);

    /// <summary>An entry that is one JSON value.</summary>
    public JsonDocument Json(string name)
    {
        try
        {
            using var bytes = HeldBytes(name);
            return JsonDocument.Parse(bytes, new() { AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new FalsehoodException(new(string.Create(CultureInfo.InvariantCulture, $"{name}:{e.LineNumber + 1}"), "this is not JSON; expected an entry as parallax export writes it."));
        }
    }

    /// <summary>Length and SHA-256 of an entry, once its bytes are found to be those that the ZIP file keeps a checksum of.</summary>
    public (long Length, string Sha256) Measure(string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var bytes = Bytes(name);
        var (crc, length, chunk) = (new Crc32(), 0L, new byte[1 << 16]);
        for (int count; (count = bytes.Read(chunk)) > 0; length += count)
        {
            hash.AppendData(chunk, 0, count);
            crc.Append(chunk.AsSpan(0, count));
        }
        var expected = _entries[name].Crc32;
        return crc.Value == expected && length == _entries[name].Length
            ? (length, Convert.ToHexStringLower(hash.GetHashAndReset()))
            : throw new FalsehoodException(new(name, string.Create(CultureInfo.InvariantCulture,
                $"found {length} bytes with the checksum {crc.Value:x8}; the ZIP file says {_entries[name].Length} with {expected:x8}.")));
    }

    private void ReadDirectory()
    {
        var entries = EntryBytes.Guarded("the package", () => _zip.Entries);
        if (entries.Count > _limits.Entries)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the package has {entries.Count} entries; expected at most {_limits.Entries}."));
        }
        long total = 0;
        foreach (var entry in entries)
        {
            if (entry.Length < 0 || entry.Length > _limits.Entry)
            {
                throw TooLarge(entry.FullName, entry.Length, _limits.Entry);
            }
            total += entry.Length;
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new FalsehoodException(new(entry.FullName, "the package has two entries of this name; expected one."));
            }
        }
        if (total > _limits.Total)
        {
            throw TooLarge("all entries together", total, _limits.Total);
        }
    }

    private static InvalidDataException TooLarge(string what, long length, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{what}: found {length} bytes to unpack; expected at most {most}."));
}
