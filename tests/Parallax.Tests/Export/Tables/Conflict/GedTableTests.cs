using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Export.Formats;

namespace Parallax.Tests.Export.Tables.Conflict;

public sealed class GedTableTests
{
    private const string Columns = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,"
        + "side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
        + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
        + "deaths_unknown,best,high,low,gwnoa,gwnob";

    private static readonly string[] Groups = ["attackers", "civilians", "soldiers", "US soldiers", "rebels", "nurses"];

    [Fact]
    public void The_columns_are_those_of_the_layout() => string.Join(',', ExportFormats.All.Single(f => f.Name == "ged.csv").Columns).ShouldBe(Columns);

    [Fact]
    public void An_event_has_its_codes_and_none_of_anyone_elses_ids()
    {
        var row = new Told { Facts = [Told.Killed(3, 3, null)] }.RowIn("ged.csv");
        (row["country"], row["country_id"], row["region"], row["where_prec"], row["date_prec"], row["event_clarity"]).ShouldBe(("Iraq", "645", "Middle East", "1", "1", "1"));
        (row["geom_wkt"], row["priogrid_gid"], row["best"], row["low"], row["high"]).ShouldBe(("POINT (44.75 33.25)", "177570", "3", "3", "inf"));
        (row["source_article"], row["source_original"], row["number_of_sources"]).ShouldBe(("The Gazette, 2031-05-04, Rockets", "a doctor", "1"));
        row["id"].ShouldStartWith("PLX-e-");
        row.Where(c => c.Key.EndsWith("_id", StringComparison.Ordinal) && c.Key != "country_id" || c.Key is "relid" or "conflict_name").ShouldAllBe(c => c.Value.Length == 0);
    }

    [Theory]
    [InlineData("state", "IR", "rebels", null, "1", "630", "")]
    [InlineData("armed-group", null, "Iraqi soldiers", "IQ", "1", "", "645")]
    [InlineData("armed-group", null, "militants", null, "2", "", "")]
    [InlineData("armed-group", null, "civilians", null, "3", "", "")]
    [InlineData("other", null, "civilians", null, "", "", "")]
    [InlineData("state", "IR", "a doctor", null, "", "630", "")]
    public void The_type_of_violence_is_told_where_both_sides_are(string kind, string? country, string other, string? otherCountry, string type, string first, string second)
    {
        var row = new Told { Actors = [Told.Actor(ActorRole.Initiator, "Ash", kind, country), Told.Actor(ActorRole.Target, other, null, otherCountry)], Facts = [Told.Killed(3, 3, 3)] }.RowIn("ged.csv");
        (row["type_of_violence"], row["gwnoa"], row["gwnob"]).ShouldBe((type, first, second));
    }

    [Fact]
    public void The_dead_of_each_side_are_told_apart_and_of_a_clash_they_are_not()
    {
        var told = new Told { Facts = [Told.Killed(9, 9, 9), Told.Killed(1, 1, 1, of: "attackers"), Told.Killed(3, 3, 3, of: "soldiers"), Told.Killed(2, 2, 2, of: "US soldiers"), Told.Killed(2, 2, 2, of: "civilians")] };
        Deaths(told).ShouldBe(("1", "3", "2", "3"));
        Deaths(told with { Type = EventType.ArmedClash }).ShouldBe(("1", "0", "2", "6"));
        Deaths(told with { Facts = [Told.Killed(4, 4, 4), .. told.Facts.Skip(1)] }).ShouldBe(("0", "0", "0", "4"));
    }

    [Fact]
    public void The_four_columns_are_always_the_best_number_together() =>
        Prop.ForAll(Gen.Choose(1, 40).Zip(Gen.Elements(Groups).Zip(Gen.Choose(0, 20)).ArrayOf()).ToArbitrary(), told =>
        {
            var groups = told.Item2.DistinctBy(g => g.Item1).Select(g => Told.Killed(g.Item2, g.Item2, g.Item2, of: g.Item1));
            var row = new Told { Facts = [Told.Killed(told.Item1, told.Item1, told.Item1 + 2, FactStatus.Disputed), .. groups] }.RowIn("ged.csv");
            new[] { "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown" }.Sum(c => decimal.Parse(row[c], CultureInfo.InvariantCulture)).ShouldBe(decimal.Parse(row["best"], CultureInfo.InvariantCulture));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_last_days_of_all_do_not_end_the_run() =>
        (new Told { When = (new(9999, 12, 1), DateOnly.MaxValue), Facts = [Told.Killed(3, 3, 3)] }).RowIn("ged.csv")["date_prec"].ShouldBe("4");

    [Fact]
    public void What_is_not_deadly_or_no_armed_violence_is_left_out_and_counted()
    {
        var deadly = new Told { Facts = [Told.Killed(3, 3, 3)] };
        var (rows, said) = Told.In("ged.csv", deadly, new(), new() { Facts = [Told.Killed(0, 0, 0)] }, deadly with { Type = EventType.Protest }, deadly with { When = (new(2031, 1, 1), new(2032, 1, 2)) });
        rows.Count.ShouldBe(1);
        said.ShouldBe("4 of 5 events left out: 2 in which no report tells of dead, 1 of types without a counterpart, 1 with a time known less exactly than to the year.");
    }

    private static (string A, string B, string Civilians, string Unknown) Deaths(Told told)
    {
        var row = told.RowIn("ged.csv");
        return (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]);
    }
}
