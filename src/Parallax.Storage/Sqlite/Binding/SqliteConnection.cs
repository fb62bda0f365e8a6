using System.Diagnostics.CodeAnalysis;
using System.Text;
using Parallax.Desks;

namespace Parallax.Storage.Sqlite.Binding;

/// <summary>One connection to a file. Statements are prepared once and used again. What SQLite refuses is a <see cref="DeskException"/> that names the file, with a
/// <see cref="SqliteException"/> inside.</summary>
internal sealed class SqliteConnection : IDisposable
{
    /// <summary>Values of a prepared statement stay prepared for long.</summary>
    private const uint Persistent = 1;

    private readonly ConnectionHandle _handle;
    private readonly Dictionary<string, Stack<SqliteStatement>> _free = new(StringComparer.Ordinal);
    private readonly HashSet<SqliteStatement> _lent = [];

    private SqliteConnection(string name, ConnectionHandle handle) => (Name, _handle) = (name, handle);

    /// <summary>The file, for messages.</summary>
    public string Name { get; }

    /// <summary>Whether nothing can be written: the file or its medium is write-protected.</summary>
    public bool IsReadOnly => SqliteLibrary.IsReadOnly(_handle, "main\0"u8) == 1;

    /// <summary>The first error since <see cref="Begin"/>; null where there was none.</summary>
    public DeskException? Failure { get; private set; }

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => SqliteLibrary.IsOutsideTransaction(_handle) == 0;

    /// <summary>How many rows the last statement changed.</summary>
    public int Changes => SqliteLibrary.Changes(_handle);

    /// <summary>The number of the row that was inserted last.</summary>
    public long LastRowId => SqliteLibrary.LastRowId(_handle);

    /// <summary>Opens a file.</summary>
    /// <param name="name">The file, for messages.</param>
    /// <param name="path">Its path, or its URI.</param>
    /// <param name="flags">How.</param>
    /// <param name="patience">How long to wait for a lock of somebody else's.</param>
    /// <exception cref="DeskException">It cannot be opened.</exception>
    public static SqliteConnection Open(string name, string path, SqliteOpen flags, TimeSpan patience)
    {
        var code = SqliteLibrary.Open(path, out var handle, (int)flags, null);
        var connection = new SqliteConnection(name, handle);
        try
        {
            connection.Check(code);
            connection.Check(SqliteLibrary.BusyTimeout(handle, (int)patience.TotalMilliseconds));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Begins a transaction.</summary>
    /// <param name="sql">How.</param>
    public void Begin([StringSyntax("sql")] string sql)
    {
        Failure = null;
        Run(sql);
    }

    /// <summary>Runs statements, none of which answers anything that is needed.</summary>
    public void Run(params ReadOnlySpan<string> statements)
    {
        foreach (var sql in statements)
        {
            using var statement = Prepare(sql);
            statement.Run();
        }
    }

    /// <summary>The number that a statement answers; 0 for none.</summary>
    public long Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Number(0) : 0;
    }

    /// <summary>A statement on loan.</summary>
    public SqliteStatement Prepare([StringSyntax("sql")] string sql)
    {
        if (_free.TryGetValue(sql, out var free) && free.TryPop(out var ready))
        {
            _lent.Add(ready);
            return ready;
        }
        var bytes = Encoding.UTF8.GetBytes(sql);
        Check(SqliteLibrary.Prepare(_handle, bytes, bytes.Length, Persistent, out var handle, 0));
        var statement = new SqliteStatement(this, handle, sql);
        _lent.Add(statement);
        return statement;
    }

    /// <summary>Takes a statement back, unless it was given up in between.</summary>
    public void Return(SqliteStatement statement)
    {
        if (!_lent.Remove(statement))
        {
            return;
        }
        statement.Reset();
        if (!_free.TryGetValue(statement.Sql, out var free))
        {
            _free[statement.Sql] = free = new();
        }
        free.Push(statement);
    }

    /// <summary>Gives up the statements that are on loan, so that nothing is read any more.</summary>
    public void CloseLent()
    {
        foreach (var statement in _lent)
        {
            statement.Close();
        }
        _lent.Clear();
    }

    /// <summary>Throws where an answer is an error.</summary>
    public void Check(int code)
    {
        if (code != SqliteCode.Ok)
        {
            var extended = _handle.IsInvalid ? code : SqliteLibrary.ExtendedErrorCode(_handle);
            var same = (extended & 0xFF) == (code & 0xFF);
            throw Failed(SqliteTrouble.Of(Name, new(same ? extended : code, SqliteLibrary.Words(same && !_handle.IsInvalid ? SqliteLibrary.ErrorMessage(_handle) : SqliteLibrary.ErrorText(code)))));
        }
    }

    /// <summary>The exception for a row that is not what was written.</summary>
    public DeskException Broken(string found, Exception? inner = null) =>
        Failed(new($"The desk {Name} is damaged: a row cannot be read ({found.TrimEnd('.')}). Go back to a copy of the file, or load a dump of the desk into a new one.", inner));

    /// <inheritdoc/>
    public void Dispose()
    {
        CloseLent();
        foreach (var statement in _free.Values.SelectMany(s => s))
        {
            statement.Close();
        }
        _free.Clear();
        _handle.Dispose();
    }

    private DeskException Failed(DeskException failure)
    {
        Failure ??= failure;
        return failure;
    }
}
