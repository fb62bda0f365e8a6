using System.Text.Json.Nodes;

namespace Parallax.Tests.Export;

public sealed class RecordLinesTests
{
    [Fact]
    public void The_lines_are_the_parts_of_the_record()
    {
        var lines = Written.As("jsonl", Made.Record()).Split('\n')[..^1].Select(l => JsonNode.Parse(l)!.AsObject()).ToList();
        var whole = JsonNode.Parse(Made.Json())!;
        var parts = new[] { "report", "event", "statement", "link" }.SelectMany(kind => whole[kind + "s"]!.AsArray().Select(p => (Kind: kind, Part: p!.ToJsonString())));
        lines.Skip(1).Select(l => ((string)l["kind"]!, Without(l).ToJsonString())).ShouldBe(parts);
        Without(lines[0]).ToJsonString().ShouldBe(new JsonObject { ["schema"] = whole["schema"]!.DeepClone(), ["basis"] = whole["basis"]!.DeepClone() }.ToJsonString());
    }

    private static JsonObject Without(JsonObject line)
    {
        var rest = line.DeepClone().AsObject();
        rest.Remove("kind");
        return rest;
    }
}
