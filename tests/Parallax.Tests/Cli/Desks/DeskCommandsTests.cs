using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Tests.Cli.Desks;

/// <summary>A desk by its commands, from reports to what became of them.</summary>
public sealed class DeskCommandsTests : IDisposable
{
    private const string Gazette = """{"id": "g1", "outlet": "Dover Gazette", "url": "https://gazette.example/bomb", "published": "2019-06-04", "text": "A car bomb exploded outside the town hall of Dover on Monday, killing three people and wounding 12, police said."}""";
    private const string Courier = """{"id": "c1", "outlet": "The Courier", "published": "2019-06-04", "text": "Three people were killed and 14 wounded when a car bomb exploded outside the town hall in Dover on Monday, the mayor said."}""";

    private readonly AtDesk _desk = new();

    [Fact]
    public async Task What_a_report_changes_is_said_in_words()
    {
        await AddAsync("gazette.jsonl", Gazette);
        var output = await AddAsync("courier.jsonl", Courier);
        output.ShouldContain("revision 2 · 2031-05-06 12:00:00 UTC · 1 report added: The Courier\n  0 events new, 1 changed, 0 gone\n");
        output.ShouldContain("- injured: 12 → disputed 12–14 after The Courier\n");
        output.ShouldContain("- killed: 3, now also by The Courier\n");
    }

    [Fact]
    public async Task The_record_of_a_desk_is_that_of_its_reports_byte_for_byte()
    {
        var (one, other) = (_desk.Write("gazette.jsonl", Gazette), _desk.Write("courier.jsonl", Courier));
        await _desk.DoneAsync("add", other);
        await _desk.DoneAsync("add", one);
        (await _desk.DoneAsync("record")).ShouldBe((await _desk.RunAsync("record", one, other)).Output);
        (await _desk.DoneAsync("record", "--as-of", "1")).ShouldBe((await _desk.RunAsync("record", other)).Output);
        (await _desk.DoneAsync("report")).ShouldBe((await _desk.RunAsync("report", one, other)).Output);
        foreach (var format in new[] { "jsonl", "claims.csv", "jsonld" })
        {
            (await _desk.DoneAsync("export", "--format", format)).ShouldBe((await _desk.RunAsync("export", one, other, "--format", format)).Output);
        }
    }

    [Fact]
    public async Task The_same_reports_again_change_nothing()
    {
        await AddAsync("gazette.jsonl", Gazette);
        var again = await _desk.OnAsync("add", _desk["gazette.jsonl"]);
        (again.Code, again.Output, again.Error).ShouldBe((0, "", "parallax: nothing new: the desk has the report already.\n"));
    }

