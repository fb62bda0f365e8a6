using Parallax.Desks;
using Parallax.Storage.Rows;
using Parallax.Storage.Sqlite.Binding;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>Reports, and when they are held.</summary>
internal sealed class ReportTable(SqliteConnection connection)
{
    /// <summary>The report of an id; null for none.</summary>
    public StoredReport? Report(Id<Report> id)
    {
        using var row = connection.Prepare("SELECT key, url, original, body FROM report WHERE id = ?1").Bind(1, id.Kept());
        return row.Step() ? Report(row) : null;
    }

    /// <summary>The number under which the words of a report are indexed; null where there is no such report.</summary>
    public long? Number(Id<Report> id)
    {
        using var row = connection.Prepare("SELECT n FROM report WHERE id = ?1").Bind(1, id.Kept());
        return row.Step() ? row.Number(0) : null;
    }

    /// <summary>The id of the report whose words are indexed under a number.</summary>
    public Id<Report> Id(long number)
    {
        using var row = connection.Prepare("SELECT id FROM report WHERE n = ?1").Bind(1, number);
        return row.Step() ? row.Id<Report>(0) : throw connection.Broken($"words are indexed of a report {number} that is not there");
    }

    /// <summary>Every report, held or not.</summary>
    public IEnumerable<StoredReport> All()
    {
        using var row = connection.Prepare("SELECT key, url, original, body FROM report ORDER BY n");
        while (row.Step())
        {
            yield return Report(row);
        }
    }

    /// <summary>The reports that are held now, or were as of a revision, by id.</summary>
    public IEnumerable<StoredReport> Held(int? revision)
    {
        using var row = revision is null
            ? connection.Prepare("SELECT r.key, r.url, r.original, r.body FROM report_stay s CROSS JOIN report r ON r.id = s.report WHERE s.until IS NULL ORDER BY s.report")
            : connection.Prepare("SELECT r.key, r.url, r.original, r.body FROM report_stay s CROSS JOIN report r ON r.id = s.report WHERE s.since <= ?1 AND (s.until IS NULL OR s.until > ?1) ORDER BY s.report");
        row.Bind(1, revision);
        while (row.Step())
        {
            yield return Report(row);
        }
    }

    /// <summary>The ids of the reports that are held now, by id.</summary>
    public IEnumerable<Id<Report>> HeldIds()
    {
        using var row = connection.Prepare("SELECT report FROM report_stay WHERE until IS NULL ORDER BY report");
        while (row.Step())
        {
            yield return row.Id<Report>(0);
        }
    }

    /// <summary>The reports that are held now and have the key or address, by id.</summary>
    public IEnumerable<StoredReport> Called(string name)
    {
        using var row = connection.Prepare(
            "SELECT key, url, original, body FROM report r WHERE (key = ?1 OR url = ?1) AND EXISTS (SELECT 1 FROM report_stay s WHERE s.report = r.id AND s.until IS NULL) ORDER BY id");
        row.Bind(1, name);
        while (row.Step())
        {
            yield return Report(row);
        }
    }

    /// <summary>All times over which reports were held, by report and then by time.</summary>
    public IEnumerable<ReportStay> Stays()
    {
        using var row = connection.Prepare("SELECT report, since, until FROM report_stay ORDER BY report, since");
        while (row.Step())
        {
            yield return new(row.Id<Report>(0), row.Small(1), row.Optional(2));
        }
    }

    /// <summary>Keeps a report, unless it is there.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool Add(StoredReport stored)
    {
        var report = stored.Report;
        if (Number(report.Id) is not null)
        {
            return false;
        }
        using var insert = connection.Prepare("INSERT INTO report (id, key, url, original, body) VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.Bind(1, report.Id.Kept()).Bind(2, report.Key).Bind(3, report.Url).Bind(5, ReportRow.Write(stored));
        if (stored.Original is { } original)
        {
            insert.Bind(4, SqliteNumbers.Hash(original));
        }
        insert.Run();
        return true;
    }

    /// <summary>Keeps a time over which a report is or was held.</summary>
    /// <returns>The number under which its words are indexed.</returns>
    /// <exception cref="InvalidOperationException">There is no such report, or it is held then.</exception>
    public long AddStay(ReportStay stay)
    {
        var number = Number(stay.Report) ?? throw new InvalidOperationException($"The report {stay.Report} is to be held, but was never added; expected it to be added before.");
        using (var known = connection.Prepare("SELECT since FROM report_stay WHERE report = ?1 AND (since = ?2 OR (until IS NULL AND ?3 IS NULL))"))
        {
            if (known.Bind(1, stay.Report.Kept()).Bind(2, stay.Since).Bind(3, stay.Until).Step())
            {
                throw new InvalidOperationException($"The report {stay.Report} is to be held from revision {stay.Since} on, but is held since {known.Number(0)}; expected one that is not held.");
            }
        }
        using var insert = connection.Prepare("INSERT INTO report_stay (report, since, until) VALUES (?1, ?2, ?3)");
        insert.Bind(1, stay.Report.Kept()).Bind(2, stay.Since).Bind(3, stay.Until).Run();
        return number;
    }

    /// <summary>Ends the time over which a report is held; one without a revision in it is forgotten.</summary>
    /// <exception cref="InvalidOperationException">It is not held.</exception>
    public void EndStay(Id<Report> id, int since)
    {
        if (Begun(id) is not { } begun || begun > since)
        {
            throw new InvalidOperationException($"The report {id} is to be let go from revision {since} on, but is not held then; expected one that is.");
        }
        using var end = begun < since
            ? connection.Prepare("UPDATE report_stay SET until = ?2 WHERE report = ?1 AND until IS NULL").Bind(2, since)
            : connection.Prepare("DELETE FROM report_stay WHERE report = ?1 AND until IS NULL");
        end.Bind(1, id.Kept()).Run();
    }

    private int? Begun(Id<Report> id)
    {
        using var row = connection.Prepare("SELECT since FROM report_stay WHERE report = ?1 AND until IS NULL").Bind(1, id.Kept());
        return row.Step() ? row.Small(0) : null;
    }

    private static StoredReport Report(SqliteStatement row)
    {
        var (key, url, original) = (row.Present(0), row.Text(1), row.IsNull(2) ? null : row.Hash(2));
        return row.Unpacked(3, bytes => ReportRow.Read(bytes, key, url, original));
    }
}
