using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Postgres;
using Parallax.Storage.Sqlite;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>A search finds the same in a file and on a server.</summary>
[Collection(PostgresTests.Name)]
public sealed class SearchParityTests(PostgresServer server)
{
    private static readonly string[] Vocabulary =
    [
        "bridge", "bridges", "Bridged", "bridging", "militia", "militias", "military", "milit", "agreed", "agreeing", "agreement", "nation", "national", "nationally", "nationalise", "relate", "relational",
        "café", "Cafe", "cafe\u0301", "al-Asad", "al-Asád", "U.S.", "U.S.-led", "don't", "3,500", "3.5", "2031", "No.", "not", "and", "the", "of", "a", "I", "Über", "naïve", "Łódź", "Đà", "Nẵng", "мост", "Мост", "мосты",
        "Ёлка", "ёлка", "Ξένος", "ΞΈΝΟΣ", "橋", "الجسر", "x_y", "e-mail", "ann@b.example", "http://c.example/d?e=f", "🚀", "𐐷𐐲", "controlling", "controlled", "ties", "tie", "dying", "died", "skies", "sky", "ﬁre", "m²", "½",
    ];

    [PostgresFact]
    public void Queries_find_the_same_in_both_stores()
    {
        using var folder = new TemporaryFolder();
        using var file = SqliteDeskStore.Open(folder["a.desk"], DeskMode.Create);
        using var schema = PostgresDeskStore.Open(server.Address("parity"), DeskMode.Create);
        var random = new Random(17);
        var reports = Enumerable.Range(0, 300).Select(i => InventedDesk.Plain(i, Words(random, random.Next(1, 30)), title: random.Next(2) == 0 ? Words(random, 4) : null)).DistinctBy(r => r.Report.Id).ToList();
        var rows = Enumerable.Range(0, 100).Select(i => InventedDesk.Row(InventedDesk.EventId(i), Words(random, 6))).ToList();
        Fill(file, reports, rows);
        Fill(schema, reports, rows);
        using var one = file.Read();
        using var other = schema.Read();
        var found = 0;
        for (var i = 0; i < 1500; i++)
        {
            if (SearchQuery.Parse(Query(random), out _) is { } query)
            {
                var hits = Hits(one, query);
                Hits(other, query).ShouldBe(hits, string.Join(' ', query.Terms.Select(t => $"{string.Join('+', t.Words)}{(t.IsPrefix ? "*" : "")}")));
                found += hits.Count;
            }
        }
        found.ShouldBeGreaterThan(5000);
    }

    private static void Fill(IDeskStore store, List<StoredReport> reports, List<EventRow> rows)
    {
        using var change = store.Write();
        foreach (var report in reports)
        {
            change.AddReport(report);
            change.Hold(report.Report.Id, 1);
        }
        rows.ForEach(r => change.PutPart(InventedDesk.Part(r.Id), 1, r));
        change.Commit();
    }

    private static List<string> Hits(IDeskSnapshot desk, SearchQuery query) =>
        [.. desk.Search(query, 1000).Select(h => h.Report?.ToString() ?? h.Event!.Value.ToString()).Order(StringComparer.Ordinal)];

    private static string Query(Random random)
    {
        var terms = Enumerable.Range(0, random.Next(1, 4)).Select(i => (random.Next(5) == 0 && i > 0 ? "-" : "") + random.Next(4) switch
        {
            0 => $"\"{Words(random, 2)}\"",
            1 => Vocabulary[random.Next(Vocabulary.Length)][..1] + "*",
            2 => Vocabulary[random.Next(Vocabulary.Length)] + "*",
            _ => Vocabulary[random.Next(Vocabulary.Length)],
        });
        return string.Join(' ', terms);
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
}
