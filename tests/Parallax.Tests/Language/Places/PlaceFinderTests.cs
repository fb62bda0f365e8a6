using Parallax.Language.Places;
using Parallax.Tests.Events;

namespace Parallax.Tests.Language.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("Shots were fired in Springfield, Illinois.", "Springfield", "US", "Illinois")]
    [InlineData("Shots were fired in Springfield, Mass.", "Springfield", "US", "Massachusetts")]
    [InlineData("A flood hit Kirkuk on Monday.", "Kirkuk", "IQ", null)]
    [InlineData("The raid was in Albu Kamal.", "Albu Kamal", "SY", null)]
    [InlineData("A fire broke out in Sao Paulo.", "Sao Paulo", "BR", null)]
    public void A_name_means_the_place_that_its_text_puts_it_in(string text, string name, string country, string? admin1)
    {
        var place = Reading.Annotate(text).Text.Places.First().Place;
        (Gazetteer.Key(place.Name), place.Country).ShouldBe((Gazetteer.Key(name), country));
        if (admin1 is not null)
        {
            place.Admin1.ShouldBe(admin1);
        }
    }

    [Theory]
    [InlineData("The Iraqi army said so.")]
    [InlineData("European leaders met.")]
    [InlineData("He may march in May.")]
    public void Nationalities_and_common_words_are_no_places(string text) => Reading.Annotate(text).Text.Places.Where(p => !p.IsIndirect).ShouldBeEmpty();

    [Fact]
    public void A_camp_that_no_table_lists_lies_where_the_distance_says()
    {
        var place = Reading.Annotate("Rockets fell on Camp Wexley, 20 km north of Tobruk.").Text.Places.First(p => p.Place.Name == "Camp Wexley").Place;
        place.Latitude.ShouldNotBeNull().ShouldBe(32.28, 0.06);
        place.Basis.ShouldBe(PlaceBasis.Relative);
    }

    [Fact]
    public void A_camp_that_the_text_puts_nowhere_stays_unresolved()
    {
        var place = Reading.Annotate("Rockets fell on Camp Wexley.").Text.Places.Single().Place;
        (place.Latitude, place.Country, place.Basis).ShouldBe((null, null, PlaceBasis.Unresolved));
    }

    [Theory]
    [InlineData("Two men were shot in Madison.", "wkrn.com", "Tennessee")]
    [InlineData("Two men were shot in Madison.", "channel3000.com", "Wisconsin")]
    [InlineData("Two men were shot in Berlin.", "wmur.com", "New Hampshire")]
    [InlineData("Two men were shot in Berlin, Germany.", "wcax.com", "Berlin")]
    [InlineData("Two men were shot in Austin, Texas.", "wkrn.com", "Texas")]
    [InlineData("JACKSON (WBBJ) - Two men were shot in Jackson.", null, "Tennessee")]
    [InlineData("Two men were shot in Jackson, TN on Monday.", null, "Tennessee")]
    [InlineData("Two men were shot in Clay County.", "news4jax.com", "Florida")]
    [InlineData("Two men were shot in South Memphis.", null, "Tennessee")]
    [InlineData("Two men were shot in Chicago.", "wkrn.com", "Illinois")]
    public void A_name_of_several_towns_is_the_one_near_the_outlet_unless_the_text_says_more(string text, string? outlet, string admin1) =>
        Reading.Annotator.Annotate(new("one", "one.txt", text, outlet: outlet)).Text.Places[0].Place.Admin1.ShouldBe(admin1);

    [Fact]
    public void A_town_that_no_table_lists_lies_in_the_state_of_the_outlet_without_coordinates()
    {
        var place = Reading.Annotator.Annotate(new("one", "one.txt", "Rockets fell on Camp Wexley.", outlet: "wkrn.com")).Text.Places.Single().Place;
        (place.Admin1, place.Country, place.Latitude, place.Basis).ShouldBe(("Tennessee", "US", null, PlaceBasis.Unresolved));
    }

    [Fact]
    public void A_place_in_the_title_lies_where_the_text_puts_it()
    {
        var report = Reading.Annotate("Two men were shot in Springfield, Illinois, on Monday. Police in Springfield said so.", title: "Two shot in Springfield");
        report.Title.ShouldNotBeNull().Places.Single().Place.Admin1.ShouldBe("Illinois");
    }

    [Fact]
    public void The_shipped_gazetteer_has_no_point_off_the_globe_and_knows_every_country_of_its_rows()
    {
        var gazetteer = Reading.Annotator.Gazetteer;
        foreach (var name in new[] { "Baghdad", "Kyiv", "Chicago", "Gaza", "Tehran", "Donbas", "Camp Taji", "Nice", "Aden" })
        {
            foreach (var entry in gazetteer.Find(name))
            {
                entry.Latitude.ShouldBeInRange(-90, 90);
                entry.Longitude.ShouldBeInRange(-180, 180);
                (entry.Country is null || gazetteer.CountryName(entry.Country) is not null).ShouldBeTrue(entry.ToString());
            }
        }
        gazetteer.CountryOfDemonym("Iraqi").ShouldBe("IQ");
        gazetteer.Version.Length.ShouldBe(12);
    }
}
