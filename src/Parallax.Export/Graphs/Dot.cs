using System.Collections.Immutable;
using System.Text;
using Parallax.Export.Dossiers;
using Parallax.Export.Formats;
using Parallax.Export.Markup;

namespace Parallax.Export.Graphs;

/// <summary><c>dot</c>: the chain of events as a graph in the language of Graphviz.</summary>
internal static class Dot
{
    private const int Buffer = 1 << 16;

    public static ExportFormat Format { get; } = new()
    {
        Name = "dot",
        FileName = "chain.dot",
        Unit = "a node for each event and an edge for each link",
        Use = "the chain of events as a drawing by Graphviz",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        using var dot = new StreamWriter(output, new UTF8Encoding(false), Buffer, leaveOpen: true) { NewLine = "\n" };
        dot.WriteLine("digraph record {");
        dot.WriteLine("  node [shape=box];");
        foreach (var item in record.Events)
        {
            dot.Write($"  {Quoted(item.Id.ToString())}");
            Attributes(dot, EventAttributes.Of(item).Prepend(("label", Label(item))));
        }
        foreach (var link in record.Links)
        {
            dot.Write($"  {Quoted(link.From.ToString())} -> {Quoted(link.To.ToString())}");
            Attributes(dot, Drawn(link));
        }
        dot.WriteLine("}");
        return [];
    }

    /// <summary>A string of the language that is drawn as the text reads: on one line, with quotation marks and backslashes escaped, and no ampersand that would begin an entity.</summary>
    public static string Quoted(string text) =>
        $"\"{Phrases.Plain(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";

    private static string Label(Event item) => item.When is { } when ? $"{item.Label} ({Phrases.Days(when.Start, when.End)})" : item.Label;

    /// <summary>A tie that reports dispute is drawn dashed.</summary>
    private static IEnumerable<(string Name, string Value)> Drawn(Link link)
    {
        yield return ("label", Phrases.Of(link.Type));
        if (link.Status == FactStatus.Disputed)
        {
            yield return ("style", "dashed");
        }
        foreach (var attribute in LinkAttributes.Of(link))
        {
            yield return attribute;
        }
    }

    private static void Attributes(StreamWriter dot, IEnumerable<(string Name, string Value)> attributes)
    {
        var before = " [";
        foreach (var (name, value) in attributes)
        {
            dot.Write($"{before}{name}={Quoted(value)}");
            before = ", ";
        }
        dot.WriteLine("];");
    }
}
