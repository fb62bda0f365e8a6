using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Parallax.Json;
using Parallax.Tests.Export;

namespace Parallax.Tests.Vocabulary.Json;

/// <summary>Records that are not what they should be.</summary>
public sealed class RefusalTests
{
    /// <summary>Fields that are there only where there is something to say.</summary>
    private static readonly string[] Optional = [".currency", ".clock"];

    private static readonly JsonNode?[] OtherValues = [null, JsonValue.Create(7), JsonValue.Create(-1), JsonValue.Create(0.5), JsonValue.Create("x"), JsonValue.Create(true), new JsonArray(), new JsonObject()];

    [Fact]
    public void A_field_that_is_missing_is_refused_where_it_is_missed()
    {
        var whole = Whole("made");
        foreach (var path in JsonPaths.Fields(whole).Where(p => !Optional.Any(p.EndsWith)))
        {
            var less = whole.DeepClone();
            JsonPaths.Remove(less, path);
            var at = path.LastIndexOf('.');
            if (path.EndsWith(".value.name", StringComparison.Ordinal) || path.EndsWith(".value.min", StringComparison.Ordinal) || path.EndsWith(".value.from", StringComparison.Ordinal) || path.EndsWith(".value.type", StringComparison.Ordinal))
            {
                Read("made", less)!.ToString().ShouldBe($"{path[..at]}: found no kind of value; expected one with 'min', 'from', 'name' or 'type'.");
                continue;
            }
            Read("made", less).ShouldBe(new(path[..at], $"'{path[(at + 1)..]}' is missing."));
        }
    }

    /// <summary>Nothing is read as something else than it is: what comes through is written again as it stood there.</summary>
    [Fact]
    public void Another_value_in_a_field_is_refused_or_kept()
    {
        var whole = Whole("made");
        var (refused, kept) = (0, 0);
        foreach (var path in JsonPaths.Fields(whole))
        {
            foreach (var value in OtherValues)
            {
                var other = whole.DeepClone();
                JsonPaths.Set(other, path, value?.DeepClone());
                var result = SomeRecords.Reader("made").ReadRecord(Encoding.UTF8.GetBytes(other.ToJsonString()));
                if (!result.IsRead)
                {
                    refused++;
                    continue;
                }
                kept++;
                using var again = new MemoryStream();
                RecordJson.Write(result.Value, again);
                JsonNode.DeepEquals(JsonNode.Parse(again.ToArray()), other).ShouldBeTrue($"{path} = {value?.ToJsonString() ?? "null"}");
            }
        }
        (refused, kept).ShouldSatisfyAllConditions(c => c.refused.ShouldBeGreaterThan(1500), c => c.kept.ShouldBeGreaterThan(100));
    }

