using Parallax.Tests.Export;

namespace Parallax.Tests.Cli;

public sealed class WhyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _record;

    public WhyCommandTests() => _record = _folder.Write("record.json", Made.Json());

    [Fact]
    public async Task Why_reads_as_kept()
    {
        var outcome = await new InProcess().RunAsync("why", "blast", _record);
        (outcome.Code, outcome.Error).ShouldBe((0, ""));
        Snapshot.Match(outcome.Output, "Cli", "why.txt");
    }

    [Theory]
    [InlineData("Blast at the Port Varla ferry terminal")]
    [InlineData("VARLA blast")]
    public async Task An_event_is_found_by_words_of_its_label(string words) => (await Why(words)).OutputLines[0].ShouldStartWith("Blast at the Port Varla ferry terminal · e-");

    [Fact]
    public async Task An_event_is_found_by_its_id_or_a_beginning_of_it()
    {
        var id = Made.Record().Events[1].Id.ToString();
        (await Why(id)).OutputLines[0].ShouldEndWith(id);
        (await Why(id[..8])).OutputLines[0].ShouldEndWith(id);
    }

    [Fact]
    public async Task The_record_may_come_from_standard_input() =>
        (await new InProcess { StandardInput = Made.Json() }.RunAsync("why", "strikes", "-")).Code.ShouldBe(0);

    [Theory]
    [InlineData("th", 2, "'th' may be 2 events; expected one of them: e-")]
    [InlineData("e-", 2, "'e-' may be 2 events")]
    [InlineData("flood", 3, "no event is 'flood'; expected an id")]
    [InlineData("", 3, "no event is ''")]
    public async Task What_is_no_event_or_several_is_said(string words, int code, string message)
    {
        var outcome = await Why(words);
        (outcome.Code, outcome.Output).ShouldBe((code, ""));
        outcome.ErrorLines.Single().ShouldContain(message);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema": "parallax.record/2"}""")]
    [InlineData("""{"schema": "parallax.record/1", "events": 3}""")]
    [InlineData("""{"schema": "parallax.record/1", "events": [{"id": "e-1", "label": "blast"}]}""")]
    public async Task What_is_not_a_record_is_said(string json)
    {
        var outcome = await new InProcess().RunAsync("why", "blast", _folder.Write("other.json", json));
        (outcome.Code, outcome.Output, outcome.ErrorLines.Length).ShouldBe((3, "", 1));
    }

    [Fact]
    public async Task A_record_without_grades_and_joins_is_explained_without_them()
    {
        var old = System.Text.Json.Nodes.JsonNode.Parse(Made.Json())!;
        foreach (var item in old["events"]!.AsArray())
        {
            item!.AsObject().Remove("joins");
            foreach (var fact in item["facts"]!.AsArray())
            {
                fact!.AsObject().Remove("grade");
            }
        }
        (await new InProcess().RunAsync("why", "blast", _folder.Write("old.json", old.ToJsonString()))).Code.ShouldBe(0);
        (await new InProcess().RunAsync("verify", _folder.Write("old.json", old.ToJsonString()))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said() => (await new InProcess().RunAsync("why", "blast", Path.Combine(Path.GetDirectoryName(_record)!, "none.json"))).Code.ShouldBe(3);

    public void Dispose() => _folder.Dispose();

    private Task<Outcome> Why(string words) => new InProcess().RunAsync("why", words, _record);
}
