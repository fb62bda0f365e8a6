using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Bench.Worlds;
using Parallax.Tests.Cli;
using Parallax.Tests.Export.Tables.Conflict;
using Parallax.Tests.Samples;

namespace Parallax.Tests.Export.Maps;

public sealed class GeoJsonTests
{
    [Theory]
    [InlineData(PlacePrecision.Exact)]
    [InlineData(PlacePrecision.Town)]
    public void A_point_has_its_longitude_first(PlacePrecision precision)
    {
        var feature = Feature(new Told { Where = Told.Place("IQ", precision) });
        feature["geometry"]!.ToJsonString().ShouldBe("""{"type":"Point","coordinates":[44.75,33.25]}""");
        feature["properties"]!.AsObject().ContainsKey("no_point").ShouldBeFalse();
    }

    [Theory]
    [InlineData(PlacePrecision.Area, "at places known only as an area")]
    [InlineData(PlacePrecision.Region, "at places known only by their region")]
    [InlineData(PlacePrecision.Country, "at places known only by their country")]
    public void A_coarser_place_has_no_geometry_and_says_why(PlacePrecision precision, string why) => ShouldHaveNoPoint(new() { Where = Told.Place("IQ", precision) }, why);

    [Fact]
    public void So_do_an_unknown_place_and_one_without_coordinates()
    {
        ShouldHaveNoPoint(new() { Where = null }, "without a place");
        ShouldHaveNoPoint(new() { Where = Told.Place("IQ") with { Latitude = null, Longitude = null } }, "at places without coordinates");
    }

    [Fact]
    public void Bounds_status_and_claims_stand_beside_each_number()
    {
        var facts = Feature(new Told { Facts = [Told.Killed(12, 12, null, FactStatus.Compatible), Told.Killed(1, 2, 3, FactStatus.Disputed, "soldiers")] })["properties"]!["facts"]!;
        facts.AsArray().Select(f => (f!["of"]?.ToString(), f["low"]!.ToString(), f["high"]?.ToString(), f["status"]!.ToString(), f["claims"]!.AsArray().Count))
            .ShouldBe([(null, "12", null, "compatible", 1), ("soldiers", "1", "3", "disputed", 1)]);
    }

    [Fact]
    public void No_event_is_an_empty_collection() =>
        JsonNode.Parse(Written.As("geojson", Told.Record()))!.ToJsonString().ShouldBe("""{"type":"FeatureCollection","features":[]}""");

    [ToolFact("ogr2ogr")]
    public async Task Gdal_reads_every_feature_and_point()
    {
        using var folder = new TemporaryFolder();
        var record = InventedRecord.Of(50);
        await File.WriteAllTextAsync(folder["events.geojson"], Written.As("geojson", record));
        using var read = JsonDocument.Parse(await Tools.RunAsync("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", folder["events.geojson"]));
        read.RootElement.Items("features").Select(f => (f.Text("id"), Point(f))).ShouldBe(
            record.Events.Select(e => (e.Id.ToString(), e.Where is { Identity: { Latitude: { } north, Longitude: { } east } } ? $"[ {Shown(east)}, {Shown(north)} ]" : null)));
    }

    private static string? Point(JsonElement feature) => feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } point ? point.GetProperty("coordinates").GetRawText() : null;

    /// <summary>GDAL writes at least one decimal.</summary>
    private static string Shown(double degrees) => degrees.ToString("0.0######", CultureInfo.InvariantCulture);

    private static void ShouldHaveNoPoint(Told told, string why)
    {
        var feature = Feature(told);
        feature.ContainsKey("geometry").ShouldBeTrue();
        feature["geometry"].ShouldBeNull();
        feature["properties"]!["no_point"]!.ToString().ShouldBe(why);
    }

    private static JsonObject Feature(Told told) => JsonNode.Parse(Written.As("geojson", Told.Record(told)))!["features"]![0]!.AsObject();
}
