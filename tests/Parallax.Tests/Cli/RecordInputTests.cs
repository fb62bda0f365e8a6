using Parallax.Ingest;
using Parallax.Tests.Export;
using Parallax.Tests.Samples;

namespace Parallax.Tests.Cli;

/// <summary>Commands whose input is a record in place of reports.</summary>
public sealed class RecordInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("report")]
    [InlineData("report", "--format", "markdown")]
    [InlineData("report", "--format", "json")]
    [InlineData("export", "--format", "events.csv")]
    [InlineData("export", "--format", "claims.csv", "--type", "bombing")]
    [InlineData("export", "--format", "jsonl")]
    public async Task A_record_gives_what_its_reports_give(params string[] words)
    {
        var program = new InProcess();
        var outcome = await program.RunAsync([.. words, Record(Made.Json())]);
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldBe((await new InProcess().RunAsync([.. words, "news"])).Output);
        program.Built.ShouldBeNull();
        program.Inputs.ShouldBe(["made/courier.txt", "made/gazette.txt", "made/reprint.txt"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_record_on_one_line_is_a_record() =>
        (await new InProcess().RunAsync("export", "--format", "events.csv", Record(Made.Json(indented: false)))).OutputLines.Length.ShouldBe(3);

    [Fact]
    public async Task A_source_that_cannot_be_read_ends_with_3()
    {
        var problem = new InputProblem("made/courier.txt", null, "no such file", "a file of reports");
        var outcome = await new InProcess { Intake = new([Made.Gazette, Made.Reprint], [problem]) }.RunAsync("report", Record(Made.Json()));
        (outcome.Code, outcome.Output).ShouldBe((3, ""));
        outcome.ErrorLines.ShouldBe([$"parallax: {problem}"]);
    }

    [Fact]
    public async Task A_source_that_has_changed_ends_with_4()
    {
        var changed = new Report("courier-7", "made/courier.txt", "Something else.", language: "en");
        var outcome = await new InProcess { Intake = new([Made.Gazette, Made.Reprint, changed], []) }.RunAsync("export", "--format", "events.csv", Record(Made.Json()));
        (outcome.Code, outcome.Output).ShouldBe((4, ""));
        outcome.ErrorLines.Single().ShouldEndWith(": it has changed.");
    }

    [Fact]
    public async Task Words_that_stand_otherwise_in_the_source_end_with_4()
    {
        var outcome = await new InProcess().RunAsync("export", "--format", "events.csv", Record(Made.Json().Replace("\"3 dead\"", "\"4 dead\"", StringComparison.Ordinal)));
        (outcome.Code, outcome.Output).ShouldBe((4, ""));
        outcome.ErrorLines.Single().ShouldContain(".quote: found '4 dead'; the text of report 'courier-7' has there '3 dead'.");
    }

    [Theory]
    [InlineData("\"made/gazette.txt\"", "\"-\"", 3, "made from standard input")]
    [InlineData("parallax.record/1", "parallax.record/2", 4, "this program reads 'parallax.record/1'")]
    [InlineData("\"links\"", "links", 4, "this is not JSON; expected a record")]
    [InlineData("\"links\"", "\"ties\"", 4, "$: 'links' is missing.")]
    [InlineData("\"retaliation-for\"", "\"revenge\"", 4, "'revenge' is not one of: retaliation-for,")]
    public async Task What_is_wrong_with_a_record_is_said(string words, string others, int code, string message)
    {
        var outcome = await new InProcess().RunAsync("report", Record(Made.Json().Replace(words, others, StringComparison.Ordinal)));
        (outcome.Code, outcome.Output).ShouldBe((code, ""));
        outcome.ErrorLines.Single().ShouldContain(message);
    }

    [Theory]
    [InlineData("--policy", "latest")]
    public async Task What_has_a_part_in_making_records_is_refused(string option, string value)
    {
        var outcome = await new InProcess().RunAsync("report", Record(Made.Json()), option, value);
        (outcome.Code, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines[0].ShouldContain($"is a record and has its values; expected reports for {option}");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[\"schema\"]")]
    [InlineData("{\"schema\": 1}")]
    [InlineData("not JSON")]
    [InlineData("")]
    public async Task Another_file_is_read_as_reports(string text)
    {
        var (program, file) = (new InProcess(), Record(text));
        await program.RunAsync("report", file);
        program.Inputs.ShouldBe([file]);
        program.Built.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_record_among_other_inputs_is_read_as_they_are()
    {
        var program = new InProcess();
        await program.RunAsync("report", Record(Made.Json()), "news");
        program.Built.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_package_made_of_a_record_is_verified()
    {
        var steps = Parallax.Cli.Steps.Real();
        var record = _folder["record.json"];
        (await new InProcess { Steps = steps }.RunAsync("record", Sample.Folder, "-o", record)).Code.ShouldBe(0);
        (await new InProcess { Steps = steps }.RunAsync("export", record, "--format", "evidence.zip", "-o", _folder["evidence.zip"])).ShouldBe(new(0, "", ""));
        var outcome = await new InProcess { Steps = steps }.RunAsync("verify", _folder["evidence.zip"]);
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("verified 8 reports from 5 sources");
    }

    public void Dispose() => _folder.Dispose();

    private string Record(string json) => _folder.Write("record.json", json);
}
