using Parallax.Storage.Rows;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>The bytes that reports were made from.</summary>
internal sealed class OriginalTable(SqliteConnection connection)
{
    /// <summary>The bytes of a hash; null for none.</summary>
    public byte[]? Bytes(string sha256)
    {
        using var row = connection.Prepare("SELECT body FROM original WHERE sha256 = ?1").Bind(1, SqliteNumbers.Hash(sha256));
        return row.Step() ? row.Unpacked(0, Packing.Unpack) : null;
    }

    /// <summary>All hashes, in order.</summary>
    public IEnumerable<string> Hashes()
    {
        using var row = connection.Prepare("SELECT sha256 FROM original ORDER BY sha256");
        while (row.Step())
        {
            yield return row.Hash(0);
        }
    }

    /// <summary>Keeps bytes, unless they are there.</summary>
    public void Add(string sha256, ReadOnlySpan<byte> bytes)
    {
        var hash = SqliteNumbers.Hash(sha256);
        using var known = connection.Prepare("SELECT 1 FROM original WHERE sha256 = ?1").Bind(1, hash);
        if (known.Step())
        {
            return;
        }
        using var insert = connection.Prepare("INSERT INTO original (sha256, body) VALUES (?1, ?2)");
        insert.Bind(1, hash).Bind(2, Packing.Pack(bytes)).Run();
    }
}
