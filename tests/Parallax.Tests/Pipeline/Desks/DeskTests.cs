using System.Text;
using Parallax.Bench.Worlds;
using Parallax.Desks;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Pipeline.Desks;
using Parallax.Storage;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Pipeline.Desks;

/// <summary>Whatever is done to a desk, it holds the record of its reports, and every record that it held before.</summary>
public sealed partial class DeskTests : IDisposable
{
    private static readonly RecordPipeline Program = RecordPipeline.Open();

    private readonly TemporaryFolder _folder = new();
    private readonly IDeskStore _store;

    public DeskTests() => _store = DeskStores.Open(_folder["a.db"], DeskMode.Create);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reports_that_come_and_go_in_any_order_leave_the_record_of_those_that_are_there(int seed)
    {
        var random = new Random(seed);
        var reports = Reports(seed, 30);
        random.Shuffle(reports);
        var (desk, held, then) = (Work(), new List<Report>(), new List<string>());
        for (var at = 0; at < reports.Length;)
        {
            var count = Math.Min(random.Next(1, 12), reports.Length - at);
            var batch = reports[at..(at += count)];
            desk.Add(Taken(batch), FixedClock.Noon.GetUtcNow())!.Revision.Reports.Length.ShouldBe(count);
            held.AddRange(batch);
            if (random.Next(3) == 0)
            {
                var gone = held[random.Next(held.Count)];
                then.Add(RecordOf(held));
                Document().ShouldBe(then[^1]);
                desk.Remove([gone.Id]).ShouldNotBeNull();
                held.Remove(gone);
            }
            then.Add(RecordOf(held));
            Document().ShouldBe(then[^1]);
            desk = random.Next(2) == 0 ? Work() : desk;
        }
        for (var revision = 1; revision <= then.Count; revision++)
        {
            Document(revision).ShouldBe(then[revision - 1]);
        }
        DeskCheck.Of(_store).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_report_again_changes_nothing()
    {
        var reports = Taken(Reports(3, 5));
        Work().Add(reports, FixedClock.Noon.GetUtcNow()).ShouldNotBeNull();
        Work().Add(reports, FixedClock.Noon.GetUtcNow().AddDays(1)).ShouldBeNull();
        _store.Read().State.Revision.ShouldBe(1);
    }

    [Fact]
    public void A_report_that_is_not_held_is_not_removed() => Work().Remove([new(7)]).ShouldBeNull();

    [Fact]
    public void Two_at_work_on_one_desk_see_what_the_other_did()
    {
        var (one, other) = (Work(), Work());
        var reports = Reports(4, 6);
        one.Add(Taken(reports[..2]), FixedClock.Noon.GetUtcNow());
        other.Add(Taken(reports[2..4]), FixedClock.Noon.GetUtcNow());
        one.Add(Taken(reports[4..]), FixedClock.Noon.GetUtcNow())!.Revision.Number.ShouldBe(3);
        Document().ShouldBe(RecordOf(reports));
    }

    [Fact]
    public void Of_versions_of_one_date_the_record_follows_the_one_that_came_in_last()
    {
        Report Version(string injured) => new("1", "a.jsonl", $"{injured} people were injured when a bus left the road near Leeds on Monday, police said.", "Gazette", published: new(new(2031, 5, 6)), language: "en");
        var now = FixedClock.Noon.GetUtcNow();
        Report[] versions = [.. new[] { "Twelve", "Fourteen", "Thirteen" }.Select(Version)];
        for (var i = 0; i < versions.Length; i++)
        {
            Work().Add(Taken(versions[i]), now.AddHours(i));
        }
        using var desk = _store.Read();
        desk.Parts(PartKind.Report).Single().Id.ShouldBe(versions[2].Id.ToString());
        Encoding.UTF8.GetString(desk.Parts(PartKind.Report).Single().Body.Span).ShouldContain($"\"versions\":[\"{versions[0].Id}\",\"{versions[1].Id}\"]");
        Encoding.UTF8.GetString(desk.Parts(PartKind.Event).Single().Body.Span).ShouldContain("Thirteen people were injured");
    }

    [Fact]
    public void A_desk_takes_nothing_in_with_another_basis_and_stays_as_it_is()
    {
        var reports = Reports(5, 6);
        Work().Add(Taken(reports[..4]), FixedClock.Noon.GetUtcNow());
        var (before, other) = (Document(), new Desk(_store, _ => RecordPipeline.Open(policy: FactPolicy.Conservative), FixedClock.Noon));
        Should.Throw<DeskException>(() => other.Add(Taken(reports[4..]), FixedClock.Noon.GetUtcNow())).Message.ShouldContain("policy supported and not conservative");
        Document().ShouldBe(before);
        _store.Read().State.Revision.ShouldBe(1);
    }

    [Fact]
    public void Rebuilding_is_one_revision_with_that_cause_and_a_preview_is_none()
    {
        var reports = Reports(6, 12);
        var desk = new Desk(_store, state => RecordPipeline.OpenFor(state), FixedClock.Noon);
        desk.Add(Taken(reports), FixedClock.Noon.GetUtcNow());
        var before = Document();
        desk.Rebuild(null, null, preview: true)!.Difference.Parts.ShouldBeEmpty();
        desk.Rebuild(null, null, preview: false).ShouldBeNull();
        desk.Rebuild(FactPolicy.Conservative, null, preview: true).ShouldNotBeNull();
        Document().ShouldBe(before);

        desk.Rebuild(FactPolicy.Conservative, null, preview: false)!.Revision.Cause.ShouldBe(RevisionCause.Rebuilt);
        Document().ShouldBe(Json(RecordPipeline.Open(policy: FactPolicy.Conservative).Build(reports)));
        Document(1).ShouldBe(before);
        desk.Add(Taken(Reports(7, 1)), FixedClock.Noon.GetUtcNow()).ShouldNotBeNull();
    }

    [Fact]
    public void A_desk_keeps_its_lexicon_whatever_becomes_of_the_file()
    {
        var desk = new Desk(_store, state => RecordPipeline.OpenFor(state), FixedClock.Noon);
        var header = Repository.Read("data", "lexicons", "events.tsv").Split('\n').First(l => l.Length > 0 && l[0] != '#') + "\n";
        desk.Settle(null, [new("own.tsv", header)]);
        desk.Add(Taken(Reports(8, 2)), FixedClock.Noon.GetUtcNow());
        _store.Read().State.Lexicons.Single().ShouldBe(new("own.tsv", header));
        Should.Throw<DeskException>(() => desk.Settle(null, [])).Message.ShouldContain("parallax rebuild");
        desk.Rebuild(null, [], preview: false)!.Revision.Basis.ShouldBe(Program.Basis);
    }

    [Fact]
    public void A_dump_loaded_into_another_desk_is_the_same_desk()
    {
        var reports = Reports(9, 12);
        var desk = Work();
        desk.Add(Taken(reports[..8]), FixedClock.Noon.GetUtcNow());
        desk.Remove([reports[0].Id]);
        desk.Add(Taken(reports[8..]), FixedClock.Noon.GetUtcNow());
        using var other = DeskStores.Open(_folder["b.db"], DeskMode.Create);
        var dump = Dump(_store);
        DeskLoad.Read(other, new MemoryStream(dump));
        Dump(other).ShouldBe(dump);
        DeskCheck.Of(other).ShouldBeEmpty();
        new Desk(other, _ => Program, FixedClock.Noon).Add(Taken(Reports(10, 3)), FixedClock.Noon.GetUtcNow()).ShouldNotBeNull();
        Should.Throw<DeskException>(() => DeskLoad.Read(other, new MemoryStream(dump))).Message.ShouldContain("not empty");
    }

    [Theory]
    [InlineData("", "the dump is empty")]
    [InlineData("no JSON", "line 1")]
    [InlineData("{\"kind\":\"report\"}", "expected the head of a dump first")]
    [InlineData("{\"kind\":\"desk\",\"schema\":\"parallax.desk/2\"}", "this program reads parallax.desk/1")]
    public void What_is_no_dump_leaves_the_desk_empty(string dump, string message)
    {
        Should.Throw<InvalidDataException>(() => DeskLoad.Read(_store, new MemoryStream(Encoding.UTF8.GetBytes(dump)))).Message.ShouldContain(message);
        _store.Read().State.ShouldBe(DeskState.Empty with { Lexicons = _store.Read().State.Lexicons });
    }

    [Fact]
    public void A_dump_that_was_tampered_with_is_refused()
    {
        Work().Add(Taken(Reports(11, 3)), FixedClock.Noon.GetUtcNow());
        var lines = Encoding.UTF8.GetString(Dump(_store)).Split('\n');
        using var other = DeskStores.Open(_folder["b.db"], DeskMode.Create);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains("\"kind\":\"report\"", StringComparison.Ordinal))
            {
                string[] changed = [.. lines];
                changed[i] = lines[i].Replace("\"key\":\"", "\"key\":\"x", StringComparison.Ordinal);
                Should.Throw<InvalidDataException>(() => DeskLoad.Read(other, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', changed))))).Message.ShouldContain($"line {i + 1} ");
            }
        }
        other.Read().Stays().ShouldBeEmpty();
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private Desk Work() => new(_store, _ => Program, FixedClock.Noon);

    private static Report[] Reports(int seed, int count) =>
        [.. World.Of((ulong)seed).Reports(count).Select(r => new Report(r.Key, "world.jsonl", r.Text, r.Outlet, title: r.Title, published: new(r.Published), language: "en"))];

    private static TakenReport[] Taken(params Report[] reports) => [.. reports.Select(r => new TakenReport(r, Original(r), null))];

    private static byte[] Original(Report report) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { id = report.Key, outlet = report.Outlet, title = report.Title, text = report.Text });

    private static string RecordOf(IReadOnlyCollection<Report> reports) => Json(Program.Build(reports));

    private string Document(int? revision = null)
    {
        using var desk = _store.Read();
        using var output = new MemoryStream();
        IEnumerable<ReadOnlyMemory<byte>> Parts(PartKind kind) => desk.Parts(kind, revision).Select(p => p.Body);
        var basis = revision is { } number ? desk.Revisions(number - 1).First().Basis : desk.State.Basis!;
        RecordDocument.Write(output, basis, Parts(PartKind.Report), Parts(PartKind.Event), Parts(PartKind.Statement), Parts(PartKind.Link), decisions: Parts(PartKind.Decision));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static byte[] Dump(IDeskStore store)
    {
        using var desk = store.Read();
        using var output = new MemoryStream();
        DeskDump.Write(desk, output);
        return output.ToArray();
    }

    private static string Json(Record record)
    {
        using var output = new MemoryStream();
        RecordJson.Write(record, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
