using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Parallax;

/// <summary>Ids and checksums made from content alone.</summary>
public static class ContentHash
{
    /// <summary>The id of what the parts describe: the first 8 bytes of the SHA-256 of the parts, each with its length before it,
    /// so that ("ab", "c") and ("a", "bc") differ, and an absent part differs from an empty one.</summary>
    public static Id<T> Id<T>(params ReadOnlySpan<string?> parts)
        where T : IIdentified
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : Encoding.UTF8.GetByteCount(part));
            hash.AppendData(length);
            if (part is not null)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(part));
            }
        }
        return new(BinaryPrimitives.ReadUInt64BigEndian(hash.GetHashAndReset()));
    }

    /// <summary>The SHA-256 of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
