using NodaTime;
using NodaTime.TimeZones;
using Parallax.Events.Times;
using Parallax.Language.Places;
using Parallax.Tests.Events;

namespace Parallax.Tests.Events.Times;

/// <summary>Which zone a place has, and where that cannot be told.</summary>
public sealed class ZoneMapTests
{
    private static readonly Gazetteer Gazetteer = Reading.Annotator.Gazetteer;

    private static readonly ZoneMap Map = new(Gazetteer);

    [Theory]
    [InlineData("IQ", null, null, null, "Asia/Baghdad")]
    [InlineData("NP", null, 27.7, 85.3, "Asia/Kathmandu")]
    [InlineData("US", "Texas", 29.8, -95.4, "America/Chicago")]
    [InlineData("US", "Texas", 31.8, -106.4, "America/Denver")]
    [InlineData("US", "Tennessee", 36.0, -83.9, "America/New_York")]
    [InlineData("US", "Tennessee", 36.2, -86.8, "America/Chicago")]
    [InlineData("US", "Indiana", 39.5, -87.4, "America/Indiana/Indianapolis")]
    [InlineData("US", "Idaho", 47.7, -116.8, "America/Los_Angeles")]
    [InlineData("US", "Ohio", null, null, "America/New_York")]
    [InlineData("RU", "Primorsky Krai", 43.1, 131.9, "Asia/Vladivostok")]
    [InlineData("RU", "Tatarstan", 55.8, 49.1, "Europe/Moscow")]
    [InlineData("BR", "São Paulo", -23.6, -46.6, "America/Sao_Paulo")]
    [InlineData("AU", "Northern Territory", -23.7, 133.9, "Australia/Darwin")]
    [InlineData("NZ", "Canterbury", -43.5, 172.6, "Pacific/Auckland")]
    [InlineData("UA", "Odesa", 46.5, 30.7, "Europe/Kyiv")]
    [InlineData("PT", null, 37.7, -25.7, "Atlantic/Azores")]
    [InlineData("MN", null, 47.9, 106.9, "Asia/Ulaanbaatar")]
    public void A_place_has_the_zone_of_its_country_division_or_nearest_town(string country, string? admin1, double? latitude, double? longitude, string zone) =>
        Map.Of(Place(country, admin1, latitude, longitude)).ShouldNotBeNull().Ids.ShouldBe([zone]);

    [Theory]
    [InlineData("US", null, null, null, PlacePrecision.Country)]
    [InlineData("US", null, 29.8, -95.4, PlacePrecision.Exact)]
    [InlineData("US", "Tennessee", 35.9, -86.4, PlacePrecision.Region)]
    [InlineData("UA", null, 49.0, 32.0, PlacePrecision.Country)]
    public void A_place_of_several_zones_has_a_time_only_where_they_agree(string country, string? admin1, double? latitude, double? longitude, PlacePrecision precision)
    {
        var zones = Map.Of(Place(country, admin1, latitude, longitude, precision)).ShouldNotBeNull();
        zones.Ids.Count().ShouldBeGreaterThan(1);
        zones.At(new LocalDateTime(2031, 3, 14, 1, 0)).ShouldBeNull();
        zones.At(Instant.FromUtc(2031, 3, 14, 1, 0)).ShouldBeNull();
    }

    [Fact]
    public void Zones_of_a_country_that_agree_are_as_good_as_one() =>
        Map.Of(Place("AR", null, null, null)).ShouldNotBeNull().At(new LocalDateTime(2031, 3, 14, 1, 0)).ShouldNotBeNull().Offset.ShouldBe(Offset.FromHours(-3));

    [Theory]
    [InlineData(null)]
    [InlineData("XX")]
    public void A_place_without_a_known_country_has_no_zone(string? country) => Map.Of(Place(country, null, 12.5, 47.5)).ShouldBeNull();

    [Theory]
    [InlineData("2031-01-15T12:00", -5)]
    [InlineData("2031-07-15T12:00", -4)]
    [InlineData("2031-03-09T02:30", null)]
    [InlineData("2031-11-02T01:30", null)]
    public void The_offset_is_that_of_the_date_and_an_hour_skipped_or_repeated_has_none(string local, int? hours)
    {
        var time = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value;
        Map.Of(Place("US", "New York", 40.7, -74.0))!.At(time)?.Offset.ShouldBe(Offset.FromHours(hours ?? 0));
        (Map.Of(Place("US", "New York", 40.7, -74.0))!.At(time) is null).ShouldBe(hours is null);
    }

    [Fact]
    public void Every_row_of_the_table_names_a_zone_of_the_database_and_a_division_of_the_gazetteer()
    {
        foreach (var country in TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(l => l.CountryCode).Distinct())
        {
            foreach (var row in Gazetteer.ZonesOf(country))
            {
                TzdbDateTimeZoneSource.Default.GetIds().ShouldContain(row.Zone);
                (row.Admin1 is not { } name || Gazetteer.Find(name).ToArray().Any(e => e.Kind == PlaceKind.Admin1 && e.Country == country && e.Name == name)).ShouldBeTrue(row.Admin1);
            }
        }
    }

    private static PlaceIdentity Place(string? country, string? admin1, double? latitude, double? longitude, PlacePrecision? precision = null) => new()
    {
        Name = "Here",
        Country = country,
        Admin1 = admin1,
        Latitude = latitude,
        Longitude = longitude,
        Precision = precision ?? (latitude is null ? PlacePrecision.Region : PlacePrecision.Town),
        Basis = PlaceBasis.Gazetteer,
    };
}
