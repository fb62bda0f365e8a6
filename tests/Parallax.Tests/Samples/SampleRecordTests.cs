using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Ingest;
using Parallax.Json;
using Parallax.Pipeline;
using Parallax.Tests.Cli;
using Parallax.Tests.Export;

namespace Parallax.Tests.Samples;

/// <summary>The laws, held end to end over the sample.</summary>
public sealed class SampleRecordTests(Sample sample) : IClassFixture<Sample>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_sample_makes_a_record_of_its_reports_and_of_nothing_else()
    {
        (sample.Outcome.Code, sample.Outcome.Error).ShouldBe((0, ""));
        sample.Record.Items("reports").Select(r => r.Text("key")).ShouldBe(
            ["coastline-77120", "eastern-monitor.txt", "harbour-radio-0520", "inland-gazette.txt", "meridian-0517", "northgate-3381", "steppe-review.txt", "tobruk-courier.txt"],
            ignoreOrder: true);
    }

    [Fact]
    public void The_record_obeys_the_published_schema() =>
        new JsonSchemaValidator(Repository.Read("docs", "record.schema.json")).Validate(sample.Json).ShouldBeEmpty();

    [Fact]
    public async Task The_record_is_verified()
    {
        var outcome = await sample.RunAsync("verify", _folder.Write("record.json", sample.Json));
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("verified 8 reports");
    }

    [Fact]
    public async Task One_offset_shifted_by_one_is_found()
    {
        var whole = JsonNode.Parse(sample.Json)!;
        var offsets = JsonPaths.Fields(whole).Where(p => p.EndsWith(".start", StringComparison.Ordinal) || p.EndsWith(".end", StringComparison.Ordinal))
            .Where(p => int.TryParse(JsonPaths.Get(whole, p)!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToArray();
        var random = new Random(20220517);
        foreach (var path in random.GetItems(offsets, 20))
        {
            var wrong = whole.DeepClone();
            JsonPaths.Set(wrong, path, (int)JsonPaths.Get(whole, path)! + (random.Next(2) == 0 ? 1 : -1));
            var outcome = await sample.RunAsync("verify", _folder.Write("record.json", wrong.ToJsonString()));
            (outcome.Code, outcome.Output).ShouldBe((4, ""), path);
            outcome.Error.ShouldContain(path[..path.LastIndexOf('.')]);
        }
    }

    [Fact]
    public void The_same_reports_in_any_order_and_twice_over_give_the_same_bytes()
    {
        var reports = ReportReader.Read([Sample.Folder]).Reports.ToArray();
        var pipeline = RecordPipeline.Open();
        var shuffles = Gen.Shuffle(reports.Concat(reports).ToArray()).ToArbitrary();
        Prop.ForAll(shuffles, order =>
        {
            using var written = new MemoryStream();
            RecordJson.Write(pipeline.Build(order), written);
            return System.Text.Encoding.UTF8.GetString(written.ToArray()) == sample.Json;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public async Task The_files_in_any_order_and_twice_over_give_the_same_bytes()
    {
        var files = Directory.GetFiles(Sample.Folder).Where(f => Path.GetExtension(f) is ".txt" or ".jsonl").ToArray();
        var random = new Random(3);
        for (var i = 0; i < 5; i++)
        {
            var order = files.Concat(files).ToArray();
            random.Shuffle(order);
            (await sample.RunAsync(["record", .. order])).Output.ShouldBe(sample.Json);
        }
    }

    [Fact]
    public async Task The_dossier_tells_of_every_report()
    {
        var outcome = await sample.RunAsync("report", Sample.Folder);
        outcome.Code.ShouldBe(0);
        foreach (var outlet in (string[])["Meridian News Agency", "Coastline Post", "Northgate News", "Harbour Radio", "tobruk-courier.txt", "inland-gazette.txt", "eastern-monitor.txt", "steppe-review.txt"])
        {
            outcome.Output.ShouldContain(outlet);
        }
    }

    public void Dispose() => _folder.Dispose();
}
