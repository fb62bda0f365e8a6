using Npgsql;
using Parallax.Desks;
using Parallax.Storage.Postgres.Writing;

namespace Parallax.Storage.Postgres;

/// <summary>A desk in a PostgreSQL database, where it is a schema: a database holds as many as there are names. Needs PostgreSQL 15 or later and a database in UTF-8.</summary>
public sealed class PostgresDeskStore : IDeskStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly PostgresDesk _desk;
    private readonly DeskMode _mode;
    private bool _closed;

    private PostgresDeskStore(PostgresDesk desk, DeskMode mode) => (_desk, _mode) = (desk, mode);

    /// <inheritdoc/>
    public string Name => _desk.Address.Name;

    /// <summary>Whether the text is the address of a desk of PostgreSQL: whether it begins with <c>postgres://</c> or <c>postgresql://</c>.</summary>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PostgresAddress.IsOne(text);
    }

    /// <summary>Opens a desk.</summary>
    /// <param name="url"><c>postgres://user:password@host:port/database?desk=NAME</c>. The port is 5432 by default, the desk <c>parallax</c>. A password that is not given is taken from PGPASSWORD or the
    /// file of passwords (PGPASSFILE, <c>~/.pgpass</c>). Other parameters: <c>sslmode</c>, <c>sslrootcert</c>, and <c>host</c> for the folder of a socket.</param>
    /// <param name="mode">What for.</param>
    /// <exception cref="DeskException">It cannot be used as asked: the server is out of reach, the user is not let in, the desk is missing, not ours or newer than the program.</exception>
    public static PostgresDeskStore Open(string url, DeskMode mode) => Open(url, mode, Patience);

    /// <summary>Opens a desk.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="mode">What for.</param>
    /// <param name="patience">How long a second writer waits for the first.</param>
    internal static PostgresDeskStore Open(string url, DeskMode mode, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(url);
        var address = PostgresAddress.Parse(url);
        var (source, failure) = (NpgsqlDataSource.Create(address.Connection), new PostgresFailure(address));
        try
        {
            return new(new(source, address, failure, new PostgresOpening(address, source, failure).Open(mode), patience), mode);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IDeskSnapshot Read()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var (session, state) = Begin();
        return new PostgresSnapshot(session, state);
    }

    /// <inheritdoc/>
    public IDeskChange Write()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_mode == DeskMode.Read)
        {
            throw new DeskException($"{Name} was opened for reading; expected it to be opened for writing.");
        }
        return PostgresWriting.Begin(_desk);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var (session, state) = Begin();
        using var snapshot = new PostgresSnapshot(session, state);
        return new PostgresCheck(session, snapshot).Problems();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        _desk.Source.Dispose();
    }

    private (PostgresSession Session, DeskState State) Begin()
    {
        var state = DeskState.Empty;
        var session = PostgresSession.Begin(_desk.Source, _desk.Failure, inChange: false, s => state = PostgresSnapshot.Start(s, _desk.Failure));
        return (session, state);
    }
}
