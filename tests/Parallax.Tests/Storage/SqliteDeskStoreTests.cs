using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Sqlite;
using Parallax.Storage.Sqlite.Binding;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage;

/// <summary>The contract of stores, kept by a file of SQLite.</summary>
public sealed class SqliteDeskStoreTests : DeskStoreContract
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["a.desk"];

    protected override IDeskStore Create() => SqliteDeskStore.Open(Path, DeskMode.Create);

    protected override IDeskStore Reopen(DeskMode mode = DeskMode.Write, TimeSpan? patience = null) =>
        SqliteDeskStore.Open(Path, mode, patience is { } time ? new() { Patience = time } : new());

    protected override void MakeNewer()
    {
        using var connection = SqliteConnection.Open(Path, Path, SqliteOpen.ReadWrite, TimeSpan.Zero);
        connection.Run($"PRAGMA user_version = {SqliteSchema.Steps.Length + 1}");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}
