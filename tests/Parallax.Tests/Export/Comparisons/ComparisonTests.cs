using System.Text;
using System.Text.Json;
using Parallax.Export.Comparisons;
using Parallax.Export.Formats;
using Parallax.Tests.Export.Tables;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.Comparisons;

/// <summary>The invented event is shelling at Camp Ash, Iraq (33.25, 44.75), on 3 May 2031.</summary>
public sealed class ComparisonTests
{
    private const string Head = "event_date,event_type,sub_event_type,country,location,latitude,longitude,fatalities,time_precision\n";
    private const string Shelling = "Explosions/Remote violence,Shelling/artillery/missile attack";

    private static readonly Told Deadly = new() { Facts = [Told.Killed(3, 4, 5)] };

    [Theory]
    [InlineData("2031-05-03", Shelling, "Iraq", "Camp Ash", "33.25,44.75", "4", 11, true, true, true, true)]
    [InlineData("2031-05-03", Shelling, "Iraq", "Ash", ",", "9", 9, true, true, true, false)]
    [InlineData("2031-05-05", Shelling, "Iraq", "Ash", ",", "4", 8, false, true, true, true)]
    [InlineData("2031-05-03", "Battles,Armed clash", "Iraq", "Reed", "33.4,44.75", "", 6, true, true, false, null)]
    [InlineData("2031-05-03", Shelling, "Iraq", "Reed", "33.85,44.75", "4", 9, true, false, true, true)]
    public void A_match_tells_on_what_the_two_agree(string date, string type, string country, string location, string point, string dead, int score, bool day, bool place, bool kind, bool? fatalities)
    {
        var match = Compare($"{date},{type},{country},{location},{point},{dead},1\n", Deadly).Matches.Single();
        (match.Score, match.Date, match.Place, match.Type, match.Fatalities).ShouldBe((score, day, place, kind, fatalities));
    }

    [Theory]
    [InlineData("2031-05-07", "Iraq", "Camp Ash", "33.25,44.75")]
    [InlineData("2031-05-03", "Syria", "Camp Ash", "33.25,44.75")]
    [InlineData("2031-05-03", "Iraq", "Elsewhere", "36.3,43.1")]
    [InlineData("2031-05-03", "Iraq", "Camp Ash", "36.3,43.1")]
    [InlineData("2031-05-03", "Iraq", "", ",")]
    public void What_is_too_far_in_time_or_space_is_in_one_of_them_only(string date, string country, string location, string point)
    {
        var comparison = Compare($"{date},{Shelling},{country},{location},{point},4,1\n", Deadly);
        (comparison.Matches.Length, comparison.OnlyTheirs.Length, comparison.OnlyOurs.Length).ShouldBe((0, 1, 1));
    }

    [Fact]
    public void A_day_that_is_not_certain_may_be_the_events() => Compare($"2031-05-16,{Shelling},Iraq,Camp Ash,,,4,3\n", Deadly).Matches.Single().Date.ShouldBe(true);

    [Fact]
    public void The_best_pairs_are_taken_first_and_each_row_and_event_once()
    {
        var comparison = Compare($"2031-05-04,{Shelling},Iraq,Camp Ash,,,4,1\n2031-05-03,{Shelling},Iraq,Camp Ash,,,4,1\n2031-05-03,{Shelling},Iraq,Camp Ash,,,4,1\n", Deadly, Deadly with { When = (new(2031, 5, 5), new(2031, 5, 5)) });
        comparison.Matches.Select(m => (m.Row.Line, m.Event.When!.Start.Day)).ShouldBe([(2, 5), (3, 3)]);
        comparison.OnlyTheirs.Single().Line.ShouldBe(4);
        comparison.OnlyOurs.ShouldBeEmpty();
    }

    [Fact]
    public void Series_and_what_has_no_time_or_counterpart_are_not_compared()
    {
        var comparison = Compare("", Deadly, new() { Prominence = Prominence.Series }, new() { When = null }, new() { Type = EventType.Flood });
        (comparison.OnlyOurs.Length, comparison.NotCompared).ShouldBe((1, 3));
    }

    [Fact]
    public void Agreement_counts_only_where_both_say_something()
    {
        var comparison = Compare($"2031-05-03,{Shelling},Iraq,Camp Ash,,,,1\n", Deadly);
        comparison.Agreements.ShouldBe([new("date", 1, 1), new("place", 1, 1), new("event type", 1, 1), new("sub-event type", 1, 1), new("fatalities", 0, 0)]);
    }

    [Fact]
    public void Our_own_table_agrees_with_us_in_everything()
    {
        var record = Told.Record(Deadly, Deadly with { When = (new(2031, 5, 9), new(2031, 5, 13)) }, new() { Where = Told.Place("SY", PlacePrecision.Region) });
        using var table = new MemoryStream();
        ExportFormats.All.Single(f => f.Name == "acled.csv").Write(record, table);
        var comparison = Comparison.Of(record, CodingTable.Read(new StringReader(Encoding.UTF8.GetString(table.ToArray()))));
        comparison.Matches.Length.ShouldBe(3);
        comparison.Agreements.ShouldAllBe(a => a.Agree == a.Of && a.Of > 0);
    }

    [Fact]
    public void Json_and_the_table_say_the_same()
    {
        var comparison = Compare($"2031-05-03,{Shelling},Iraq,Camp Ash,33.3,44.75,9,1\n2031-06-03,{Shelling},Iraq,Camp Ash,,,4,1\n", Deadly, new() { When = (new(2031, 7, 1), new(2031, 7, 1)) });
        using var json = JsonDocument.Parse(Written(s => ComparisonJson.Write(comparison, s)));
        var rows = StrictCsv.Rows(Written(s => ComparisonTable.Write(comparison, s)));
        rows.Select(r => r["standing"]).ShouldBe(["matched", "only-theirs", "only-ours"]);
        var match = json.RootElement.GetProperty("matched")[0];
        rows[0]["event"].ShouldBe(match.GetProperty("ours").GetProperty("event").GetString());
        (rows[0]["kilometres"], rows[0]["fatalities_agree"], rows[0]["place_agrees"]).ShouldBe(("5.6", "no", "yes"));
        match.GetProperty("kilometres").GetDouble().ShouldBe(5.6);
        match.GetProperty("agrees").GetProperty("fatalities").GetBoolean().ShouldBeFalse();
        rows[1]["line"].ShouldBe(json.RootElement.GetProperty("onlyTheirs")[0].GetProperty("line").ToString());
        rows[2]["event"].ShouldBe(json.RootElement.GetProperty("onlyOurs")[0].GetProperty("event").GetString());
    }

    private static Comparison Compare(string rows, params Told[] events) => Comparison.Of(Told.Record(events), CodingTable.Read(new StringReader(Head + rows)));

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
