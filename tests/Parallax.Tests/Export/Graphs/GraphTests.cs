using System.Text.RegularExpressions;
using System.Xml.Linq;
using Parallax.Bench.Worlds;
using Parallax.Export.Graphs;
using Parallax.Tests.Cli;

namespace Parallax.Tests.Export.Graphs;

public sealed partial class GraphTests
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void An_edge_of_graphml_has_type_status_and_the_words_of_its_claim()
    {
        var graph = XDocument.Parse(Written.As("graphml", Made.Record()));
        var edge = graph.Descendants(GraphMl + "edge").Single();
        var link = Made.Record().Links.Single();
        (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value).ShouldBe((link.From.ToString(), link.To.ToString()));
        edge.Elements().ToDictionary(d => d.Attribute("key")!.Value, d => d.Value).ShouldBe(new Dictionary<string, string>
        {
            ["edge_type"] = "retaliation-for", ["edge_status"] = "single", ["edge_words"] = "an act of revenge", ["edge_speakers"] = "a minister", ["edge_claims"] = link.Claims[0].Id.ToString(),
        });
    }

    [Fact]
    public void Every_key_is_declared_every_edge_ends_at_a_node_and_ids_are_unique()
    {
        var graph = XDocument.Parse(Written.As("graphml", InventedRecord.Of(60)));
        var nodes = graph.Descendants(GraphMl + "node").Select(n => n.Attribute("id")!.Value).ToList();
        nodes.ShouldBeUnique();
        nodes.Count.ShouldBe(60);
        graph.Descendants(GraphMl + "edge").SelectMany(e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }).ShouldBeSubsetOf(nodes);
        graph.Descendants(GraphMl + "edge").Count().ShouldBe(12);
        var keys = graph.Descendants(GraphMl + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("for")!.Value);
        graph.Descendants(GraphMl + "data").ShouldAllBe(d => keys[d.Attribute("key")!.Value] == d.Parent!.Name.LocalName);
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\N \\", "\"a \\\"b\\\" \\\\N \\\\\"")]
    [InlineData("&lt;b>", "\"&amp;lt;b>\"")]
    [InlineData("one\ntwo\0", "\"one two\uFFFD\"")]
    public void A_string_of_dot_is_drawn_as_it_reads(string text, string quoted) => Dot.Quoted(text).ShouldBe(quoted);

    [Fact]
    public void Every_line_of_dot_is_a_node_or_an_edge()
    {
        var lines = Written.As("dot", InventedRecord.Of(60)).Split('\n')[2..^2];
        lines.Count(l => DotNode().IsMatch(l)).ShouldBe(60);
        lines.Count(l => DotEdge().IsMatch(l)).ShouldBe(12);
        lines.Length.ShouldBe(72);
    }

    [ToolFact("dot")]
    public async Task Graphviz_draws_every_node_and_edge_with_the_text_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var record = InventedRecord.Of(60);
        await File.WriteAllTextAsync(folder["chain.dot"], Written.As("dot", record));
        var svg = XDocument.Parse((await Tools.RunAsync("dot", "-Tsvg", folder["chain.dot"])).Split("<svg", 2) is [_, var rest] ? "<svg" + rest : "");
        var groups = svg.Descendants().Where(e => e.Name.LocalName == "g").ToLookup(g => g.Attribute("class")?.Value);
        (groups["node"].Count(), groups["edge"].Count()).ShouldBe((60, 12));
        var drawn = groups["node"].Select(g => g.Descendants().First(e => e.Name.LocalName == "text").Value.Replace('\u00A0', ' ')).ToList();
        record.Events.ShouldAllBe(e => drawn.Any(d => d.StartsWith(e.Label, StringComparison.Ordinal)));
    }

    [GeneratedRegex("""^  "e-[0-9a-f]{16}" \[(\w+="([^"\\]|\\.)*"(, )?)+\];$""")]
    private static partial Regex DotNode();

    [GeneratedRegex("""^  "e-[0-9a-f]{16}" -> "e-[0-9a-f]{16}" \[(\w+="([^"\\]|\\.)*"(, )?)+\];$""")]
    private static partial Regex DotEdge();
}
