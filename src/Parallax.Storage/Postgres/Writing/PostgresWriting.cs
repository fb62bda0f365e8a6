using System.Globalization;
using Npgsql;
using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>How a change begins and ends: one at a time, by a lock on the desk that the server gives back with the transaction, however that ends.</summary>
internal sealed class PostgresWriting
{
    /// <summary>How long the lock is waited for, and what servers may be set to otherwise: what was kept is on the disk, and a change may take its time.</summary>
    private const string Settings =
        "select set_config('lock_timeout', $1, true), set_config('synchronous_commit', 'on', true), set_config('idle_in_transaction_session_timeout', '0', true), set_config('jit', 'off', true)";

    private readonly PostgresDesk _desk;
    private DeskState _state = DeskState.Empty;
    private string _writer = "";
    private long _changes;
    private int _revision;

    private PostgresWriting(PostgresDesk desk) => _desk = desk;

    /// <summary>Begins a change.</summary>
    /// <exception cref="DeskException">Somebody else is writing, or the desk cannot be written to.</exception>
    public static PostgresChange Begin(PostgresDesk desk)
    {
        var writing = new PostgresWriting(desk);
        var session = PostgresSession.Begin(desk.Source, desk.Failure, inChange: true, writing.Start);
        return new(session, writing, writing._state, writing._revision);
    }

    /// <summary>Ends a change and keeps it.</summary>
    /// <exception cref="DeskException">It is not kept, or nobody knows.</exception>
    public void Commit(PostgresSession session, DeskState state)
    {
        session.Execute("update desk set state = $1, changes = $2, writer = $3", HistoryRows.Write(state), _changes + 1, _writer);
        try
        {
            session.Commit();
        }
        catch (Exception e) when (PostgresFailure.IsOne(e))
        {
            session.Dispose();
            if (!PostgresFailure.IsLoss(e))
            {
                throw _desk.Failure.Of(e, inChange: true);
            }
            Settle(e);
        }
    }

    private void Start(PostgresSession session)
    {
        session.Rows(Settings, _ => 0, Math.Max(1, (long)_desk.Patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        session.Rows("select pg_advisory_xact_lock($1, $2)", _ => 0, PostgresLock.Writing, _desk.Number);
        var (version, readOnly, mayWrite) = session.Rows("""
            select version, state, changes, pg_backend_pid() || '@' || clock_timestamp(), coalesce((select max(number) from revision), 0), current_setting('transaction_read_only')::boolean,
                has_table_privilege('desk', 'update') and has_table_privilege('report', 'insert') and has_table_privilege('part', 'insert, update, delete')
            from desk
            """, r =>
        {
            (_state, _changes, _writer, _revision) = (PostgresSnapshot.ReadState(r.GetFieldValue<byte[]>(1)), r.GetInt64(2), r.GetString(3), r.GetInt32(4));
            return (r.GetInt32(0), r.GetBoolean(5), r.GetBoolean(6));
        })[0];
        if (version > PostgresSchema.Current)
        {
            throw _desk.Failure.Newer(version);
        }
        if (readOnly || !mayWrite)
        {
            throw new DeskException(readOnly
                ? $"{_desk.Address.Name} can only be read: the server is a standby, or was set to be read only. Expected the primary server."
                : $"The user may not write to {_desk.Address.Name}. Expected the role that made the desk, or one with the rights to insert, update and delete in all tables of its schema.");
        }
    }

    /// <summary>The connection was lost while the server was told to keep the change: asks it what became of that. The lock is taken first, so that it is over.</summary>
    private void Settle(Exception loss)
    {
        var (changes, writer) = (-1L, "");
        try
        {
            _desk.Source.Clear();
            using var session = PostgresSession.Begin(_desk.Source, _desk.Failure, inChange: true, Ask);
        }
        catch (DeskException e)
        {
            throw Unknown(e);
        }
        if (writer == _writer)
        {
            return;
        }
        throw changes == _changes ? _desk.Failure.Of(loss, inChange: true) : Unknown(loss);

        void Ask(PostgresSession session)
        {
            session.Rows(Settings, _ => 0, "5000");
            session.Rows("select pg_advisory_xact_lock($1, $2)", _ => 0, PostgresLock.Writing, _desk.Number);
            (changes, writer) = session.Rows("select changes, writer from desk", r => (r.GetInt64(0), r.GetString(1)))[0];
        }
    }

    private DeskException Unknown(Exception cause) => new(
        $"The connection to {_desk.Address.Name} was lost while the change was being kept, and the server cannot be asked whether it was ({cause.Message}). It was kept whole or not at all: look at the last revision of the desk before trying again.", cause);
}
