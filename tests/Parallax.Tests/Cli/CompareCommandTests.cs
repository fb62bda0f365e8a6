namespace Parallax.Tests.Cli;

public sealed class CompareCommandTests : IDisposable
{
    private const string Head = "event_date,event_type,sub_event_type,country,location,fatalities\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_comparison_reads_as_kept()
    {
        var table = _folder.Write("coding.csv", Head + "3 May 2031,Explosions/Remote violence,Suicide bomb,Spain,Port Varla,7\n2031-06-01,Riots,Mob violence,Spain,Port Varla,\n");
        var outcome = await new InProcess().RunAsync("compare", "news", "--with", table);
        outcome.Code.ShouldBe(0);
        Snapshot.Match(outcome.Output, "Cli", "compare.txt");
    }

    [Theory]
    [InlineData("json", "{\n  \"schema\": \"parallax.comparison/1\"")]
    [InlineData("csv", "standing,line,")]
    public async Task Other_forms_go_to_a_file(string format, string start)
    {
        var outcome = await new InProcess().RunAsync("compare", "news", "--with", _folder.Write("coding.csv", Head), "--format", format, "-o", _folder["out"]);
        (outcome.Code, outcome.Output).ShouldBe((0, ""));
        File.ReadAllText(_folder["out"]).ShouldStartWith(start);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_and_the_rest_is_compared()
    {
        var table = _folder.Write("coding.csv", Head + "in May,Riots,,Spain,Port Varla,\n");
        var outcome = await new InProcess().RunAsync("compare", "news", "--with", table);
        outcome.Code.ShouldBe(1);
        outcome.ErrorLines.ShouldContain($"parallax: {table}:2: 'in May' is not a date; expected one as in 2020-03-11 or 11 March 2020.");
        outcome.Output.ShouldContain("only in the record      1");
    }

    [Theory]
    [InlineData("event_date,event_type\n", "found no column country, location, fatalities; expected event_date,")]
    [InlineData("", "the table is empty;")]
    public async Task A_table_that_lacks_columns_is_said_before_anything_is_read(string text, string message)
    {
        var process = new InProcess();
        var outcome = await process.RunAsync("compare", "news", "--with", _folder.Write("coding.csv", text));
        (outcome.Code, process.Inputs).ShouldBe((3, null));
        outcome.ErrorLines.Single().ShouldContain($"coding.csv: {message}");
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_said() => (await new InProcess().RunAsync("compare", "news", "--with", _folder["none.csv"])).Code.ShouldBe(3);

    [Fact]
    public async Task Without_a_table_nothing_is_compared() => (await new InProcess().RunAsync("compare", "news")).ErrorLines[0].ShouldBe("parallax: Option '--with' is required.");

    public void Dispose() => _folder.Dispose();
}
