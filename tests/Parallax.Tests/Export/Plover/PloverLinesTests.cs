using System.Globalization;
using System.Text.Json.Nodes;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.Plover;

public sealed class PloverLinesTests
{
    [Fact]
    public void An_event_has_a_type_a_mode_a_day_and_a_clock()
    {
        var line = Line(new Told { Best = "2031-05-03T19:35+03:00" });
        (Text(line, "date"), Text(line, "time"), line.ContainsKey("enddate")).ShouldBe(("2031-05-03", "19:35+03:00", false));
        (line["event"]!.ToJsonString(), line["mode"]!.ToJsonString(), line["context"]!.ToJsonString()).ShouldBe(("""["ASSAULT"]""", """["heavy-weapons"]""", "[]"));
    }

    [Fact]
    public void A_time_of_several_days_has_both_ends_and_no_clock()
    {
        var line = Line(new Told { When = (new(2031, 5, 1), new(2031, 5, 31)) });
        (Text(line, "date"), Text(line, "enddate"), line.ContainsKey("time")).ShouldBe(("2031-05-01", "2031-05-31", false));
    }

    [Fact]
    public void What_has_no_place_in_plover_is_left_out_and_counted()
    {
        var text = Written.As("plover.jsonl", Told.Record(new(), new() { When = null }, new() { Type = EventType.Earthquake }, new() { Prominence = Prominence.Series },
            new() { When = (new(2031, 1, 1), new(2031, 12, 31)) }), out var said);
        text.Count(c => c == '\n').ShouldBe(1);
        said.ShouldBe(["4 of 5 events left out: 1 of types without a counterpart, 1 series, 1 with a time known less exactly than to the month, 1 without a time."]);
        Written.As("plover.jsonl", Told.Record(new Told { When = null })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("3", "3", FactStatus.Agreed, "3")]
    [InlineData("3", null, FactStatus.Single, null)]
    [InlineData("3", "4", FactStatus.Compatible, null)]
    [InlineData("3", "3", FactStatus.Disputed, null)]
    [InlineData(null, null, FactStatus.Single, null)]
    public void A_size_is_a_number_only_where_it_is_exact_and_undisputed(string? low, string? high, FactStatus status, string? dead)
    {
        var line = Line(new Told { Facts = [Told.Killed(Number(low), Number(low), Number(high), status)] });
        line["size"]!["dead"]?.ToJsonString().ShouldBe(dead);
        var fact = line["parallax"]!["facts"]![0]!;
        (fact["low"]?.ToJsonString(), fact["high"]?.ToJsonString(), (string?)fact["status"]).ShouldBe((low, high, Wording.Of(status)));
        fact["claims"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void Nobody_named_is_an_empty_list_and_who_is_only_denied_is_not_in_it()
    {
        var line = Line(new Told { Actors = [Told.Actor(ActorRole.Initiator, "Reed Brigade", "armed-group", certainty: ActorCertainty.Denied)] });
        (line["actor"]!.ToJsonString(), line["recipient"]!.ToJsonString()).ShouldBe(("[]", "[]"));
    }

    [Theory]
    [InlineData("Iraqi soldiers", null, "IQ", "IRQ", "MIL")]
    [InlineData("the police", null, null, null, "COP")]
    [InlineData("Reed Brigade", "armed-group", null, null, null)]
    [InlineData("militants", "armed-group", null, null, null)]
    [InlineData("United States", "state", "US", "USA", null)]
    public void Country_and_sector_stand_only_where_they_are_told(string name, string? kind, string? country, string? code, string? sector)
    {
        var entity = Line(new Told { Actors = [Told.Actor(ActorRole.Initiator, name, kind, country, ActorCertainty.Alleged)] })["actor"]![0]!;
        ((string?)entity["code"], (string?)entity["sector"], (string?)entity["entity_text"], (string?)entity["parallax"]!["certainty"]).ShouldBe((code, sector, name, "alleged"));
    }

    [Theory]
    [InlineData(PlacePrecision.Town, "33.25")]
    [InlineData(PlacePrecision.Region, null)]
    public void Coordinates_stand_only_where_the_place_is_known_to_the_town(PlacePrecision precision, string? latitude)
    {
        var place = Line(new Told { Where = Told.Place("IQ", precision) })["event_loc"]!;
        (place["latitude"]?.ToJsonString(), (string?)place["cc3"]).ShouldBe((latitude, "IRQ"));
    }

    private static JsonObject Line(Told told) => JsonNode.Parse(Written.As("plover.jsonl", Told.Record(told)))!.AsObject();

    private static string? Text(JsonObject line, string name) => (string?)line[name];

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
