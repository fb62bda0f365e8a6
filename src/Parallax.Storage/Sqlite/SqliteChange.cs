using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite;

/// <summary>A change: a transaction that writes.</summary>
internal sealed class SqliteChange(SqliteConnection connection, Action<SqliteConnection> giveBack) : SqliteSnapshot(connection, giveBack), IDeskChange
{
    private const int MostAdded = 1000;

    /// <summary>Reports that were added and are not held yet: most are held at once, and need not be read for that.</summary>
    private readonly Dictionary<Id<Report>, Report> _added = [];

    /// <inheritdoc/>
    public void SetState(DeskState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Writable(History).Set(state);
    }

    /// <inheritdoc/>
    public void AddOriginal(string sha256, ReadOnlySpan<byte> bytes) => Writable(OriginalRows).Add(sha256, bytes);

    /// <inheritdoc/>
    public void AddReport(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Writable(ReportRows).Add(report) && _added.Count < MostAdded)
        {
            _added[report.Report.Id] = report.Report;
        }
    }

    /// <inheritdoc/>
    public void Hold(Id<Report> report, int since) => AddStay(new(report, since, null));

    /// <inheritdoc/>
    public void Release(Id<Report> report, int since)
    {
        Writable(ReportRows).EndStay(report, since);
        Index.Remove(ReportRows.Number(report)!.Value, ReportRows.Report(report)!.Report);
    }

    /// <inheritdoc/>
    public void PutPart(StoredPart part, int since, EventRow? row)
    {
        ArgumentNullException.ThrowIfNull(part);
        Expect(part, row, isNow: true);
        Writable(PartRows).Put(part, since);
        Find(part, since, row);
    }

    /// <inheritdoc/>
    public void DropPart(PartKind kind, string id, int since)
    {
        ArgumentNullException.ThrowIfNull(id);
        Writable(PartRows).Drop(kind, id, since);
        if (kind == PartKind.Event)
        {
            FindNoMore(Id<Event>.Parse(id, null));
        }
    }

    /// <inheritdoc/>
    public void AddRevision(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        Writable(History).Add(revision);
    }

    /// <inheritdoc/>
    public void AddChange(EventChange change) => Writable(History).Add(change);

    /// <inheritdoc/>
    public void AddDecision(StoredDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Writable(History).Add(decision);
    }

    /// <inheritdoc/>
    public void UndoDecision(string id, int since)
    {
        ArgumentNullException.ThrowIfNull(id);
        Writable(History).Undo(id, since);
    }

    /// <inheritdoc/>
    public void AddStay(ReportStay stay)
    {
        var number = Writable(ReportRows).AddStay(stay);
        if (stay.Until is null)
        {
            Index.Add(number, _added.Remove(stay.Report, out var report) ? report : ReportRows.Report(stay.Report)!.Report);
        }
    }

    /// <inheritdoc/>
    public void AddPartStay(PartStay stay, EventRow? row)
    {
        ArgumentNullException.ThrowIfNull(stay);
        Expect(stay.Part, row, stay.Until is null);
        Writable(PartRows).Add(stay);
        Find(stay.Part, stay.Since, row);
    }

    /// <inheritdoc/>
    public void Commit()
    {
        Writable(Index).Flush();
        Connection.CloseLent();
        Connection.Run("COMMIT");
        Dispose();
    }

    /// <summary>The table, unless it is over or a part of it could not be done: SQLite may have taken back all that was before, and what came after would be kept by itself.</summary>
    private T Writable<T>(T table)
    {
        var failure = Open(Connection).Failure;
        return failure is null
            ? table
            : throw new DeskException($"This change of the desk {Connection.Name} can neither go on nor be kept, since a part of it failed: {failure.Message}", failure);
    }

    private static void Expect(StoredPart part, EventRow? row, bool isNow)
    {
        var expected = part.Kind == PartKind.Event && isNow ? part.Id : null;
        if (row?.Id.ToString() != expected)
        {
            throw new ArgumentException(
                $"The {part.Kind} '{part.Id}' comes with {(row is null ? "nothing that it is found by" : $"what {row.Id} is found by")}; expected {(expected is null ? "nothing" : $"what {expected} is found by")}.", nameof(row));
        }
    }

    private void Find(StoredPart part, int since, EventRow? row)
    {
        if (row is not null)
        {
            FindNoMore(row.Id);
            Index.Add(EventRows.Add(row, part.Order, since), row);
        }
    }

    private void FindNoMore(Id<Event> id)
    {
        if (EventRows.Find(id) is { } before)
        {
            EventRows.Remove(before.Row);
            Index.Remove(before.Number, before.Row);
        }
    }
}
