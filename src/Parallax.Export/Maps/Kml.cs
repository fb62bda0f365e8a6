using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Parallax.Export.Formats;
using Parallax.Export.Markup;

namespace Parallax.Export.Maps;

/// <summary><c>kml</c>: events as placemarks by KML 2.2; those whose place is not known to the town or better are left out.</summary>
internal static class Kml
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";

    public static ExportFormat Format { get; } = new()
    {
        Name = "kml",
        FileName = "events.kml",
        Unit = "a placemark for each event whose place is known to the town or better",
        Use = "for globes and map viewers",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(e => MapPoint.Of(e).WhyNot);
        XmlForm.Write(output, "kml", Namespace, xml =>
        {
            xml.WriteStartElement("Document");
            foreach (var item in leftOut.Kept(record.Events))
            {
                Placemark(xml, item, MapPoint.Of(item).Point!.Value);
            }
            xml.WriteEndElement();
        });
        return leftOut.Said();
    }

    /// <summary>The order of the elements is fixed by the schema.</summary>
    private static void Placemark(XmlWriter xml, Event item, MapPoint point)
    {
        xml.WriteStartElement("Placemark");
        xml.WriteAttributeString("id", item.Id.ToString());
        xml.Element("name", item.Label);
        Time(xml, item.When);
        xml.WriteStartElement("ExtendedData");
        foreach (var (name, value) in EventAttributes.Of(item))
        {
            xml.WriteStartElement("Data");
            xml.WriteAttributeString("name", name);
            xml.Element("value", value);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("Point");
        xml.Element("coordinates", string.Create(CultureInfo.InvariantCulture, $"{point.Longitude},{point.Latitude}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The days on which it may have been.</summary>
    private static void Time(XmlWriter xml, EventTime? when)
    {
        if (when is null)
        {
            return;
        }
        xml.WriteStartElement("TimeSpan");
        xml.Element("begin", when.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.Element("end", when.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
