using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres;

/// <summary>Reads everything of a desk, and looks whether its rows fit each other.</summary>
internal sealed class PostgresCheck(PostgresSession session, IDeskSnapshot snapshot)
{
    /// <summary>What must find no row: reports, events, revisions.</summary>
    private static readonly (string Sql, Func<long, string> Problem)[] Rules =
    [
        ("select s.report from report_stay s left join report r on r.id = s.report where r.id is null", i => $"{Report(i)} is held but is not there."),
        ("select a.report from report_stay a join report_stay b on b.report = a.report and b.since > a.since and b.since < coalesce(a.until, 2147483647)", i => $"{Report(i)} is held twice at a time."),
        ("select s.report from report_stay s left join search i on i.kind = 0 and i.id = s.report where s.until is null and i.id is null", i => $"{Report(i)} is held but not in the index of words."),
        ("select i.id from search i left join report_stay s on s.report = i.id and s.until is null where i.kind = 0 and s.report is null", i => $"{Report(i)} is in the index of words but not held."),
        ("select e.id from event e left join search i on i.kind = 1 and i.id = e.id where i.id is null", i => $"{Event(i)} is part of the record but not in the index of words."),
        ("select i.id from search i left join event e on e.id = i.id where i.kind = 1 and e.id is null", i => $"{Event(i)} is in the index of words but not part of the record."),
        ("select t.event from event_report t left join event e on e.id = t.event where e.id is null", i => $"{Event(i)} is told of by a report but not part of the record."),
        ("select a.since::bigint from part a join part b on b.kind = a.kind and b.id = a.id and b.since > a.since and b.since < coalesce(a.until, 2147483647)", n => $"A part of revision {n} stands twice at a time."),
        ("select number::bigint from (select number, row_number() over (order by number) as place from revision) r where number <> place", n => $"Revision {n} does not follow the one before."),
    ];

    /// <summary>What is wrong, a sentence each; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        try
        {
            foreach (var (sql, problem) in Rules)
            {
                problems.AddRange(session.Rows($"{sql} order by 1 limit 10", r => problem(r.GetInt64(0))));
            }
            Read(session.Stream("all_reports", "select key, url, original, body from report order by id", PostgresSnapshot.ReadReport));
            Read(snapshot.PartStays());
            Read(snapshot.Events(new()));
            Read(snapshot.Revisions());
            Read(snapshot.Decisions());
            Read(snapshot.Originals().Select(snapshot.Original));
        }
        catch (DeskException e)
        {
            problems.Add(e.Message);
        }
        return problems;
    }

    private static void Read<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            _ = row;
        }
    }

    private static string Report(long number) => StoredId.Read<Report>(number).ToString();

    private static string Event(long number) => StoredId.Read<Event>(number).ToString();
}