    [Theory]
    [InlineData("made")]
    [InlineData("sample")]
    [InlineData("world")]
    public void Words_that_are_one_code_unit_off_are_refused_where_they_stand(string name)
    {
        var whole = Whole(name);
        var offsets = JsonPaths.Fields(whole).Where(p => p.EndsWith(".start", StringComparison.Ordinal) || p.EndsWith(".end", StringComparison.Ordinal))
            .Where(p => int.TryParse(JsonPaths.Get(whole, p)!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToArray();
        var random = new Random(20310504);
        foreach (var path in random.GetItems(offsets, 40))
        {
            var wrong = whole.DeepClone();
            JsonPaths.Set(wrong, path, (int)JsonPaths.Get(whole, path)! + (random.Next(2) == 0 ? 1 : -1));
            Read(name, wrong)!.Path.ShouldStartWith(path[..path.LastIndexOf('.')]);
        }
    }

    [Theory]
    [InlineData("$.schema", "parallax.record/2", "$.schema: found \"parallax.record/2\"; this program reads 'parallax.record/1'.")]
    [InlineData("$.events[0].facts[0].claims[0].quote", "killing 3 people", "the text of report 'gazette-1' has there 'killing three people'.")]
    [InlineData("$.events[0].facts[0].claims[0].stance", "sure", "$.events[0].facts[0].claims[0].stance: 'sure' is not one of: asserted, attributed, probable, unconfirmed, denied.")]
    [InlineData("$.events[0].facts[0].claims[0].report", "r-0000000000000001", "$.events[0].facts[0].claims[0].report: there is no report r-0000000000000001 at hand.")]
    [InlineData("$.events[0].facts[0].claims[0].id", "C-1", "$.events[0].facts[0].claims[0].id: 'C-1' is not such an id; expected 'c-' and 16 hexadecimal digits, as in 'c-00000000000000ff'.")]
    [InlineData("$.events[0].facts[0].claims[0].published", "2031-05-09", "found '2031-05-09'; its report has '2031-05-0")]
    [InlineData("$.events[0].facts[0].high", 2, "$.events[0].facts[0]: The high value is below the low value 3.")]
    [InlineData("$.events[0].when.end", "2031-5-4", "$.events[0].when.end: '2031-5-4' is not a day; expected one as in 2020-03-11.")]
    [InlineData("$.events[0].mentions[0].id", "m-0000000000000001", "$.events[0].mentions[0].id: found 'm-0000000000000001'; the id made from its place and type is 'm-")]
    [InlineData("$.events[0].id", "e-0000000000000001", "$.events[0].id: found 'e-0000000000000001'; the id made from its mentions is 'e-")]
    [InlineData("$.events[1].prominence", 3, "$.events[1].prominence: found the number 3; expected a text.")]
    [InlineData("$.reports[0].sha256", "00", "$.reports[0].sha256: found '00'; the report at hand has '")]
    [InlineData("$.reports[0].published", "yesterday", "$.reports[0].published: 'yesterday' is not a date; expected one as in 2020-03-13 or 2020-03-13T08:30:00+00:00.")]
    [InlineData("$.links[0].to", "e-0000000000000001", "$: The link from e-")]
    [InlineData("$.statements[0].fullest", "r-0000000000000001", "$.statements[0].fullest: r-0000000000000001 does not quote the statement.")]
    [InlineData("$.statements[0].variants[0].differences", 5, "$.statements[0].variants[0].differences: found the number 5; expected a list.")]
    public void What_is_not_so_is_named_with_what_was_expected(string path, object value, string message)
    {
        var whole = Whole("made");
        JsonPaths.Set(whole, path, value is string text ? JsonValue.Create(text) : JsonValue.Create((int)value));
        Read("made", whole)!.ToString().ShouldContain(message);
    }

    [Theory]
    [InlineData("", "$: this is not JSON: ")]
    [InlineData("[]", "$: expected an object with 'schema'.")]
    [InlineData("{}", "$: 'schema' is missing.")]
    [InlineData("{\"schema\": \"parallax.record/1\", \"schema\": 1}", "$.schema: found twice; expected it once.")]
    [InlineData("{\"schema\": \"parallax.record/1\"} x", "$: this is not JSON: ")]
    [InlineData("{\"schema\": \"parallax.record/1\",\n \"basis\": {", "LineNumber: 1")]
    public void What_is_no_record_is_refused_as_such(string json, string message) =>
        SomeRecords.Reader("made").ReadRecord(Encoding.UTF8.GetBytes(json)).Refusal!.ToString().ShouldContain(message);

    [Theory]
    [InlineData("{\"from\": \"e-1\", \"from\": \"e-2\"}")]
    [InlineData("{\"from\": \"\\ud800\"}")]
    [InlineData("{\"from\": ")]
    [InlineData("7")]
    [InlineData("")]
    public void A_part_is_refused_and_not_thrown_at(string json)
    {
        var result = SomeRecords.Reader("made").ReadLink(Encoding.UTF8.GetBytes(json));
        (result.IsRead, result.Value).ShouldBe((false, null));
        result.Refusal!.Path.ShouldStartWith("$");
    }

    private static JsonNode Whole(string name) => JsonNode.Parse(SomeRecords.Json(name))!;

    private static Refusal? Read(string name, JsonNode json) => SomeRecords.Reader(name).ReadRecord(Encoding.UTF8.GetBytes(json.ToJsonString())).Refusal;
}
