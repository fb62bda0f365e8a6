using Parallax.Bench.Worlds;
using Parallax.Desks;
using Parallax.Pipeline;
using Parallax.Pipeline.Desks;
using Parallax.Storage;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>A desk is the same desk whatever it is kept in.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresDeskTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [PostgresFact]
    public void What_is_done_to_a_desk_leaves_the_same_in_both_stores()
    {
        using var file = DeskStores.Open(_folder["a.db"], DeskMode.Create);
        using var schema = DeskStores.Open(server.Address("both"), DeskMode.Create);
        var pipeline = new Lazy<RecordPipeline>(() => RecordPipeline.Open());
        Report[] reports = [.. World.Of(21).Reports(20).Select(r => new Report(r.Key, "world.jsonl", r.Text, r.Outlet, title: r.Title, published: new(r.Published), language: "en"))];
        foreach (var store in new[] { file, schema })
        {
            var desk = new Desk(store, _ => pipeline.Value, FixedClock.Noon);
            desk.Add(Taken(reports[..12]), FixedClock.Noon.GetUtcNow());
            desk.Remove([reports[3].Id]);
            desk.Add(Taken(reports[12..]), FixedClock.Noon.GetUtcNow());
            DeskCheck.Of(store).ShouldBeEmpty();
        }
        Dump(schema).ShouldBe(Dump(file));

        using var copy = DeskStores.Open(server.Address("copy"), DeskMode.Create);
        DeskLoad.Read(copy, new MemoryStream(Dump(file)));
        Dump(copy).ShouldBe(Dump(file));
        DeskCheck.Of(copy).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static TakenReport[] Taken(Report[] reports) =>
        [.. reports.Select(r => new TakenReport(r, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { id = r.Key, outlet = r.Outlet, title = r.Title, text = r.Text }), null))];

    private static byte[] Dump(IDeskStore store)
    {
        using var desk = store.Read();
        using var output = new MemoryStream();
        DeskDump.Write(desk, output);
        return output.ToArray();
    }
}
