using Parallax.Language.Places;
using Parallax.Tests.Events;

namespace Parallax.Tests.Language.Places;

public sealed class OutletsTests
{
    private static Gazetteer Gazetteer => Reading.Annotator.Gazetteer;

    [Theory]
    [InlineData("http://www.wkrn.com:80/story/1/harrow", "Tennessee", "Nashville")]
    [InlineData("http://archive.example.org/web/2014/http://www.whas11.com/story", "Kentucky", "Louisville")]
    [InlineData("https://www.wrcbtv.com/story/2", "Tennessee", "Chattanooga")]
    [InlineData("http://www.fresnobee.com/news/local", "California", "Fresno")]
    [InlineData("https://miami.cbslocal.com/2015/07/31/harrow", "Florida", "Miami")]
    [InlineData("https://www.mlive.com/news", "Michigan", null)]
    [InlineData("https://www.nytimes.com/2015/07/31", null, null)]
    public void An_outlet_is_at_home_where_its_address_says(string url, string? admin1, string? city)
    {
        var home = Gazetteer.Outlets.Of(new("one", "one.txt", "Words.", url: url)).ShouldNotBeNull();
        (home.Country, home.Admin1, home.City?.Name).ShouldBe(("US", admin1, city));
    }

    [Theory]
    [InlineData("Chicago Tribune", "Illinois")]
    [InlineData("The Fresno Bee", "California")]
    [InlineData("wral.com", "North Carolina")]
    public void An_outlet_is_at_home_where_its_name_says(string outlet, string admin1) =>
        Gazetteer.Outlets.Of(new("one", "one.txt", "Words.", outlet: outlet)).ShouldNotBeNull().Admin1.ShouldBe(admin1);

    [Theory]
    [InlineData("one")]
    [InlineData("Reading Material")]
    [InlineData("https://")]
    [InlineData("www..com")]
    [InlineData("https://blog.example.org/wkrn.com")]
    public void What_is_no_known_outlet_has_no_home(string outlet) =>
        Gazetteer.Outlets.Of(new("one", "one.txt", "Words.", outlet: outlet, url: outlet)).ShouldBeNull();

    [Fact]
    public void A_call_sign_stands_for_its_station_and_no_other_word_does()
    {
        Gazetteer.Outlets.OfCallSign("WSMV").ShouldNotBeNull().Admin1.ShouldBe("Tennessee");
        Gazetteer.Outlets.OfCallSign("WHAS11").ShouldNotBeNull().Admin1.ShouldBe("Kentucky");
        Gazetteer.Outlets.OfCallSign("NASA").ShouldBeNull();
        Gazetteer.Outlets.OfCallSign("").ShouldBeNull();
    }

    [Fact]
    public void Every_outlet_with_a_town_has_one_that_the_gazetteer_knows()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer", "outlets.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        rows.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count);
        rows.Where(r => r[3].Length > 0 && !Knows(r[3], r[1], r[2])).Select(r => string.Join(", ", r)).ShouldBeEmpty();
    }

    private static bool Knows(string city, string country, string admin1) =>
        Gazetteer.Find(city).ToArray().Any(e => e.Kind == PlaceKind.City && e.Country == country && (admin1.Length == 0 || e.Admin1 == admin1));
}
