using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Formats;
using Parallax.Export.Json;
using Parallax.Json;

namespace Parallax.Export.Maps;

/// <summary><c>geojson</c>: events as features by RFC 7946. One whose place is not known to the town or better has no geometry, and says why.</summary>
internal static class GeoJson
{
    public static ExportFormat Format { get; } = new()
    {
        Name = "geojson",
        FileName = "events.geojson",
        Unit = "a feature for each event",
        Use = "for maps and GIS: a point where the place is known to the town or better, else no geometry and why",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        using var lines = JsonLines.OfArray(output, "{\"type\":\"FeatureCollection\",\"features\":[", "]}");
        var values = new ValueJson(lines.Json);
        foreach (var item in record.Events)
        {
            lines.Write(() => Feature(lines.Json, values, item));
        }
        return [];
    }

    private static void Feature(Utf8JsonWriter json, ValueJson values, Event item)
    {
        var (point, whyNot) = MapPoint.Of(item);
        json.WriteString("type", "Feature");
        json.WriteString("id", item.Id.ToString());
        Geometry(json, point);
        json.WriteStartObject("properties");
        json.WriteString("label", item.Label);
        json.WriteString("type", Wording.Of(item.Type));
        json.WriteString("prominence", Wording.Of(item.Prominence));
        json.Known("no_point", whyNot);
        json.WriteNumber("reports", item.Counts.Reports);
        json.WriteNumber("lineages", item.Counts.Lineages);
        values.When(item.When);
        values.Where(item.Where);
        values.Actors(item.Actors);
        values.Facts(item.Facts);
        json.Strings("mentions", item.Mentions.Select(m => m.Id.ToString()));
        json.WriteEndObject();
    }

    /// <summary>A point has its longitude first.</summary>
    private static void Geometry(Utf8JsonWriter json, MapPoint? point)
    {
        if (point is not { } known)
        {
            json.WriteNull("geometry");
            return;
        }
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(known.Longitude);
        json.WriteNumberValue(known.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
