using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>The state of the desk, revisions, what became of events, and decisions.</summary>
internal sealed class HistoryTable(SqliteConnection connection)
{
    /// <summary>The state of the desk.</summary>
    public DeskState State()
    {
        using var row = connection.Prepare("SELECT body FROM state");
        return row.Step() ? row.Unpacked(0, HistoryRows.State) : DeskState.Empty;
    }

    /// <summary>Sets the state of the desk.</summary>
    public void Set(DeskState state)
    {
        using var insert = connection.Prepare("INSERT OR REPLACE INTO state (one, body) VALUES (1, ?1)");
        insert.Bind(1, HistoryRows.Write(state)).Run();
    }

    /// <summary>The revisions after one, oldest first.</summary>
    public IEnumerable<Revision> Revisions(int after)
    {
        using var row = connection.Prepare("SELECT number, time, body FROM revision WHERE number > ?1 ORDER BY number").Bind(1, after);
        while (row.Step())
        {
            yield return Revision(row);
        }
    }

    /// <summary>The last revision made by then.</summary>
    public Revision? RevisionAt(DateTimeOffset time)
    {
        using var row = connection.Prepare("SELECT number, time, body FROM revision WHERE time <= ?1 ORDER BY number DESC LIMIT 1").Bind(1, time.UtcTicks);
        return row.Step() ? Revision(row) : null;
    }

    /// <summary>Keeps a revision.</summary>
    /// <exception cref="InvalidOperationException">It does not follow the last.</exception>
    public void Add(Revision revision)
    {
        var last = connection.Number("SELECT max(number) FROM revision");
        if (revision.Number != last + 1)
        {
            throw new InvalidOperationException($"Revision {revision.Number} is to be kept, but the last one is {last}; expected {last + 1}.");
        }
        using var insert = connection.Prepare("INSERT INTO revision (number, time, body) VALUES (?1, ?2, ?3)");
        insert.Bind(1, revision.Number).Bind(2, revision.Time.UtcTicks).Bind(3, HistoryRows.Write(revision)).Run();
    }

    /// <summary>What became of events in a revision, by the ids before and after.</summary>
    public IEnumerable<EventChange> ChangesIn(int revision)
    {
        using var row = connection.Prepare("SELECT revision, before, after FROM event_change WHERE revision = ?1 ORDER BY before, after").Bind(1, revision);
        while (row.Step())
        {
            yield return Change(row);
        }
    }

    /// <summary>What an event came out of and went into, oldest first.</summary>
    public IEnumerable<EventChange> ChangesOf(Id<Event> id)
    {
        using var row = connection.Prepare("SELECT revision, before, after FROM event_change WHERE before = ?1 OR after = ?1 ORDER BY revision, before, after").Bind(1, id.Kept());
        while (row.Step())
        {
            yield return Change(row);
        }
    }

    /// <summary>Keeps what became of an event.</summary>
    public void Add(EventChange change)
    {
        using var insert = connection.Prepare("INSERT INTO event_change (revision, before, after) VALUES (?1, ?2, ?3)");
        insert.Bind(1, change.Revision).Bind(2, change.Before?.Kept()).Bind(3, change.After?.Kept()).Run();
    }

    /// <summary>The decisions, oldest first.</summary>
    public IEnumerable<StoredDecision> Decisions()
    {
        using var row = connection.Prepare("SELECT id, made, undone, body FROM decision ORDER BY made, n");
        while (row.Step())
        {
            yield return new(row.Present(0), row.Small(1), row.Optional(2), row.Unpacked(3, Packing.Unpack));
        }
    }

    /// <summary>Keeps a decision.</summary>
    public void Add(StoredDecision decision)
    {
        using var insert = connection.Prepare("INSERT INTO decision (id, made, undone, body) VALUES (?1, ?2, ?3, ?4)");
        insert.Bind(1, decision.Id).Bind(2, decision.Made).Bind(3, decision.Undone).Bind(4, Packing.Pack(decision.Body.Span)).Run();
    }

    /// <summary>Keeps that a decision holds no more.</summary>
    /// <exception cref="InvalidOperationException">There is none that holds.</exception>
    public void Undo(string id, int since)
    {
        using var update = connection.Prepare("UPDATE decision SET undone = ?2 WHERE id = ?1 AND undone IS NULL");
        update.Bind(1, id).Bind(2, since).Run();
        if (connection.Changes == 0)
        {
            throw new InvalidOperationException($"The decision '{id}' is to be undone, but does not hold; expected one that does.");
        }
    }

    private static Revision Revision(SqliteStatement row)
    {
        var (number, time) = (row.Small(0), row.Number(1));
        return row.Unpacked(2, bytes => HistoryRows.Revision(bytes, number, time));
    }

    private static EventChange Change(SqliteStatement row) => new(row.Small(0), row.OptionalId<Event>(1), row.OptionalId<Event>(2));
}
