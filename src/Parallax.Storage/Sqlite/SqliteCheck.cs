using System.Security.Cryptography;
using Parallax.Desks;
using Parallax.Storage.Sqlite.Binding;
using Parallax.Storage.Sqlite.Tables;

namespace Parallax.Storage.Sqlite;

/// <summary>Looks for what is wrong with a file.</summary>
internal sealed class SqliteCheck(SqliteConnection connection)
{
    private static readonly (string Sql, string Message)[] Counts =
    [
        ("SELECT count(*) FROM report_stay s JOIN report_stay t USING (report) WHERE s.since < t.since AND (s.until IS NULL OR s.until > t.since)", "reports are held twice at one time"),
        ("SELECT count(*) FROM report_stay WHERE until <= since", "reports are let go before they are held"),
        ("SELECT count(*) FROM report WHERE original IS NOT NULL AND original NOT IN (SELECT sha256 FROM original)", "reports name original bytes that are not there"),
        ("SELECT count(*) FROM part p JOIN part q USING (kind, id) WHERE p.since < q.since AND (p.until IS NULL OR p.until > q.since)", "parts stand twice at one time"),
        ("SELECT count(*) FROM part WHERE until <= since", "parts end before they begin"),
        ("SELECT count(*) FROM revision WHERE number NOT BETWEEN 1 AND (SELECT count(*) FROM revision)", "revisions are missing"),
        ("SELECT count(*) FROM (SELECT n * 2 FROM report WHERE id IN (SELECT report FROM report_stay WHERE until IS NULL) UNION ALL SELECT n * 2 + 1 FROM event EXCEPT SELECT id FROM search_docsize)", "reports or events have no words in the index"),
        ("SELECT count(*) FROM (SELECT id FROM search_docsize EXCEPT SELECT n * 2 FROM report WHERE id IN (SELECT report FROM report_stay WHERE until IS NULL) EXCEPT SELECT n * 2 + 1 FROM event)", "the index has words of what is not held"),
    ];

    private readonly List<string> _problems = [];

    /// <summary>All that is wrong; empty where nothing is.</summary>
    public IReadOnlyList<string> Run()
    {
        connection.Begin("BEGIN");
        Look(Pages);
        if (_problems.Count == 0)
        {
            Look(Rows);
            Look(Contents);
        }
        return _problems;
    }

    private void Look(Action look)
    {
        try
        {
            look();
        }
        catch (DeskException e)
        {
            _problems.Add(e.Message);
        }
    }

    private void Pages()
    {
        using var row = connection.Prepare("PRAGMA integrity_check");
        while (row.Step())
        {
            if (row.Present(0) is not "ok" and var problem)
            {
                _problems.Add(problem);
            }
        }
        using var loose = connection.Prepare("PRAGMA foreign_key_check");
        while (loose.Step())
        {
            _problems.Add($"A row of {loose.Present(0)} names one of {loose.Present(2)} that is not there.");
        }
    }

    private void Rows()
    {
        foreach (var (sql, message) in Counts)
        {
            if (connection.Number(sql) is > 0 and var count)
            {
                _problems.Add($"{count}: {message}.");
            }
        }
    }

    /// <summary>Reads everything once.</summary>
    private void Contents()
    {
        var (originals, reports, parts) = (new OriginalTable(connection), new ReportTable(connection), new PartTable(connection));
        var (events, history) = (new EventTable(connection), new HistoryTable(connection));
        history.State();
        foreach (var hash in originals.Hashes())
        {
            if (originals.Bytes(hash) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != hash)
            {
                _problems.Add($"The original bytes {hash} have another hash.");
            }
        }
        ReadAll(reports.All());
        ReadAll(parts.Stays());
        ReadAll(history.Revisions(0));
        ReadAll(history.Decisions());
        if (!events.Rows(new()).Select(r => r.Id.ToString()).SequenceEqual(parts.Now(PartKind.Event).Select(p => p.Id)))
        {
            _problems.Add("The events that are found are not those of the record.");
        }
    }

    private static void ReadAll<T>(IEnumerable<T> rows)
    {
        foreach (var _ in rows)
        {
        }
    }
}
