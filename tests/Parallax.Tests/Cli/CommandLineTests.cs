using Parallax.Ingest;
using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("record")]
    [InlineData("record x --foo")]
    [InlineData("record x --format xml")]
    [InlineData("record x --format")]
    [InlineData("annotate x --format json")]
    [InlineData("report x -o dossier.pdf")]
    [InlineData("verify")]
    [InlineData("tell x")]
    [InlineData("")]
    [InlineData("verify - -")]
    public async Task Wrong_usage_ends_with_2_and_says_why_on_stderr_alone(string line)
    {
        var outcome = await new InProcess().RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.ErrorLines.ShouldAllBe(l => l.StartsWith("parallax: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("record")]
    [InlineData("report")]
    [InlineData("annotate")]
    [InlineData("reports")]
    public async Task A_problem_with_one_input_is_one_line_and_the_rest_goes_on(string command)
    {
        var problem = new InputProblem("news/a.jsonl", 12, "a line that is not JSON", "one JSON object");
        var program = new InProcess { Intake = new([.. Made.Reports], [problem]) };
        var outcome = await program.RunAsync(command, "news");
        outcome.Code.ShouldBe(1);
        outcome.ErrorLines.ShouldContain($"parallax: {problem}");
        outcome.Output.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("record")]
    [InlineData("report")]
    [InlineData("annotate")]
    [InlineData("reports")]
    public async Task Nothing_usable_ends_with_3_and_nothing_on_stdout(string command)
    {
        var problem = new InputProblem("news", null, "a folder without reports", "text files or .jsonl");
        var program = new InProcess { Intake = new([], [problem]) };
        var outcome = await program.RunAsync(command, "news");
        (outcome.Code, outcome.Output).ShouldBe((3, ""));
        outcome.ErrorLines.ShouldContain($"parallax: {problem}");
    }

    [Theory]
    [InlineData("record")]
    [InlineData("report")]
    [InlineData("annotate")]
    public async Task A_report_in_another_language_is_set_aside_with_a_line(string command)
    {
        var french = new Report("lemonde", "news/lemonde.txt", "Une explosion.", language: "fr");
        var program = new InProcess { Intake = new([french, .. Made.Reports], []) };
        var outcome = await program.RunAsync(command, "news");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("parallax: news/lemonde.txt: report 'lemonde' is set aside: its language is 'fr'; expected English (en).");
        program.Built?.ShouldNotContain(french);
    }

    [Fact]
    public async Task Reports_prints_every_language_and_every_entry()
    {
        var french = new Report("lemonde", "news/lemonde.txt", "Une explosion.", language: "fr");
        var outcome = await new InProcess { Intake = new([french, french, new("empty", "feed.xml", "")], []) }.RunAsync("reports", "news");
        (outcome.Code, outcome.OutputLines.Length).ShouldBe((0, 3));
    }

    [Fact]
    public async Task A_report_given_twice_counts_once()
    {
        var program = new InProcess { Intake = new([Made.Gazette, Made.Gazette], []) };
        await program.RunAsync("record", "a", "b");
        program.Built!.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_odd_about_a_report_is_said_but_does_not_make_it_unusable()
    {
        var outcome = await new InProcess().RunAsync("record", "news");
        outcome.Code.ShouldBe(0);
        outcome.ErrorLines.ShouldBe(["parallax: made/gazette.txt: report 'gazette-1': The text ends without a line feed."]);
    }

    [Fact]
    public async Task Record_prints_the_record_as_JSON() => (await new InProcess().RunAsync("record", "news")).Output.ShouldBe(Made.Json());

    [Fact]
    public async Task Standard_input_is_an_input()
    {
        var outcome = await new InProcess { StandardInput = "A bomb." }.RunAsync("reports", "-");
        outcome.Output.ShouldContain("\"text\":\"A bomb.\"");
    }

    [Fact]
    public async Task Annotate_prints_a_line_for_each_report_with_every_field()
    {
        var outcome = await new InProcess().RunAsync("annotate", "news", "--format", "jsonl");
        outcome.OutputLines.Length.ShouldBe(3);
        foreach (var line in outcome.OutputLines)
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            json.RootElement.EnumerateObject().Select(p => p.Name)
                .ShouldBe(["key", "sentences", "tokens", "names", "times", "quantities", "places", "attributions", "references"]);
            json.RootElement.GetProperty("tokens")[0].EnumerateObject().Select(p => p.Name)
                .ShouldBe(["start", "end", "upos", "xpos", "lemma", "head", "relation"]);
        }
    }

    [Fact]
    public async Task Ctrl_C_ends_quietly()
    {
        var outcome = await new InProcess { Failure = new OperationCanceledException() }.RunAsync("record", "news");
        (outcome.Code, outcome.Output).ShouldBe((130, ""));
        outcome.ErrorLines.Length.ShouldBe(1, "only the warning from reading");
    }

    [Fact]
    public async Task A_fault_of_the_program_is_told_apart_from_bad_input()
    {
        var outcome = await new InProcess { Failure = new InvalidOperationException("broken") }.RunAsync("record", "news");
        outcome.Code.ShouldBe(70);
        outcome.Error.ShouldContain("a fault in the program");
    }

    [Fact]
    public async Task A_broken_pipe_ends_quietly()
    {
        using var pipe = new BrokenPipe();
        var outcome = await new InProcess { Output = pipe }.RunAsync("reports", "news");
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
    }

    private sealed class BrokenPipe : MemoryStream
    {
        private const int Epipe = 32;

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", Epipe);

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", Epipe);
    }
}
