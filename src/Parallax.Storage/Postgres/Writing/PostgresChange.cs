using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres.Writing;

/// <summary>A change to a desk: a transaction that holds the lock on it. Rows are gathered and handed to the server in bulk: when enough of them wait, before the server is asked anything, and at the end.</summary>
/// <remarks>That a new report is held already, or that a part was put by a later revision, shows then at the latest: the server is not asked of each by itself.</remarks>
internal sealed class PostgresChange : PostgresSnapshot, IDeskChange
{
    private const long MostWaiting = 32 << 20;

    private readonly PostgresWriting _writing;
    private readonly CopyRow _row = new();
    private readonly PendingIndex _index = new();
    private readonly PendingReports _reports;
    private readonly PendingParts _parts;
    private readonly PendingEvents _events;
    private readonly List<byte[]> _changes = [];
    private int _revision;

    public PostgresChange(PostgresSession session, PostgresWriting writing, DeskState state, int revision)
        : base(session, state)
    {
        (_writing, _revision) = (writing, revision);
        (_reports, _events) = (new(session, _index), new(session, _index));
        _parts = new(session, _events);
    }

    /// <inheritdoc/>
    public void SetState(DeskState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Session.ThrowIfUnusable();
        State = state;
    }

    /// <inheritdoc/>
    public void AddOriginal(string sha256, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        MakeRoom();
        _reports.AddOriginal(sha256, bytes);
    }

    /// <inheritdoc/>
    public void AddReport(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        MakeRoom();
        _reports.AddReport(report);
    }

    /// <inheritdoc/>
    public void Hold(Id<Report> report, int since)
    {
        Session.ThrowIfUnusable();
        _reports.Hold(report, since);
    }

    /// <inheritdoc/>
    public void Release(Id<Report> report, int since)
    {
        FlushIf(_reports.Holds(report));
        _reports.Release(report, since);
    }

    /// <inheritdoc/>
    public void PutPart(StoredPart part, int since, EventRow? row)
    {
        ArgumentNullException.ThrowIfNull(part);
        if ((part.Kind == PartKind.Event) != (row is not null) || (row is not null && row.Id.ToString() != part.Id))
        {
            throw new ArgumentException($"{part.Kind} '{part.Id}' comes with {(row is null ? "no row" : $"the row of {row.Id}")}; expected an event's own row, and none for anything else.", nameof(row));
        }
        MakeRoom();
        FlushIf(_parts.IsPutBefore(part.Kind, part.Id, since));
        _parts.Put(part, since, row);
    }

    /// <inheritdoc/>
    public void DropPart(PartKind kind, string id, int since)
    {
        ArgumentNullException.ThrowIfNull(id);
        FlushIf(_parts.IsPutBefore(kind, id, int.MaxValue));
        _parts.Drop(kind, id, since);
    }

    /// <inheritdoc/>
    public void AddRevision(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (revision.Number != _revision + 1)
        {
            throw new InvalidOperationException($"Revision {revision.Number} does not follow revision {_revision}; expected {_revision + 1}.");
        }
        Session.Execute("insert into revision (number, time, body) values ($1, $2, $3)", revision.Number, revision.Time.UtcTicks, HistoryRows.Write(revision));
        _revision++;
    }

    /// <inheritdoc/>
    public void AddChange(EventChange change)
    {
        Session.ThrowIfUnusable();
        _changes.Add(_row.Begin().Int(change.Revision).Long(Number(change.Before)).Long(Number(change.After)).End());
    }

    /// <inheritdoc/>
    public void AddDecision(StoredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Session.Execute("insert into decision (id, made, undone, body) values ($1, $2, $3, $4)",
            CodeUnits.Encode(decision.Id), decision.Made, (object?)decision.Undone ?? DBNull.Value, Packing.Pack(decision.Body.Span));
    }

    /// <inheritdoc/>
    public void UndoDecision(string id, int since)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Session.Execute("update decision set undone = $2 where id = $1 and undone is null", CodeUnits.Encode(id), since) == 0)
        {
            throw new InvalidOperationException($"Decision '{id}' is not there or was undone already; expected one that holds.");
        }
    }

    /// <inheritdoc/>
    public void AddStay(ReportStay stay)
    {
        Session.ThrowIfUnusable();
        _reports.AddStay(stay);
    }

    /// <inheritdoc/>
    public void AddPartStay(PartStay stay, EventRow? row)
    {
        ArgumentNullException.ThrowIfNull(stay);
        if (stay.Until is null && (stay.Part.Kind == PartKind.Event) != (row is not null))
        {
            throw new ArgumentException($"{stay.Part.Kind} '{stay.Part.Id}' comes with {(row is null ? "no row" : "a row")}; expected one for an event that stands, and none for anything else.", nameof(row));
        }
        MakeRoom();
        _parts.Add(stay, row);
    }

    /// <inheritdoc/>
    public void Commit()
    {
        Flush();
        _writing.Commit(Session, State);
    }

    /// <inheritdoc/>
    protected override void BeforeReading() => Flush();

    private static long? Number(Id<Event>? id) => id is { } known ? StoredId.Of(known) : null;

    private void MakeRoom() => FlushIf(_reports.Size + _parts.Size + _events.Size + _index.Size > MostWaiting);

    private void FlushIf(bool isDue)
    {
        Session.ThrowIfUnusable();
        if (isDue)
        {
            Flush();
        }
    }

    private void Flush()
    {
        Session.ThrowIfUnusable();
        _reports.Flush();
        _parts.Flush();
        _events.Flush();
        _index.Flush(Session);
        if (_changes.Count > 0)
        {
            Session.Copy("event_change (revision, before, after)", _changes);
            _changes.Clear();
        }
    }
}
