using System.Text;
using System.Text.Json.Nodes;
using Parallax.Cli;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.Evidence;

/// <summary>What goes into a package, by whole runs of the command.</summary>
public sealed class EvidenceExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _inputs;

    public EvidenceExportTests() => _inputs = [.. PackageFixture.Write(_folder)];

    [Fact]
    public async Task The_same_inputs_at_the_same_time_give_the_same_bytes_in_a_file_and_in_a_pipe()
    {
        var piped = await PackageFixture.ExportAsync(_inputs);
        (await RunAsync("export", [.. _inputs, "--format", "evidence.zip", "-o", _folder["evidence.zip"]])).Code.ShouldBe(0);
        File.ReadAllBytes(_folder["evidence.zip"]).ShouldBe(piped);
        (await PackageFixture.ExportAsync([_inputs[1], _inputs[0]])).ShouldBe(piped);
    }

    [Fact]
    public async Task Another_time_changes_the_manifest_alone()
    {
        var (first, later) = (Package.Of(await PackageFixture.ExportAsync(_inputs)), new MemoryStream());
        var steps = Steps.Real(clock: new FixedClock(new(2031, 5, 6, 14, 30, 0, 250, TimeSpan.FromHours(2))));
        (await new InProcess { Steps = steps, Output = later }.RunAsync(["export", .. _inputs, "--format", "evidence.zip"])).Code.ShouldBe(0);
        var second = Package.Of(later.ToArray());
        first.Entries.Zip(second.Entries).Where(e => !e.First.Bytes.SequenceEqual(e.Second.Bytes)).Select(e => e.First.Name).ShouldBe(["manifest.json"]);
        second.Text("manifest.json").ShouldContain("\"captured\": \"2031-05-06T12:30:00.25Z\"");
    }

    [Fact]
    public async Task It_holds_the_record_the_reports_and_the_bytes_of_every_source()
    {
        var package = Package.Of(await PackageFixture.ExportAsync(_inputs));
        package.Text("record.json").ShouldBe((await RunAsync("record", _inputs)).Output);
        var lines = package.Text("reports.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldBe((await RunAsync("reports", _inputs)).OutputLines, ignoreOrder: true);
        lines.ShouldBe(lines.OrderBy(l => (string)JsonNode.Parse(l)!["id"]!, StringComparer.Ordinal));
        foreach (var bytes in _inputs.Select(File.ReadAllBytes))
        {
            package[$"sources/{Package.Sum(bytes)}"].ShouldBe(bytes);
        }
        package.Entries.Select(e => e.Name).ShouldBe(["README.txt", "record.json", "reports.jsonl", .. package.Entries.Select(e => e.Name).Where(n => n.StartsWith("sources/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), "manifest.json"]);
    }

    [Fact]
    public async Task The_manifest_says_which_report_came_from_where()
    {
        var sources = Manifest(await PackageFixture.ExportAsync(_inputs))["sources"]!.AsArray();
        sources.Select(s => (string)s!["name"]!).ShouldBe(_inputs.Order(StringComparer.Ordinal));
        sources.Select(s => s!["reports"]!.AsArray().Select(r => (int?)r!["place"]).ToArray()).ShouldBe([[1, 2], [null]]);
        sources.ShouldAllBe(s => (string)s!["captured"]! == "2031-05-06T12:00:00Z");
    }

    [Fact]
    public async Task Files_of_the_same_bytes_are_two_sources_and_one_entry()
    {
        File.Copy(_inputs[0], _folder["copy.txt"]);
        var zip = await PackageFixture.ExportAsync([.. _inputs, _folder["copy.txt"]]);
        Manifest(zip)["sources"]!.AsArray().Count.ShouldBe(3);
        Package.Of(zip).Entries.Count(e => e.Name.StartsWith("sources/", StringComparison.Ordinal)).ShouldBe(2);
        Package.Check(zip).First.ShouldBeNull();
    }

    [Fact]
    public async Task Standard_input_is_a_source_like_any_other()
    {
        using var output = new MemoryStream();
        var text = File.ReadAllText(_inputs[1]);
        var outcome = await new InProcess { Steps = PackageFixture.Steps, Output = output, StandardInput = text }.RunAsync("export", "-", _inputs[0], "--format", "evidence.zip");
        outcome.Code.ShouldBe(0, outcome.Error);
        var package = Package.Of(output.ToArray());
        package.Text($"sources/{Package.Sum(Encoding.UTF8.GetBytes(text))}").ShouldBe(text);
        Package.Check(output.ToArray()).First.ShouldBeNull();
    }

    [Fact]
    public async Task A_source_that_changes_between_reading_and_writing_is_an_error_and_leaves_no_file()
    {
        var steps = PackageFixture.Steps;
        var changing = steps with
        {
            Build = (reports, progress, cancellation) =>
            {
                File.AppendAllText(_inputs[0], " More.");
                return steps.Build(reports, progress, cancellation);
            },
        };
        var outcome = await new InProcess { Steps = changing }.RunAsync(["export", .. _inputs, "--format", "evidence.zip", "-o", _folder["evidence.zip"]]);
        outcome.Code.ShouldBe(3);
        outcome.ErrorLines[^1].ShouldStartWith($"parallax: {_inputs[0]}: the source has changed since its reports were read: found ");
        _folder.Names.ShouldNotContain("evidence.zip");
    }

    [Fact]
    public async Task Filters_leave_out_reports_and_their_sources()
    {
        var package = Package.Of(await PackageFixture.ExportAsync([.. _inputs, "--type", "arrest"]));
        var kept = JsonNode.Parse(package.Text("record.json"))!["reports"]!.AsArray().Count;
        kept.ShouldBeInRange(1, 2);
        package.Text("reports.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(kept);
        Package.Check(package.Zip()).First.ShouldBeNull();
    }

    [Fact]
    public async Task Earlier_versions_of_a_report_are_in_it()
    {
        var file = _folder.Write("versions.jsonl", """
            {"id": "v", "outlet": "The Courier", "published": "2019-06-04", "text": "A bomb killed four people in Dover on Monday."}
            {"id": "v", "outlet": "The Courier", "published": "2019-06-05", "text": "A bomb killed five people in Dover on Monday."}

            """);
        var zip = await PackageFixture.ExportAsync(file);
        Package.Of(zip).Text("reports.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        Package.Check(zip).First.ShouldBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private static JsonNode Manifest(byte[] zip) => JsonNode.Parse(Package.Of(zip).Text("manifest.json"))!;

    private static Task<Outcome> RunAsync(string command, string[] words) => new InProcess { Steps = PackageFixture.Steps }.RunAsync([command, .. words]);
}
