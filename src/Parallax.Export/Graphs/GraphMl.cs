using System.Collections.Immutable;
using System.Xml;
using Parallax.Export.Formats;
using Parallax.Export.Markup;

namespace Parallax.Export.Graphs;

/// <summary><c>graphml</c>: the chain of events as a graph.</summary>
internal static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static ExportFormat Format { get; } = new()
    {
        Name = "graphml",
        FileName = "chain.graphml",
        Unit = "a node for each event and an edge for each link",
        Use = "the chain of events for programs that draw or measure graphs",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        XmlForm.Write(output, "graphml", Namespace, xml =>
        {
            Keys(xml, "node", EventAttributes.Names.Prepend("label"));
            Keys(xml, "edge", LinkAttributes.Names);
            Graph(xml, record);
        });
        return [];
    }

    private static void Graph(XmlWriter xml, Record record)
    {
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "record");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var item in record.Events)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", item.Id.ToString());
            Data(xml, "node", EventAttributes.Of(item).Prepend(("label", item.Label)));
            xml.WriteEndElement();
        }
        foreach (var link in record.Links)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", link.From.ToString());
            xml.WriteAttributeString("target", link.To.ToString());
            Data(xml, "edge", LinkAttributes.Of(link));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>What a value of nodes or edges is called; the key has to tell the two apart, the name need not.</summary>
    private static void Keys(XmlWriter xml, string of, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{of}_{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", "string");
            xml.WriteEndElement();
        }
    }

    private static void Data(XmlWriter xml, string of, IEnumerable<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", $"{of}_{name}");
            xml.WriteString(XmlForm.Text(value));
            xml.WriteEndElement();
        }
    }
}
