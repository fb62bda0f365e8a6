using System.Buffers;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>Ids and hashes as SQLite keeps them.</summary>
internal static class SqliteNumbers
{
    private const ulong HighestBit = 1UL << 63;
    private const int HashLength = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The id as a number that has the same order.</summary>
    public static long Kept<T>(this Id<T> id)
        where T : IIdentified => (long)(id.Value ^ HighestBit);

    /// <summary>The id in a column.</summary>
    public static Id<T> Id<T>(this SqliteStatement row, int column)
        where T : IIdentified => new((ulong)row.Number(column) ^ HighestBit);

    /// <summary>The id in a column, or none.</summary>
    public static Id<T>? OptionalId<T>(this SqliteStatement row, int column)
        where T : IIdentified => row.IsNull(column) ? null : row.Id<T>(column);

    /// <summary>The hash as bytes.</summary>
    /// <exception cref="ArgumentException">It is no SHA-256 in lower-case hexadecimal.</exception>
    public static byte[] Hash(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return sha256.Length == 2 * HashLength && !sha256.AsSpan().ContainsAnyExcept(Digits)
            ? Convert.FromHexString(sha256)
            : throw new ArgumentException($"'{sha256}' is no SHA-256; expected 64 hexadecimal digits in lower case, as in 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'.", nameof(sha256));
    }

    /// <summary>The hash in a column.</summary>
    public static string Hash(this SqliteStatement row, int column) => Convert.ToHexStringLower(row.Bytes(column));
}
