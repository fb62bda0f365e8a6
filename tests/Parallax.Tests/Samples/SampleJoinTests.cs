using System.Globalization;
using Parallax.Tests.Export.Tables;
using Row = System.Collections.Generic.Dictionary<string, string>;

namespace Parallax.Tests.Samples;

/// <summary>Every value of <c>events.csv</c> and <c>people.csv</c> is stated by rows of <c>claims.csv</c>, and each of these by the words of a report.</summary>
public sealed class SampleJoinTests(Sample sample) : IClassFixture<Sample>, IAsyncLifetime
{
    private static readonly string[] Roles = ["initiator", "target", "victim", "claimant"];

    private static readonly string[] Bounds = ["_low", "_best", "_high"];

    private List<Row> _events = [];
    private List<Row> _people = [];
    private ILookup<string, Row> _claims = Array.Empty<Row>().ToLookup(r => "");

    public async Task InitializeAsync()
    {
        (_events, _people) = (await TableAsync("events.csv"), await TableAsync("people.csv"));
        _claims = (await TableAsync("claims.csv")).ToLookup(r => r["event"]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Each_event_has_rows_and_no_row_is_of_anything_else()
    {
        _events.Count.ShouldBe(sample.Events.Count());
        _claims.Select(g => g.Key).ShouldBe(_events.Select(e => e["event"]), ignoreOrder: true);
    }

    [Fact]
    public void The_type_is_that_of_a_mention() => _events.ShouldAllBe(e => Claims(e, "mention").Any(c => c["value"] == e["type"]));

    [Fact]
    public void The_days_are_those_of_a_claim()
    {
        foreach (var item in _events.Where(e => e["when_start"].Length > 0))
        {
            Claims(item, "when").ShouldContain(c => c["min"] == item["when_start"] && c["max"] == item["when_end"], item["event"]);
            // the clock is one that a claim gives; the offset may be that of the place
            var clock = item["when_best"].Length > 10 ? item["when_best"][..16] : "";
            Claims(item, "when").ShouldContain(c => c["value"].StartsWith(clock, StringComparison.Ordinal), item["event"]);
        }
        _events.Where(e => e["when_start"].Length == 0).ShouldAllBe(e => !Claims(e, "when").Any());
    }

    [Fact]
    public void The_place_is_that_of_a_claim()
    {
        foreach (var item in _events.Where(e => e["place"].Length > 0))
        {
            Claims(item, "where").ShouldContain(c => c["value"] == item["place"], item["event"]);
        }
        _events.Where(e => e["place"].Length == 0).ShouldAllBe(e => e["latitude"].Length == 0 && !Claims(e, "where").Any());
    }

    [Fact]
    public void Every_actor_has_a_claim_in_the_same_role()
    {
        foreach (var (item, role) in _events.SelectMany(e => Roles.Select(r => (e, r))))
        {
            var names = item[role + "s"].Split('|', StringSplitOptions.RemoveEmptyEntries);
            names.Length.ShouldBe(item[$"{role}s_certainty"].Split('|', StringSplitOptions.RemoveEmptyEntries).Length);
            names.Distinct().ShouldBe(Claims(item, role).Select(c => c["of"]).Distinct(), ignoreOrder: true);
        }
    }

    [Fact]
    public void Every_number_is_a_bound_that_a_claim_gives()
    {
        var numbers = 0;
        foreach (var item in _events)
        {
            foreach (var (column, value) in item.Where(c => c.Value.Length > 0 && c.Key != "when_best" && Bounds.Any(b => c.Key.EndsWith(b, StringComparison.Ordinal))))
            {
                var attribute = column[..column.LastIndexOf('_')].Replace('_', '-');
                Claims(item, attribute).Where(c => c["of"].Length == 0).ShouldContain(c => c["min"] == value || c["max"] == value, $"{item["event"]} {column} {value}");
                numbers++;
            }
        }
        numbers.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_link_has_a_claim()
    {
        foreach (var item in _events)
        {
            item["links"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1]).ShouldBe(Claims(item, "link").Select(c => c["of"]).Distinct(), ignoreOrder: true);
        }
    }

    [Fact]
    public void Everything_said_of_a_person_has_a_claim()
    {
        _people.ShouldNotBeEmpty();
        foreach (var person in _people)
        {
            var claims = _claims[person["event"]].Where(c => c["of"] == person["name"]).ToList();
            claims.ShouldContain(c => c["attribute"] == $"person.{person["status"]}");
            foreach (var detail in new[] { "age", "sex", "role", "nationality", "civilian" }.Where(d => person[d].Length > 0))
            {
                claims.ShouldContain(c => c["attribute"] == $"person.{detail}" && (detail == "civilian" || c["value"] == person[detail] || c["min"] == person[detail]), detail);
            }
        }
    }

    [Fact]
    public async Task Every_row_has_the_words_of_its_report()
    {
        var lines = (await sample.RunAsync("reports", Sample.Folder)).OutputLines;
        var reports = lines.Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement).ToDictionary(r => r.GetProperty("id").GetString()!);
        foreach (var claim in _claims.SelectMany(g => g))
        {
            var text = reports[claim["report"]].GetProperty(claim["field"]).GetString()!;
            var (start, end) = (int.Parse(claim["start"], CultureInfo.InvariantCulture), int.Parse(claim["end"], CultureInfo.InvariantCulture));
            Parallax.Export.Tables.CsvWriter.Unguarded(claim["quote"]).ShouldBe(text[start..end]);
            claim["origin"].Length.ShouldBe(claim["attribute"] == "mention" ? 0 : Math.Max(1, claim["origin"].Length));
        }
    }

    private IEnumerable<Row> Claims(Row item, string attribute) => _claims[item["event"]].Where(c => c["attribute"] == attribute);

    private async Task<List<Row>> TableAsync(string format) => StrictCsv.Rows((await sample.RunAsync("export", Sample.Folder, "--format", format)).Output);
}
