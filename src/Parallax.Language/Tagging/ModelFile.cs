using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Parallax.Language.Tagging;

/// <summary>A file of named sections of bytes, in which the parts of a language model are kept.</summary>
/// <remarks>Layout, little-endian: "PXMODEL" and the version as one byte; a 64-bit checksum of all that follows; the number of
/// sections; for each its name (length, UTF-8) and its length; then the bytes of the sections in the same order.</remarks>
internal sealed class ModelFile
{
    private const byte Version = 1;
    private const int HeaderLength = 16;
    private const int MaxSections = 256;

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _sections = new(StringComparer.Ordinal);

    private static ReadOnlySpan<byte> Magic => "PXMODEL"u8;

    /// <summary>The names of the sections, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _sections.Keys;

    /// <summary>Names the content: twelve hexadecimal digits of the checksum of the file that was read; empty before.</summary>
    public string ContentVersion { get; private init; } = "";

    /// <summary>Whether there is a section of the name.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The bytes of a section.</summary>
    /// <exception cref="InvalidDataException">There is none of the name.</exception>
    public ReadOnlySpan<byte> Section(string name) => _sections.TryGetValue(name, out var bytes) ? bytes.Span
        : throw new InvalidDataException($"The model has no section '{name}'; it has {string.Join(", ", _sections.Keys)}.");

    /// <summary>Puts a section in, in place of any of the same name.</summary>
    public void Put(string name, byte[] bytes) => _sections[name] = bytes;

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="InvalidDataException">The file is no model, is of another version, or is damaged.</exception>
    public static ModelFile Read(string path) => FromBytes(File.ReadAllBytes(path));

    /// <summary>Reads the bytes of a file; the sections are views of them.</summary>
    /// <exception cref="InvalidDataException">They are no model, of another version, or damaged.</exception>
    public static ModelFile FromBytes(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < HeaderLength || !span.StartsWith(Magic))
        {
            throw new InvalidDataException("The file is not a language model: it does not begin with 'PXMODEL'.");
        }
        if (span[Magic.Length] != Version)
        {
            throw new InvalidDataException($"The language model is of version {span[Magic.Length]}; expected {Version}. Train it again with this version.");
        }
        var checksum = BinaryPrimitives.ReadUInt64LittleEndian(span[8..]);
        if (checksum != Checksum(span[HeaderLength..]))
        {
            throw new InvalidDataException("The language model is damaged: its checksum does not match its content.");
        }
        return Sections(bytes[HeaderLength..], checksum);
    }

    /// <summary>The bytes of a file with the sections; equal sections give equal bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(0UL);
        writer.Write(_sections.Count);
        foreach (var (name, section) in _sections)
        {
            writer.Write((byte)Encoding.UTF8.GetByteCount(name));
            writer.Write(Encoding.UTF8.GetBytes(name));
            writer.Write(section.Length);
        }
        foreach (var section in _sections.Values)
        {
            writer.Write(section.Span);
        }
        writer.Flush();
        var bytes = stream.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), Checksum(bytes.AsSpan(HeaderLength)));
        return bytes;
    }

    private static ModelFile Sections(ReadOnlyMemory<byte> content, ulong checksum)
    {
        var reader = new SectionReader(content.Span);
        var count = reader.Int();
        if (count is < 0 or > MaxSections)
        {
            throw new InvalidDataException($"The language model claims {count} sections; expected at most {MaxSections}.");
        }
        var sizes = new List<(string Name, int Length)>();
        for (var i = 0; i < count; i++)
        {
            sizes.Add((Encoding.UTF8.GetString(reader.Bytes(reader.Byte())), reader.Int()));
        }
        var (file, at) = (new ModelFile { ContentVersion = checksum.ToString("x16", CultureInfo.InvariantCulture)[..12] }, reader.Position);
        foreach (var (name, length) in sizes)
        {
            file._sections[name] = content.Slice(at, length);
            at += length;
        }
        return file;
    }

    /// <summary>A checksum over words of eight bytes, in the manner of FNV-1a: against damage, not against malice.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 14695981039346656037UL;
        while (bytes.Length >= sizeof(ulong))
        {
            sum = (sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 1099511628211UL;
            sum ^= sum >> 32;
            bytes = bytes[sizeof(ulong)..];
        }
        foreach (var b in bytes)
        {
            sum = (sum ^ b) * 1099511628211UL;
        }
        return sum;
    }
}
