using System.Text;
using System.Xml;

namespace Parallax.Export.Markup;

/// <summary>How every XML of the program is written: UTF-8, line feeds, indented by two spaces, without a mark at the start.</summary>
internal static class XmlForm
{
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };

    /// <summary>Writes a document whose outermost element has the name, and holds what <paramref name="write"/> says, with a line feed after it.</summary>
    public static void Write(Stream output, string name, string inNamespace, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement(name, inNamespace);
            write(xml);
            xml.WriteEndElement();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Text without characters that XML forbids, which reports may hold: each becomes a replacement character.</summary>
    public static string Text(string text)
    {
        var clean = (char[]?)null;
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                continue;
            }
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at++;
                continue;
            }
            clean ??= text.ToCharArray();
            clean[at] = Replacement;
        }
        return clean is null ? text : new(clean);
    }

    /// <summary>Writes an element with text, where there is one.</summary>
    public static void Element(this XmlWriter xml, string name, string? text)
    {
        if (text is not null)
        {
            xml.WriteElementString(name, Text(text));
        }
    }
}
