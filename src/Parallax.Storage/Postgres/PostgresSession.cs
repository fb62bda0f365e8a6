using System.Data;
using Npgsql;
using Parallax.Desks;

namespace Parallax.Storage.Postgres;

/// <summary>One connection in one transaction. Results that may be long come through cursors, so that any number can be gone through at the same time.</summary>
/// <remarks>Used by one thread.</remarks>
internal sealed partial class PostgresSession : IDisposable
{
    /// <summary>What the binary form of COPY begins with: its sign, no options, nothing more.</summary>
    private static readonly byte[] CopyHead = [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>In place of the number of fields of a row: there is none.</summary>
    private static readonly byte[] CopyEnd = [0xFF, 0xFF];

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly PostgresFailure _failure;
    private bool _inChange;
    private DeskException? _failed;
    private bool _over;

    private PostgresSession(NpgsqlConnection connection, PostgresFailure failure, bool inChange)
    {
        (_connection, _failure) = (connection, failure);
        _transaction = connection.BeginTransaction(inChange ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead);
    }

    /// <summary>Begins a transaction.</summary>
    /// <param name="source">Where connections come from.</param>
    /// <param name="failure">Tells of failures.</param>
    /// <param name="inChange">Whether it is one that writes and sees what others commit meanwhile; else it sees one moment.</param>
    /// <param name="first">What it does first. A connection of the pool may be dead since the server was stopped: where nothing but this was done, it is tried once more with a new one.</param>
    public static PostgresSession Begin(NpgsqlDataSource source, PostgresFailure failure, bool inChange, Action<PostgresSession> first)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            PostgresSession? session = null;
            try
            {
                session = new(source.OpenConnection(), failure, inChange);
                first(session);
                session._inChange = inChange;
                return session;
            }
            catch (DeskException e) when (isFirst && e.InnerException is { } inner && PostgresFailure.IsLoss(inner))
            {
                session?.Dispose();
                source.Clear();
            }
            catch (Exception e) when (PostgresFailure.IsOne(e))
            {
                session?.Dispose();
                throw failure.Of(e, inChange: false);
            }
            catch
            {
                session?.Dispose();
                throw;
            }
        }
    }

    /// <summary>Every row of a result.</summary>
    public List<T> Rows<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values) => Run(() =>
    {
        using var command = Command(sql, values);
        command.Prepare();
        using var reader = command.ExecuteReader();
        return All(reader, read);
    });

    /// <summary>Does something.</summary>
    /// <returns>How many rows it touched.</returns>
    public int Execute(string sql, params object[] values) => Run(() =>
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    });

    /// <summary>Adds rows to a table.</summary>
    /// <param name="table">The table and its columns.</param>
    /// <param name="rows">The rows in the binary form of COPY.</param>
    public void Copy(string table, IEnumerable<byte[]> rows) => Run(() =>
    {
        using var stream = _connection.BeginRawBinaryCopy($"copy {table} from stdin (format binary)");
        stream.Write(CopyHead);
        foreach (var row in rows)
        {
            stream.Write(row);
        }
        stream.Write(CopyEnd);
        return 0;
    });

    /// <summary>Ends the transaction and keeps what was written.</summary>
    /// <exception cref="NpgsqlException">The server did not say that it did.</exception>
    public void Commit()
    {
        ThrowIfUnusable();
        _over = true;
        _transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _over = true;
        if (_connection.State == ConnectionState.Closed)
        {
            return;
        }
        try
        {
            _transaction.Dispose();
        }
        catch (Exception e) when (PostgresFailure.IsOne(e))
        {
            // a transaction whose connection is gone is taken back by the server
        }
        _connection.Dispose();
    }

    /// <summary>Refuses what comes after the end, or after a failure.</summary>
    public void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_over, this);
        if (_failed is not null)
        {
            throw new DeskException(_failed.Message, _failed);
        }
    }

    private static List<T> All<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read)
    {
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, _connection, _transaction);
        Add(command.Parameters, values);
        return command;
    }

    private static void Add(NpgsqlParameterCollection parameters, object[] values)
    {
        foreach (var value in values)
        {
            parameters.Add(new() { Value = value });
        }
    }

    private T Run<T>(Func<T> work)
    {
        ThrowIfUnusable();
        try
        {
            return work();
        }
        catch (Exception e) when (PostgresFailure.IsOne(e))
        {
            _failed = _failure.Of(e, _inChange);
            throw _failed;
        }
        catch (InvalidDataException e)
        {
            throw new DeskException($"A row of the desk cannot be read: {e.Message} Restore it from a backup or a dump.", e);
        }
    }
}
