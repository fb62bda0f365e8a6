using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>A desk in one file of SQLite. While it is open, SQLite keeps two files beside it: what is not yet in it (<c>-wal</c>), and who reads what (<c>-shm</c>). The last to close takes both
/// away.</summary>
internal sealed class SqliteDeskStore : IDeskStore
{
    private readonly Lock _lock = new();
    private readonly SqliteFile _file;
    private readonly Stack<SqliteConnection> _readers = new();
    private readonly Stack<SqliteConnection> _writers = new();
    private bool _isClosed;

    private SqliteDeskStore(SqliteFile file, SqliteConnection first) => (_file, _) = (file, Keep(_readers, first));

    /// <inheritdoc/>
    public string Name => _file.Path;

    /// <summary>Opens a desk.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="mode">What for.</param>
    /// <exception cref="DeskException">There is none, it cannot be opened so, or it is no desk.</exception>
    public static SqliteDeskStore Open(string path, DeskMode mode) => Open(path, mode, new());

    /// <summary>Opens a desk in another way than programs do.</summary>
    public static SqliteDeskStore Open(string path, DeskMode mode, SqliteOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        SqliteFeatures.Require();
        var file = new SqliteFile(path, mode, options);
        return new(file, file.First());
    }

    /// <inheritdoc/>
    public IDeskSnapshot Read()
    {
        var connection = Take(_readers);
        try
        {
            // a transaction sees the moment of its first read
            connection.Begin("BEGIN");
            connection.Number("SELECT 1 FROM sqlite_schema");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return new SqliteSnapshot(connection, c => GiveBack(_readers, c));
    }

    /// <inheritdoc/>
    public IDeskChange Write()
    {
        if (_file.Mode == DeskMode.Read)
        {
            throw new DeskException($"The desk {Name} was opened to be read, and is now to be written to; expected it to be opened for writing.");
        }
        var connection = Take(_writers);
        try
        {
            connection.Begin("BEGIN IMMEDIATE");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        return new SqliteChange(connection, c => GiveBack(_writers, c));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check()
    {
        var connection = Take(_readers);
        try
        {
            return new SqliteCheck(connection).Run();
        }
        finally
        {
            GiveBack(_readers, connection);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            foreach (var connection in _readers.Concat(_writers))
            {
                connection.Dispose();
            }
            _readers.Clear();
            _writers.Clear();
        }
    }

    private static bool Keep(Stack<SqliteConnection> connections, SqliteConnection connection)
    {
        connections.Push(connection);
        return true;
    }

    private SqliteConnection Take(Stack<SqliteConnection> free)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (free.TryPop(out var ready))
            {
                return ready;
            }
        }
        return _file.Connect(free == _writers);
    }

    private void GiveBack(Stack<SqliteConnection> free, SqliteConnection connection)
    {
        try
        {
            if (connection.IsInTransaction)
            {
                connection.Run("ROLLBACK");
            }
        }
        catch (DeskException)
        {
            // SQLite takes back what is not committed when the connection is closed
            connection.Dispose();
            return;
        }
        lock (_lock)
        {
            if (_isClosed)
            {
                connection.Dispose();
            }
            else
            {
                free.Push(connection);
            }
        }
    }
}
