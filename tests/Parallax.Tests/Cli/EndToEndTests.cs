using System.Diagnostics;
using System.Text.Json.Nodes;
using Parallax.Cli;
using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

/// <summary>Whole runs, from files to the record and back, with the real steps.</summary>
public sealed class EndToEndTests : IDisposable
{
    private static readonly Steps Real = Steps.Real();

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _files;

    public EndToEndTests() => _files =
    [
        _folder.Write("gazette.txt", "A car bomb exploded outside the town hall of Dover on Monday, killing three people and wounding 12, police said."),
        _folder.Write("courier.jsonl", """
            {"id": "courier-1", "outlet": "The Courier", "published": "2019-06-04", "text": "Four people were killed and 14 wounded when a car bomb exploded in Dover on Monday, the mayor said."}
            {"id": "courier-2", "outlet": "The Courier", "published": "2019-06-05", "text": "Police in Dover arrested two men on Tuesday over Monday's car bomb, which killed four people."}

            """),
    ];

    [Fact]
    public async Task A_record_obeys_the_schema_and_is_true()
    {
        var json = await RecordAsync(_files);
        new JsonSchemaValidator(Repository.Read("docs", "record.schema.json")).Validate(json).ShouldBeEmpty();
        var outcome = await RunAsync("verify", _folder.Write("record.json", json));
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
    }

    [Fact]
    public async Task The_same_reports_in_another_order_and_twice_over_give_the_same_bytes()
    {
        var json = await RecordAsync(_files);
        (await RecordAsync([_files[1], _files[0]])).ShouldBe(json);
        (await RecordAsync([_files[0], _files[1], _files[0], _files[1]])).ShouldBe(json);
    }

    /// <summary>Hashes of strings differ from process to process: nothing in a record may hang on them.</summary>
    [Fact]
    public async Task Two_processes_make_the_same_bytes()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var first = await InProcessOfItsOwnAsync("record", samples);
        first.ShouldContain("parallax.record/1");
        for (var round = 0; round < 3; round++)
        {
            (await InProcessOfItsOwnAsync("record", samples)).ShouldBe(first);
        }
    }

    private static async Task<string> InProcessOfItsOwnAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await error);
        return output;
    }

    [Fact]
    public async Task A_single_offset_shifted_by_one_makes_a_record_false()
    {
        var record = JsonNode.Parse(await RecordAsync(_files))!;
        var path = JsonPaths.Fields(record).Last(p => p.Contains(".claims[", StringComparison.Ordinal) && p.EndsWith(".start", StringComparison.Ordinal));
        JsonPaths.Set(record, path, (int)JsonPaths.Get(record, path)! + 1);
        var outcome = await RunAsync("verify", _folder.Write("record.json", record.ToJsonString()));
        outcome.Code.ShouldBe(4);
        outcome.ErrorLines.Single().ShouldContain(path[..path.LastIndexOf('.')]);
    }

    [Fact]
    public async Task A_source_that_has_changed_since_makes_a_record_false()
    {
        var record = _folder.Write("record.json", await RecordAsync(_files));
        File.AppendAllText(_files[0], " One more died later.");
        (await RunAsync("verify", record)).Code.ShouldBe(4);
    }

    [Fact]
    public async Task A_source_that_has_gone_ends_verify_with_3()
    {
        var record = _folder.Write("record.json", await RecordAsync(_files));
        File.Delete(_files[0]);
        (await RunAsync("verify", record)).Code.ShouldBe(3);
    }

    [Fact]
    public async Task A_missing_file_does_not_stop_the_others()
    {
        var outcome = await RunAsync("report", [_folder["none.txt"], .. _files]);
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("none.txt");
        outcome.Output.ShouldContain("Dover");
    }

    [Fact]
    public async Task Annotations_lie_inside_the_text_that_reports_prints()
    {
        var reports = (await RunAsync("reports", _files)).OutputLines.Select(l => JsonNode.Parse(l)!).ToDictionary(r => (string)r["key"]!, r => (string)r["text"]!);
        var lines = (await RunAsync("annotate", _files)).OutputLines.Select(l => JsonNode.Parse(l)!).ToList();
        lines.Count.ShouldBe(3);
        foreach (var line in lines)
        {
            var text = reports[(string)line["key"]!];
            string.Concat(line["tokens"]!.AsArray().Select(t => text[(int)t!["start"]!..(int)t["end"]!]))
                .ShouldBe(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> RecordAsync(string[] files)
    {
        var outcome = await RunAsync("record", files);
        outcome.Code.ShouldBe(0, outcome.Error);
        return outcome.Output;
    }

    private static Task<Outcome> RunAsync(string command, params string[] words) => new InProcess { Steps = Real }.RunAsync([command, .. words]);
}
