using Parallax.Export.Formats;

namespace Parallax.Tests.Export.Tables.Conflict;

public sealed class AcledTableTests
{
    private const string Columns = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
        + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    [Fact]
    public void The_columns_are_those_of_the_layout() => string.Join(',', ExportFormats.All.Single(f => f.Name == "acled.csv").Columns).ShouldBe(Columns);

    [Fact]
    public void An_event_has_its_counterparts_codes_and_an_id_of_its_own()
    {
        var row = new Told { Facts = [Told.Killed(3, 3, 3, FactStatus.Agreed)] }.RowIn("acled.csv");
        row["event_id_cnty"].ShouldMatch("^PLX-e-[0-9a-f]{16}$");
        (row["event_date"], row["year"], row["time_precision"], row["event_type"], row["sub_event_type"]).ShouldBe(("2031-05-03", "2031", "1", "Explosions/Remote violence", "Shelling/artillery/missile attack"));
        (row["iso"], row["region"], row["country"], row["admin1"], row["location"], row["geo_precision"]).ShouldBe(("368", "Middle East", "Iraq", "Upper Ash", "Camp Ash", "1"));
        (row["latitude"], row["longitude"], row["source"], row["fatalities"], row["actor1"]).ShouldBe(("33.25", "44.75", "The Gazette", "3", ""));
    }

    [Theory]
    [InlineData(3, 3, "1", "2031-05-03", false)]
    [InlineData(1, 7, "2", "2031-05-04", true)]
    [InlineData(1, 31, "3", "2031-05-16", true)]
    public void A_time_of_several_days_is_coded_and_written_out(int first, int last, string precision, string day, bool noted)
    {
        var row = new Told { When = (new(2031, 5, first), new(2031, 5, last)) }.RowIn("acled.csv");
        (row["time_precision"], row["event_date"]).ShouldBe((precision, day));
        row["notes"].Contains("Some time in", StringComparison.Ordinal).ShouldBe(noted);
    }

    [Theory]
    [InlineData(PlacePrecision.Exact, "1", "33.25")]
    [InlineData(PlacePrecision.Area, "2", "33.25")]
    [InlineData(PlacePrecision.Region, "3", "33.25")]
    [InlineData(PlacePrecision.Country, "", "")]
    public void A_place_is_as_exact_as_it_is_known(PlacePrecision precision, string code, string latitude)
    {
        var row = new Told { Where = Told.Place("IQ", precision) }.RowIn("acled.csv");
        (row["geo_precision"], row["latitude"]).ShouldBe((code, latitude));
    }

    [Fact]
    public void A_disputed_number_is_the_lowest_and_the_dispute_is_noted()
    {
        var row = new Told { Facts = [Told.Killed(4, 5, 9, FactStatus.Disputed)] }.RowIn("acled.csv");
        row["fatalities"].ShouldBe("4");
        row["notes"].ShouldContain("Killed: 4–9, disputed (One voice only).");
    }

    [Fact]
    public void An_open_bound_is_noted_and_no_word_of_dead_is_not_none()
    {
        var row = new Told { Facts = [Told.Killed(12, 12, null)] }.RowIn("acled.csv");
        (row["fatalities"], row["notes"]).ShouldBe(("12", "Rockets, Camp Ash. Killed: 12 or more, single."));
        new Told().RowIn("acled.csv")["fatalities"].ShouldBe("");
        new Told { Facts = [Told.Killed(0, 0, 0)] }.RowIn("acled.csv")["fatalities"].ShouldBe("0");
    }

    [Fact]
    public void Who_is_only_denied_is_in_the_notes_alone()
    {
        var denied = Told.Actor(ActorRole.Initiator, "Ash Brigade", "armed-group", certainty: ActorCertainty.Denied);
        var alleged = Told.Actor(ActorRole.Initiator, "Reed Brigade", "armed-group", certainty: ActorCertainty.Alleged);
        var row = new Told { Actors = [denied, alleged] }.RowIn("acled.csv");
        (row["actor1"], row["assoc_actor_1"], row["inter1"]).ShouldBe(("Reed Brigade", "", ""));
        row["notes"].ShouldContain("Done by Ash Brigade: denied. Done by Reed Brigade: alleged.");
    }

    [Fact]
    public void Kinds_of_actors_are_coded_where_they_are_told()
    {
        var row = new Told { Actors = [Told.Actor(ActorRole.Initiator, "Iran", "state", "IR"), Told.Actor(ActorRole.Target, "camp", "facility"), Told.Actor(ActorRole.Target, "Ash civilians", "group"), Told.Actor(ActorRole.Victim, "a nurse")] }
            .RowIn("acled.csv");
        (row["inter1"], row["actor2"], row["assoc_actor_2"], row["inter2"], row["interaction"]).ShouldBe(("8", "Ash civilians", "a nurse", "7", "78"));
        var protest = new Told { Type = EventType.Protest, Actors = [Told.Actor(ActorRole.Initiator, "protesters", "group")] }.RowIn("acled.csv");
        (protest["disorder_type"], protest["inter1"], protest["interaction"]).ShouldBe(("Demonstrations", "6", "60"));
        new Told { Actors = [Told.Actor(ActorRole.Initiator, "Iraqi army", "state", "IQ"), Told.Actor(ActorRole.Target, "Ash Brigade", "armed-group")] }.RowIn("acled.csv")["interaction"].ShouldBe("");
    }

    [Fact]
    public void Civilians_are_targets_only_where_some_were_hurt()
    {
        new Told { Facts = [Told.Killed(2, 2, 2, of: "civilians")] }.RowIn("acled.csv")["civilian_targeting"].ShouldBe("Civilian targeting");
        new Told { Type = EventType.Shooting, Facts = [Told.Killed(2, 2, 2, of: "soldiers")] }.RowIn("acled.csv")["civilian_targeting"].ShouldBe("");
    }

    [Fact]
    public void What_has_no_place_in_it_is_left_out_and_counted()
    {
        var (rows, said) = Told.In("acled.csv", new(), new() { Prominence = Prominence.Series }, new() { Type = EventType.Earthquake }, new() { When = null }, new() { Where = null },
            new() { Where = Told.Place(null) }, new() { When = (new(2031, 1, 1), new(2031, 12, 31)) }, new() { When = null });
        rows.Count.ShouldBe(1);
        said.ShouldBe("7 of 8 events left out: 1 of types without a counterpart, 1 series, 1 with a time known less exactly than to the month, 1 without a country, 1 without a place, 2 without a time.");
    }
}
