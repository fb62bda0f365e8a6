using System.Xml.Linq;
using Parallax.Bench.Worlds;
using Parallax.Tests.Cli;
using Parallax.Tests.Export.Tables.Conflict;

namespace Parallax.Tests.Export.Maps;

public sealed class KmlTests
{
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    [Fact]
    public void A_placemark_has_its_parts_in_the_order_of_the_schema()
    {
        var placemark = Placemarks(new Told()).Single();
        placemark.Elements().Select(e => e.Name.LocalName).ShouldBe(["name", "TimeSpan", "ExtendedData", "Point"]);
        placemark.Element(Kml + "Point")!.Value.ShouldBe("44.75,33.25");
        placemark.Element(Kml + "TimeSpan")!.Elements().Select(e => e.Value).ShouldBe(["2031-05-03", "2031-05-03"]);
    }

    [Fact]
    public void Hostile_text_comes_back_and_what_xml_forbids_is_replaced() =>
        Placemarks(new Told { Label = "<b>&\"]]>\u0001\uD800 \U0001F680" }).Single().Element(Kml + "name")!.Value.ShouldBe("<b>&\"]]>\uFFFD\uFFFD \U0001F680");

    [Fact]
    public void Bounds_are_in_words_and_unknown_values_are_not_there()
    {
        var data = Placemarks(new Told { When = null, Facts = [Told.Killed(12, 12, null, FactStatus.Disputed)] }).Single().Descendants(Kml + "Data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Value);
        data["numbers"].ShouldBe("killed: 12 or more (disputed)");
        data.ShouldNotContainKey("when_start");
    }

    [Fact]
    public void Events_without_a_point_are_left_out_and_counted()
    {
        Written.As("kml", Told.Record(new(), new() { Where = null }, new() { Where = Told.Place("IQ", PlacePrecision.Country) }), out var said);
        said.ShouldBe(["2 of 3 events left out: 1 at places known only by their country, 1 without a place."]);
    }

    [ToolTheory("xmllint")]
    [InlineData("kml")]
    [InlineData("graphml")]
    public async Task An_independent_reader_finds_it_well_formed(string format)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["it.xml"], Written.As(format, InventedRecord.Of(50)));
        await Tools.RunAsync("xmllint", "--noout", folder["it.xml"]);
    }

    [ToolFact("ogr2ogr")]
    public async Task Gdal_reads_every_placemark()
    {
        using var folder = new TemporaryFolder();
        var record = InventedRecord.Of(50);
        await File.WriteAllTextAsync(folder["events.kml"], Written.As("kml", record));
        var rows = (await Tools.RunAsync("ogr2ogr", "-f", "CSV", "/vsistdout/", "-sql", "SELECT 'read' AS it FROM events", folder["events.kml"])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Skip(1).Count().ShouldBe(record.Events.Count(e => e.Where is not null));
    }

    private static IEnumerable<XElement> Placemarks(Told told) => XDocument.Parse(Written.As("kml", Told.Record(told))).Descendants(Kml + "Placemark");
}
