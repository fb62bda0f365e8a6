using System.Globalization;
using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>What the events of the record now are found by.</summary>
internal sealed class EventTable(SqliteConnection connection)
{
    private const int MostBeginning = 10;

    /// <summary>The rows that fit a query, in the order of the record.</summary>
    public IEnumerable<EventRow> Rows(EventQuery query)
    {
        using var row = connection.Prepare("""
            SELECT changed, body FROM event INDEXED BY event_order
            WHERE (?1 = 0 OR (1 << type) & ?1) AND (?2 = 0 OR (1 << prominence) & ?2) AND (?3 = 0 OR statuses & ?3) AND (?4 IS NULL OR last >= ?4) AND (?5 IS NULL OR first <= ?5) AND changed > ?6
            ORDER BY ord, id
            """);
        row.Bind(1, Bits(query.Types.Select(t => (int)t))).Bind(2, Bits(query.Prominences.Select(p => (int)p))).Bind(3, Bits(query.Statuses.Select(s => (int)s)))
            .Bind(4, query.From?.DayNumber).Bind(5, query.To?.DayNumber).Bind(6, query.ChangedAfter);
        while (row.Step())
        {
            yield return Row(row);
        }
    }

    /// <summary>The row of an event, and the number under which its words are indexed; null where the record has no such event.</summary>
    public (long Number, EventRow Row)? Find(Id<Event> id)
    {
        using var row = connection.Prepare("SELECT changed, body, n FROM event WHERE id = ?1").Bind(1, id.Kept());
        return row.Step() ? (row.Number(2), Row(row)) : null;
    }

    /// <summary>The id of the event whose words are indexed under a number.</summary>
    public Id<Event> Id(long number)
    {
        using var row = connection.Prepare("SELECT id FROM event WHERE n = ?1").Bind(1, number);
        return row.Step() ? row.Id<Event>(0) : throw connection.Broken($"words are indexed of an event {number} that is not there");
    }

    /// <summary>The events whose id begins so, at most ten, by id.</summary>
    public IEnumerable<Id<Event>> Beginning(string prefix)
    {
        const string Most = "e-ffffffffffffffff";
        var given = prefix[..Math.Min(prefix.Length, Most.Length)];
        if (prefix.Length > Most.Length || !Id<Event>.TryParse(given + "e-0000000000000000"[given.Length..], CultureInfo.InvariantCulture, out var first) || given.Any(char.IsAsciiLetterUpper))
        {
            yield break;
        }
        var last = Id<Event>.Parse(given + Most[given.Length..], CultureInfo.InvariantCulture);
        using var row = connection.Prepare("SELECT id FROM event WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT ?3").Bind(1, first.Kept()).Bind(2, last.Kept()).Bind(3, MostBeginning);
        while (row.Step())
        {
            yield return row.Id<Event>(0);
        }
    }

    /// <summary>The events that tell of a report, in the order of the record.</summary>
    public IEnumerable<Id<Event>> Of(Id<Report> report)
    {
        using var row = connection.Prepare("SELECT e.id FROM event_report r CROSS JOIN event e ON e.id = r.event WHERE r.report = ?1 ORDER BY e.ord, e.id").Bind(1, report.Kept());
        while (row.Step())
        {
            yield return row.Id<Event>(0);
        }
    }

    /// <summary>Keeps a row that is not there.</summary>
    /// <returns>The number under which its words are to be indexed.</returns>
    public long Add(EventRow row, string order, int changed)
    {
        using var insert = connection.Prepare("INSERT INTO event (id, ord, type, prominence, first, last, statuses, changed, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        insert.Bind(1, row.Id.Kept()).Bind(2, order).Bind(3, (int)row.Type).Bind(4, (int)row.Prominence).Bind(5, row.Start?.DayNumber).Bind(6, row.End?.DayNumber)
            .Bind(7, Bits(row.Statuses.Select(s => (int)s))).Bind(8, changed).Bind(9, EventRowBody.Write(row)).Run();
        var number = connection.LastRowId;
        using var told = connection.Prepare("INSERT OR IGNORE INTO event_report (report, event) VALUES (?1, ?2)");
        foreach (var report in row.Reports)
        {
            told.Bind(1, report.Kept()).Bind(2, row.Id.Kept()).Run();
        }
        return number;
    }

    /// <summary>Forgets a row.</summary>
    public void Remove(EventRow row)
    {
        using var told = connection.Prepare("DELETE FROM event_report WHERE report = ?1 AND event = ?2");
        foreach (var report in row.Reports)
        {
            told.Bind(1, report.Kept()).Bind(2, row.Id.Kept()).Run();
        }
        using var delete = connection.Prepare("DELETE FROM event WHERE id = ?1");
        delete.Bind(1, row.Id.Kept()).Run();
    }

    private static EventRow Row(SqliteStatement row)
    {
        var changed = row.Small(0);
        return row.Unpacked(1, bytes => EventRowBody.Read(bytes, changed));
    }

    /// <summary>A bit for each of the numbers, which are below 63.</summary>
    private static long Bits(IEnumerable<int> numbers) => numbers.Aggregate(0L, (bits, n) => bits | (1L << n));
}
