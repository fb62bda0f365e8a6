using System.Buffers.Binary;
using System.Security.Cryptography;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres;

/// <summary>The number by which a key or an address is looked up: an index of the server does not take texts of any length. Two names may have one number.</summary>
internal static class NameHash
{
    /// <summary>The number of a name.</summary>
    public static long Of(string name) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(CodeUnits.Encode(name)));
}
