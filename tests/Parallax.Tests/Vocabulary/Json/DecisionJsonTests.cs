using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Decisions;
using Parallax.Json;
using Parallax.Tests.Events.Decisions;
using Parallax.Tests.Export;

namespace Parallax.Tests.Vocabulary.Json;

/// <summary>Decisions are written and read back to the same bytes, alone and in a record.</summary>
public sealed class DecisionJsonTests
{
    public static TheoryData<int> Each => [.. Enumerable.Range(0, Zahrin.OneOfEach.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_decision_is_read_as_it_was_written(int number)
    {
        var json = DecisionJson.Of(Zahrin.OneOfEach[number]);

        var read = DecisionJson.Read(json);

        read.IsRead.ShouldBeTrue(read.Refusal?.ToString());
        read.Value.Id.ShouldBe(Zahrin.OneOfEach[number].Id);
        DecisionJson.Of(read.Value).ShouldBe(json);
    }

    [Theory]
    [InlineData(0, "$.id", "\"d-0000000000000001\"", "$.id")]
    [InlineData(0, "$.correction", "\"join\"", "$.correction")]
    [InlineData(0, "$.reason", "\" \"", "$")]
    [InlineData(0, "$.reason", "\"another\"", "$.id")]
    [InlineData(0, "$.author", "null", "$.author")]
    [InlineData(0, "$.time", "\"2031-05-04T11:00:00+02:00\"", "$.time")]
    [InlineData(0, "$.time", "\"2031-05-04T09:00:00.10Z\"", "$.time")]
    [InlineData(0, "$.about", "[]", "$")]
    [InlineData(0, "$.about[0].mentions", "[]", "$.about[0]")]
    [InlineData(0, "$.about[0].mentions[0].start", "-1", "$.about[0].mentions[0].start")]
    [InlineData(0, "$.about[0].mentions[0].end", "0", "$.about[0].mentions[0].start")]
    [InlineData(1, "$.reports", "[]", "$")]
    [InlineData(2, "$.value", "-1", "$")]
    [InlineData(2, "$.value", "\"12\"", "$.value")]
    [InlineData(2, "$.attribute", "\"when\"", "$.value")]
    [InlineData(4, "$.type", "\"after\"", "$.type")]
    [InlineData(9, "$.value", "\"blast\"", "$.value")]
    public void What_is_no_decision_is_refused_with_the_place(int number, string path, string value, string at)
    {
        var wrong = JsonNode.Parse(DecisionJson.Of(Zahrin.OneOfEach[number]))!;
        JsonPaths.Set(wrong, path, JsonNode.Parse(value));

        var read = DecisionJson.Read(Encoding.UTF8.GetBytes(wrong.ToJsonString()));

        read.IsRead.ShouldBeFalse();
        read.Refusal.Path.ShouldBe(at);
    }

    [Fact]
    public void Events_in_another_order_than_they_are_written_in_are_refused()
    {
        var wrong = JsonNode.Parse(DecisionJson.Of(Zahrin.OneOfEach[0]))!;
        var about = wrong["about"]!.AsArray();
        var first = about[0]!;
        about.RemoveAt(0);
        about.Add(first);

        DecisionJson.Read(Encoding.UTF8.GetBytes(wrong.ToJsonString())).Refusal!.Path.ShouldBe("$.about");
    }

    [Fact]
    public void What_is_not_JSON_is_refused() => DecisionJson.Read("no"u8.ToArray()).Refusal!.What.ShouldStartWith("this is not one JSON object: ");

    [Fact]
    public void An_id_of_before_names_were_taken_out_is_taken_where_that_is_asked_for()
    {
        var decision = new Decision(Zahrin.OneOfEach[0].Correction, "███", FixedClock.Noon.GetUtcNow(), "one", Zahrin.OneOfEach[0].Id);

        DecisionJson.Read(DecisionJson.Of(decision)).IsRead.ShouldBeFalse();
        DecisionJson.Read(DecisionJson.Of(decision), anyId: true).Value!.Id.ShouldBe(decision.Id);
    }

    [Fact]
    public void A_record_with_decisions_is_read_and_written_again_to_the_same_bytes()
    {
        var json = Encoding.UTF8.GetBytes(Zahrin.Json(Zahrin.Decided));

        var read = new RecordReader(Zahrin.Reports.ToDictionary(r => r.Id).GetValueOrDefault).ReadRecord(json);

        read.IsRead.ShouldBeTrue(read.Refusal?.ToString());
        Zahrin.Json(read.Value).ShouldBe(Zahrin.Json(Zahrin.Decided));
        read.Value.Decisions.Select(d => d.Problem).ShouldBe(Zahrin.Decided.Decisions.Select(d => d.Problem));
    }

    [Fact]
    public void A_record_of_which_a_decision_is_gone_is_refused()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        wrong["decisions"]!.AsArray().RemoveAt(2);

        new RecordReader(Zahrin.Reports.ToDictionary(r => r.Id).GetValueOrDefault).ReadRecord(Encoding.UTF8.GetBytes(wrong.ToJsonString())).Refusal!.What
            .ShouldBe($"The injured stands as decided by {Zahrin.OneOfEach[2].Id}, which is not in the record.");
    }

    [Fact]
    public void Its_parts_come_to_the_same_document()
    {
        var record = Zahrin.Decided;
        using var parts = RecordParts.Of(record);
        var decisions = record.Decisions.Select(parts.Write).ToList();
        using var written = new MemoryStream();

        RecordDocument.Write(written, record.Basis, Bytes(record.Reports.Select(parts.Write)), Bytes(record.Events.Select(parts.Write)), Bytes(record.Statements.Select(parts.Write)),
            Bytes(record.Links.Select(parts.Write)), decisions: Bytes(decisions));

        Encoding.UTF8.GetString(written.ToArray()).ShouldBe(Zahrin.Json(record));
        decisions.ForEach(d => parts.Write(RecordReader.ReadDecision(d).Value!).ShouldBe(d));
    }

    [Fact]
    public void Without_decisions_there_is_no_word_of_them()
    {
        var json = Zahrin.Json(Zahrin.Record);

        json.ShouldNotContain("\"decisions\"");
        json.ShouldNotContain("\"decided\"");
    }

    [Fact]
    public void Decisions_as_they_stand_in_the_record_read_as_kept()
    {
        using var document = JsonDocument.Parse(Zahrin.Json(Zahrin.Decided));
        var lines = document.RootElement.GetProperty("decisions").EnumerateArray().Select(d => JsonSerializer.Serialize(d, Readable));
        var decided = document.RootElement.GetProperty("events").EnumerateArray().Concat(document.RootElement.GetProperty("links").EnumerateArray())
            .Where(e => e.TryGetProperty("decided", out _)).Select(e => $"{(e.TryGetProperty("label", out var label) ? label : e.GetProperty("type"))}: {JsonSerializer.Serialize(e.GetProperty("decided"), Readable)}");

        Snapshot.Match(string.Concat(lines.Concat(decided).Select(l => l + "\n")), "Vocabulary/Json", "decisions.txt");
    }

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static List<ReadOnlyMemory<byte>> Bytes(IEnumerable<byte[]> parts) => [.. parts.Select(p => new ReadOnlyMemory<byte>(p))];
}
