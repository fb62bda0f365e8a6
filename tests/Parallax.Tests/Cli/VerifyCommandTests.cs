using Parallax.Ingest;
using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_true_record_is_said_to_be_so()
    {
        var program = new InProcess();
        var outcome = await program.RunAsync("verify", Record(Made.Json()));
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldEndWith(": verified 3 reports, 5 mentions, 11 claims and 2 quotations.\n");
        program.Inputs.ShouldBe(["made/courier.txt", "made/gazette.txt", "made/reprint.txt"], ignoreOrder: true);
    }

    [Fact]
    public async Task Inputs_on_the_command_line_go_before_the_sources_of_the_record()
    {
        var program = new InProcess();
        await program.RunAsync("verify", Record(Made.Json()), "elsewhere/");
        program.Inputs.ShouldBe(["elsewhere/"]);
    }

    [Fact]
    public async Task A_single_shifted_offset_ends_with_4_and_names_its_path()
    {
        var json = Made.Json();
        var start = json.IndexOf("\"start\": ", json.IndexOf("\"facts\"", StringComparison.Ordinal), StringComparison.Ordinal) + 9;
        var end = json.IndexOf(',', start);
        var shifted = json[..start] + (int.Parse(json[start..end], null) + 1) + json[end..];
        var outcome = await new InProcess().RunAsync("verify", Record(shifted));
        (outcome.Code, outcome.Output).ShouldBe((4, ""));
        outcome.ErrorLines.Single().ShouldContain("record.json: $.events[0].facts[0].claims[0].quote: found ");
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_ends_with_3()
    {
        var problem = new InputProblem("made/courier.txt", null, "no such file", "a file of reports");
        var program = new InProcess { Intake = new([Made.Gazette, Made.Reprint], [problem]) };
        var outcome = await program.RunAsync("verify", Record(Made.Json()));
        outcome.Code.ShouldBe(3);
        outcome.ErrorLines.ShouldBe([$"parallax: {problem}"]);
    }

    [Fact]
    public async Task A_report_that_is_in_none_of_the_sources_ends_with_4() =>
        (await new InProcess { Intake = new([Made.Gazette, Made.Reprint], []) }.RunAsync("verify", Record(Made.Json()))).Code.ShouldBe(4);

    [Theory]
    [InlineData("no JSON", 4)]
    [InlineData("{}", 4)]
    [InlineData("""{"schema": "parallax.record/2"}""", 4)]
    [InlineData("""{"schema": "parallax.record/1", "schema": "parallax.record/1"}""", 4)]
    public async Task What_is_not_a_record_is_not_true(string json, int code) => (await new InProcess().RunAsync("verify", Record(json))).Code.ShouldBe(code);

    [Fact]
    public async Task A_record_that_is_not_there_ends_with_3() => (await new InProcess().RunAsync("verify", _folder["none.json"])).Code.ShouldBe(3);

    [Fact]
    public async Task A_record_may_come_from_standard_input() =>
        (await new InProcess { StandardInput = Made.Json() }.RunAsync("verify", "-")).Code.ShouldBe(0);

    public void Dispose() => _folder.Dispose();

    private string Record(string json) => _folder.Write("record.json", json);
}
