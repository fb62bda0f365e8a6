namespace Parallax.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("report")]
    [InlineData("record")]
    [InlineData("export")]
    [InlineData("compare")]
    [InlineData("annotate")]
    [InlineData("reports")]
    [InlineData("verify")]
    [InlineData("why")]
    [InlineData("add")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("history")]
    [InlineData("review")]
    [InlineData("review merge")]
    [InlineData("review split")]
    [InlineData("review set")]
    [InlineData("review hide")]
    [InlineData("review relink")]
    [InlineData("review undo")]
    [InlineData("review list")]
    [InlineData("versions")]
    [InlineData("remove")]
    [InlineData("rebuild")]
    [InlineData("check")]
    [InlineData("doctor")]
    [InlineData("dump")]
    [InlineData("load")]
    [InlineData("gazetteer")]
    [InlineData("gazetteer add")]
    [InlineData("gazetteer find")]
    public async Task Help_reads_as_kept(string command)
    {
        var outcome = await new InProcess().RunAsync($"{command} --help".Split(' ', StringSplitOptions.RemoveEmptyEntries));
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        Snapshot.Match(outcome.Output, "Cli", $"help-{(command.Length == 0 ? "parallax" : command.Replace(' ', '-'))}.txt");
    }

    [Fact]
    public async Task Help_does_not_need_the_rest_to_be_right() => (await new InProcess().RunAsync("record", "--format", "xml", "--help")).Code.ShouldBe(0);

    [Fact]
    public async Task The_version_is_one_line() => (await new InProcess().RunAsync("--version")).Output.ShouldMatch(@"^parallax \d+\.\d+\.\d+\n$");
}