    [Fact]
    public async Task A_day_names_the_record_at_its_end()
    {
        await AddAsync("gazette.jsonl", Gazette);
        var first = await _desk.DoneAsync("record");
        _desk.Now = _desk.Now.AddDays(1);
        await AddAsync("courier.jsonl", Courier);
        (await _desk.DoneAsync("record", "--as-of", "2031-05-06")).ShouldBe(first);
        (await _desk.DoneAsync("record", "--as-of", "2031-05-07")).ShouldBe(await _desk.DoneAsync("record"));
        (await _desk.DoneAsync("list", "--since", "2031-05-07", "--format", "jsonl")).ShouldContain("\"changed\":2");
        (await _desk.OnAsync("record", "--as-of", "2031-05-05")).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Bad_reports_are_named_and_the_rest_is_taken()
    {
        var outcome = await _desk.OnAsync("add", _desk.Write("mixed.jsonl", $"{Gazette}\n{{\"id\": 3}}\n{{\"id\": \"f\", \"text\": \"Une bombe a explosé lundi devant la mairie de la ville, tuant trois personnes et en blessant douze autres.\"}}\n{Courier}\n"));
        outcome.Code.ShouldBe(1);
        outcome.ErrorLines.Length.ShouldBe(2);
        outcome.Output.ShouldContain("2 reports added: ");
        (await _desk.OnAsync("add", _desk.Write("none.txt", ""))).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Events_are_listed_by_what_they_are()
    {
        await AddAsync("all.jsonl", $"{Gazette}\n{Courier}\n");
        (await _desk.DoneAsync("list", "--status", "disputed")).ShouldContain("disputed");
        (await _desk.DoneAsync("list", "--type", "bombing", "--place", "Delaware", "--from", "2019-06-01", "--to", "2019-06-30", "--format", "jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        (await _desk.OnAsync("list", "--type", "flood")).ErrorLines.ShouldBe(["parallax: no event fits."]);
        (await _desk.OnAsync("list", "--actor", "nobody")).ErrorLines.ShouldBe(["parallax: no event fits."]);
    }

    [Fact]
    public async Task An_event_is_shown_and_explained_by_words_and_by_an_id_that_it_had()
    {
        await AddAsync("gazette.jsonl", Gazette);
        var old = JsonNode.Parse(await _desk.DoneAsync("list", "--format", "jsonl"))!["id"]!.GetValue<string>();
        await AddAsync("courier.jsonl", Courier);
        (await _desk.DoneAsync("show", "car bomb")).ShouldContain("wounding 12");
        var shown = await _desk.OnAsync("show", old);
        shown.Code.ShouldBe(0);
        shown.Error.ShouldContain($"{old} is e-");
        (await _desk.DoneAsync("why", "car bomb")).ShouldContain("killed");
        JsonDocument.Parse(await _desk.DoneAsync("show", "car bomb", "--format", "json")).RootElement.GetProperty("facts").GetArrayLength().ShouldBe(2);
        (await _desk.OnAsync("show", "flood")).Code.ShouldBe(3);
        (await _desk.OnAsync("show", "e-00000000000000ff")).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Words_are_found_in_reports_and_events()
    {
        await AddAsync("all.jsonl", $"{Gazette}\n{Courier}\n");
        var found = await _desk.DoneAsync("search", "\"town hall\" -mayor explod*", "--format", "jsonl");
        found.ShouldContain("\"kind\":\"report\"");
        found.ShouldContain("Dover Gazette");
        found.ShouldNotContain("The Courier");
        (await _desk.DoneAsync("search", "bomb", "--format", "jsonl")).ShouldContain("\"kind\":\"event\"");
        (await _desk.OnAsync("search", "\"open")).Code.ShouldBe(2);
        (await _desk.OnAsync("search", "flood")).ErrorLines.ShouldBe(["parallax: nothing has these words."]);
    }

    [Fact]
    public async Task A_toll_that_an_outlet_changes_in_silence_is_a_version_with_its_difference()
    {
        await AddAsync("gazette.jsonl", Gazette);
        _desk.Now = _desk.Now.AddHours(3);
        var output = await AddAsync("again.jsonl", Gazette.Replace("\"g1\"", "\"g1-amended\"", StringComparison.Ordinal).Replace("wounding 12", "wounding 15", StringComparison.Ordinal));
        output.ShouldContain("- injured: 12 → 15 after Dover Gazette\n");
        var versions = await _desk.DoneAsync("versions", "https://gazette.example/bomb");
        versions.ShouldContain("2 versions");
        versions.ShouldContain("[-12,-] {+15,+}");
        versions.ShouldContain("changed: injured 12 (“wounding 12”) → 15 (“wounding 15”)");
        versions.ShouldContain("taken in 2031-05-06 15:00 UTC · the record goes by it");
        (await _desk.DoneAsync("versions")).ShouldBe(versions);
    }

    [Fact]
    public async Task What_is_removed_is_gone_from_the_record_and_stays_in_its_past()
    {
        await AddAsync("gazette.jsonl", Gazette);
        var first = await _desk.DoneAsync("record");
        await AddAsync("courier.jsonl", Courier);
        (await _desk.DoneAsync("remove", "c1")).ShouldContain("1 report removed: The Courier");
        (await _desk.DoneAsync("record")).ShouldBe(first);
        (await _desk.DoneAsync("history", "car bomb")).ShouldContain("disputed 12–14 → 12 without The Courier");
        (await _desk.OnAsync("remove", "c1")).Code.ShouldBe(3);
        (await _desk.DoneAsync("add", _desk["courier.jsonl"])).ShouldContain("revision 4 ");
    }

    [Fact]
    public async Task Decisions_hold_until_they_are_undone_and_say_when_they_do_not_apply()
    {
        await AddAsync("all.jsonl", $"{Gazette}\n{Courier}\n");
        var undecided = await _desk.DoneAsync("record");
        (await _desk.DoneAsync("review", "set", "car bomb", "injured", "12", "--author", "Ana Brook", "--reason", "checked by phone")).ShouldContain("- injured: disputed 12–14, best 14 → disputed 12–14, best 12\n");
        (await _desk.DoneAsync("record")).ShouldContain("\"reason\": \"checked by phone\"");
        OneLine(await _desk.DoneAsync("remove", "c1", "g1")).ShouldContain("does not apply");
        await _desk.DoneAsync("add", _desk["all.jsonl"]);
        OneLine(await _desk.DoneAsync("review", "list")).ShouldNotContain("does not apply");
        (await _desk.DoneAsync("review", "undo", "last")).ShouldContain("decision undone");
        (await _desk.DoneAsync("record")).ShouldBe(undecided);
        OneLine(await _desk.DoneAsync("review", "list")).ShouldContain("undone in revision 5");
        (await _desk.DoneAsync("check")).ShouldContain("whole (2 reports, 1 event, 5 revisions)");
    }

    [Theory]
    [InlineData("set", "car bomb", "drowned", "3", 2)]
    [InlineData("set", "car bomb", "killed", "many", 2)]
    [InlineData("set", "flood", "killed", "3", 3)]
    [InlineData("merge", "car bomb", "car bomb", null, 2)]
    [InlineData("split", "car bomb", "The Times", null, 2)]
    public async Task A_decision_that_cannot_be_is_refused_with_the_reason(string kind, string one, string two, string? three, int code)
    {
        await AddAsync("gazette.jsonl", Gazette);
        string[] words = [.. new[] { "review", kind, one, two, three }.OfType<string>(), "--reason", "because"];
        var outcome = await _desk.OnAsync(words);
        (outcome.Code, outcome.Output).ShouldBe((code, ""));
        outcome.ErrorLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_dump_can_be_loaded_and_checked_to_the_last_byte()
    {
        await AddAsync("all.jsonl", $"{Gazette}\n{Courier}\n");
        await _desk.DoneAsync("dump", "-o", _desk["dump.jsonl"]);
        (await _desk.RunAsync("load", _desk["dump.jsonl"], "--db", _desk["b.db"])).Output.ShouldContain("2 reports, 1 revision loaded");
        (await _desk.RunAsync("dump", "--db", _desk["b.db"])).Output.ShouldBe(File.ReadAllText(_desk["dump.jsonl"]));
        (await _desk.RunAsync("check", "--record", "--db", _desk["b.db"])).Code.ShouldBe(0);
        (await _desk.RunAsync("load", _desk["dump.jsonl"], "--db", _desk["b.db"])).Code.ShouldBe(5);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("record")]
    [InlineData("check")]
    [InlineData("dump")]
    [InlineData("history")]
    public async Task A_desk_that_is_not_there_is_said(string command)
    {
        var outcome = await _desk.OnAsync(command);
        (outcome.Code, outcome.Output).ShouldBe((5, ""));
        outcome.ErrorLines.Single().ShouldContain("a.db");
    }

    [Theory]
    [InlineData("record", "news.txt", "--db", "a.db")]
    [InlineData("record", "--db", "a.db", "--policy", "latest")]
    [InlineData("record")]
    [InlineData("why", "x", "record.json", "--db", "a.db")]
    [InlineData("list", "--db", "a.db", "--desk", "b")]
    [InlineData("list", "--desk", "../b")]
    [InlineData("list", "--limit", "0")]
    [InlineData("record", "--as-of", "yesterday")]
    [InlineData("rebuild", "--no-lexicon", "--lexicon", "x")]
    [InlineData("review", "hide", "x")]
    public async Task What_contradicts_itself_is_wrong_usage(params string[] words) => (await _desk.RunAsync(words)).Code.ShouldBe(2);

    [Fact]
    public async Task The_doctor_says_what_is_there_and_what_is_not()
    {
        (await _desk.OnAsync("doctor")).Code.ShouldBe(5);
        await AddAsync("gazette.jsonl", Gazette);
        var output = await _desk.DoneAsync("doctor");
        output.ShouldContain("SQLite");
        output.ShouldContain("1 report, 1 event, 1 revision");
    }

    [Fact]
    public async Task Another_policy_is_a_rebuild_with_a_preview()
    {
        await AddAsync("all.jsonl", $"{Gazette}\n{Courier.Replace("14", "20", StringComparison.Ordinal)}\n");
        var preview = await _desk.DoneAsync("rebuild", "--policy", "conservative", "--preview");
        preview.ShouldContain("rebuilt with program");
        (await _desk.DoneAsync("record")).ShouldContain("\"policy\": \"supported\"");
        await _desk.DoneAsync("rebuild", "--policy", "conservative");
        (await _desk.DoneAsync("record")).ShouldContain("\"policy\": \"conservative\"");
        (await _desk.OnAsync("rebuild")).ErrorLines.Single().ShouldContain("nothing to do");
    }

    public void Dispose() => _desk.Dispose();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<string> AddAsync(string name, string lines) => _desk.DoneAsync("add", _desk.Write(name, lines));
}
