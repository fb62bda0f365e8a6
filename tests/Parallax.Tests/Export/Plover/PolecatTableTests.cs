using Parallax.Export.Plover;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.Plover;

public sealed class PolecatTableTests
{
    [Fact]
    public void The_columns_are_those_of_polecat_in_their_order() => string.Join(',', Written.Format("polecat.tsv").Columns).ShouldBe(
        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,"
        + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,"
        + "Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version");

    [Theory]
    [InlineData("one\ttwo\r\nthree", "one two  three")]
    [InlineData("\u2028line\u0085end\n", "line end")]
    [InlineData("\"Old\" Fort", "'\"Old\" Fort")]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("\t=SUM(A1)", "'=SUM(A1)")]
    [InlineData("the \"Reed\", north", "the \"Reed\", north")]
    public void A_cell_is_one_line_that_every_reader_sees_alike(string name, string cell) =>
        new Told { Where = Told.Place("IQ") with { Name = name } }.RowIn("polecat.tsv")["Placename"].ShouldBe(cell);

    [Fact]
    public void Several_actors_stand_in_one_cell()
    {
        var row = new Told
        {
            Actors = [Told.Actor(ActorRole.Initiator, "rebels; north"), Told.Actor(ActorRole.Initiator, "Iraqi army", country: "IQ"), Told.Actor(ActorRole.Target, "villagers")],
        }.RowIn("polecat.tsv");
        (row["Actor Name"], row["Actor Country"], row["Primary Actor Sector"], row["Actor Sectors"], row["Recipient Name"], row["Primary Recipient Sector"])
            .ShouldBe(("rebels, north; Iraqi army", "IRQ", "MIL", "MIL", "villagers", "CVL"));
    }

    [Theory]
    [InlineData(EventType.AirStrike, "MATERIAL CONFLICT")]
    [InlineData(EventType.Rescue, "MATERIAL COOPERATION")]
    [InlineData(EventType.WeaponsTest, "VERBAL CONFLICT")]
    public void The_quad_code_follows_from_the_type(EventType type, string code) => new Told { Type = type }.RowIn("polecat.tsv")["Quad Code"].ShouldBe(code);

    [Fact]
    public void Every_type_with_a_counterpart_has_a_quad_code() => Enum.GetValues<EventType>().Select(t => Told.Record(new Told { Type = t }).Events.Single())
        .Where(e => PloverEvent.WhyNot(e) is null).ShouldAllBe(e => new PloverEvent(e).QuadCode.Length > 0);

    [Fact]
    public void A_province_has_no_point()
    {
        var row = new Told { Where = Told.Place("IQ", PlacePrecision.Region) }.RowIn("polecat.tsv");
        (row["Latitude"], row["Longitude"], row["Province"], row["Country"]).ShouldBe(("", "", "Upper Ash", "IRQ"));
    }
}
