using System.Buffers.Binary;

namespace Parallax.Language.Places.Added;

/// <summary>The head of the index file. After it come the names in the order of their hashes, each with its places; then the table, a
/// row of hash and offset for every name; then the names of provinces by country and code. All numbers are little-endian.</summary>
/// <param name="Names">How many names there are, in the form in which they are compared.</param>
/// <param name="Places">How many places they mean.</param>
/// <param name="LongestName">How many words the longest name has.</param>
/// <param name="Table">Where the table begins.</param>
/// <param name="Provinces">Where the names of provinces begin.</param>
/// <param name="Length">The length of the whole file.</param>
/// <param name="Version">SHA-256 over names, places and provinces, in hexadecimal digits.</param>
internal sealed record IndexHeader(long Names, long Places, int LongestName, long Table, long Provinces, long Length, string Version)
{
    /// <summary>Bytes of the head.</summary>
    public const int Size = 96;

    /// <summary>Bytes of a row of the table.</summary>
    public const int RowSize = 16;

    /// <summary>The name of the file in the user's folder.</summary>
    public const string FileName = "gazetteer.index";

    private const int VersionAt = 56;

    private static ReadOnlySpan<byte> Mark => "PXGAZET1"u8;

    /// <summary>Writes the head.</summary>
    public byte[] ToBytes()
    {
        var to = new byte[Size];
        Mark.CopyTo(to);
        ReadOnlySpan<long> numbers = [Names, Places, LongestName, Table, Provinces, Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(to.AsSpan(8 * (i + 1)), numbers[i]);
        }
        Convert.FromHexString(Version).CopyTo(to, VersionAt);
        return to;
    }

    /// <summary>Reads the head of a file of the given length; null where it is none or the file is cut off.</summary>
    public static IndexHeader? From(ReadOnlySpan<byte> from, long length)
    {
        if (from.Length < Size || !from.StartsWith(Mark))
        {
            return null;
        }
        var header = new IndexHeader(Number(from, 1), Number(from, 2), (int)Number(from, 3), Number(from, 4), Number(from, 5), Number(from, 6),
            Convert.ToHexStringLower(from.Slice(VersionAt, 32)));
        return header.Length == length && header.Names >= 0 && header.Table >= Size && header.Provinces <= length
            && header.Names <= length / RowSize && header.Table + header.Names * RowSize == header.Provinces ? header : null;
    }

    /// <summary>The hash of a name (FNV-1a, then mixed so that hashes are spread evenly).</summary>
    public static ulong Hash(ReadOnlySpan<byte> key)
    {
        var hash = 14695981039346656037;
        foreach (var b in key)
        {
            hash = (hash ^ b) * 1099511628211;
        }
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    private static long Number(ReadOnlySpan<byte> from, int place) => BinaryPrimitives.ReadInt64LittleEndian(from[(8 * place)..]);
}
