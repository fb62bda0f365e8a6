using Parallax.Export.Codes;
using Parallax.Tables;

namespace Parallax.Tests.Export.Codes;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("IQ", "IRQ", 368, 645, "Iraq", "Middle East", "Middle East")]
    [InlineData("LY", "LBY", 434, 620, "Libya", "Northern Africa", "Africa")]
    [InlineData("EG", "EGY", 818, 651, "Egypt", "Northern Africa", "Middle East")]
    [InlineData("GB", "GBR", 826, 200, "United Kingdom", "Europe", "Europe")]
    [InlineData("US", "USA", 840, 2, "United States", "North America", "Americas")]
    [InlineData("YE", "YEM", 887, 678, "Yemen", "Middle East", "Middle East")]
    [InlineData("RS", "SRB", 688, 340, "Serbia", "Europe", "Europe")]
    [InlineData("AF", "AFG", 4, 700, "Afghanistan", "Caucasus and Central Asia", "Asia")]
    [InlineData("CD", "COD", 180, 490, "Democratic Republic of the Congo", "Middle Africa", "Africa")]
    [InlineData("VN", "VNM", 704, 816, "Vietnam", "Southeast Asia", "Asia")]
    [InlineData("XK", "XKX", null, 347, "Kosovo", "Europe", "Europe")]
    [InlineData("PS", "PSE", 275, null, "Palestine", "Middle East", "Middle East")]
    public void A_country_has_its_codes(string alpha2, string alpha3, int? numeric, int? gleditschWard, string name, string acledRegion, string? gedRegion) =>
        Countries.Of(alpha2).ShouldBe(new Country(alpha2, alpha3, numeric, gleditschWard, name, acledRegion, gedRegion));

    [Theory]
    [InlineData(null)]
    [InlineData("ZZ")]
    public void What_is_no_country_has_none(string? code) => Countries.Of(code).ShouldBeNull();

    [Fact]
    public void Names_and_codes_are_those_of_the_gazetteer() =>
        TsvTable.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "data", "gazetteer", "countries.tsv")), "countries.tsv",
                "name", "alpha2", "alpha3", "capital", "latitude", "longitude", "demonyms", "aliases")
            .Select(r => (r.Cells[1], r.Cells[2], r.Cells[0])).ShouldBe(Countries.All.Select(c => (c.Alpha2, c.Alpha3, c.Name)));

    [Fact]
    public void No_two_countries_share_a_number()
    {
        Countries.All.Where(c => c.Numeric is not null).Select(c => c.Numeric).ShouldBeUnique();
        Countries.All.Where(c => c.GleditschWard is not null).Select(c => c.GleditschWard).ShouldBeUnique();
        Countries.All.Where(c => c.Numeric is null).Select(c => c.Alpha2).ShouldBe(["XK"]);
    }
}
