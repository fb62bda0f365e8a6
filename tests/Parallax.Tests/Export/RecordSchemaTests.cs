using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Tests.Export;

public sealed class RecordSchemaTests
{
    private static readonly string Schema = Repository.Read("docs", "record.schema.json");
    private static readonly JsonSchemaValidator Validator = new(Schema);

    [Fact]
    public void What_the_writer_writes_obeys_the_published_schema() => Validator.Validate(Made.Json()).ShouldBeEmpty();

    [Theory]
    [InlineData("$.schema", "\"parallax.record/2\"")]
    [InlineData("$.events[0].type", "\"blast\"")]
    [InlineData("$.events[0].facts[0].low", "-1")]
    [InlineData("$.events[0].facts[0].low", "\"3\"")]
    [InlineData("$.events[0].facts[0].claims", "[]")]
    [InlineData("$.events[0].facts[0].claims[0].value", "{\"name\":\"three\",\"text\":\"three\"}")]
    [InlineData("$.events[0].facts[0].claims[0].stance", "\"sure\"")]
    [InlineData("$.events[0].when.start", "\"2031-5-3\"")]
    [InlineData("$.events[0].where.latitude", "90.5")]
    [InlineData("$.events[0].mentions[0].start", "1.5")]
    [InlineData("$.events[0].id", "\"r-0000000000000001\"")]
    [InlineData("$.events[0].reports", "[]")]
    [InlineData("$.reports[0].sha256", "\"abc\"")]
    [InlineData("$.links[0].claims[0].value", "null")]
    public void A_wrong_value_is_refused(string path, string value)
    {
        var wrong = JsonNode.Parse(Made.Json())!;
        JsonPaths.Set(wrong, path, JsonNode.Parse(value));
        Validator.Validate(wrong.ToJsonString()).ShouldContain(error => error.StartsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_of_a_record_is_required()
    {
        var whole = JsonNode.Parse(Made.Json())!;
        foreach (var path in JsonPaths.Fields(whole).Where(p => !p.EndsWith(".currency", StringComparison.Ordinal)))
        {
            var wrong = whole.DeepClone();
            JsonPaths.Remove(wrong, path);
            Validator.Validate(wrong.ToJsonString()).ShouldNotBeEmpty(path);
        }
    }

    [Fact]
    public void A_field_that_the_contract_does_not_name_is_refused()
    {
        var wrong = JsonNode.Parse(Made.Json())!;
        wrong["events"]![0]!["mood"] = "sad";
        Validator.Validate(wrong.ToJsonString()).ShouldBe(["$.events[0]: mood is not known"]);
    }

    [Fact]
    public void The_validator_refuses_a_schema_with_a_keyword_it_does_not_know() =>
        Should.Throw<NotSupportedException>(() => new JsonSchemaValidator("""{"multipleOf": 2}""").Validate("4"));

    [Theory]
    [InlineData("eventType", typeof(EventType))]
    [InlineData("status", typeof(FactStatus))]
    [InlineData("timePrecision", typeof(TimePrecision))]
    [InlineData("linkType", typeof(LinkType))]
    [InlineData("report.publishedBasis", typeof(PublishedBasis))]
    [InlineData("lineage.role", typeof(LineageRole))]
    [InlineData("event.prominence", typeof(Prominence))]
    [InlineData("mention.actuality", typeof(Actuality))]
    [InlineData("mention.field", typeof(TextField))]
    [InlineData("where.precision", typeof(PlacePrecision))]
    [InlineData("where.basis", typeof(PlaceBasis))]
    [InlineData("actor.role", typeof(ActorRole))]
    [InlineData("actor.certainty", typeof(ActorCertainty))]
    [InlineData("claim.stance", typeof(Stance))]
    [InlineData("fact.grade", typeof(FactGrade))]
    [InlineData("basis.policy", typeof(FactPolicy))]
    public void The_schema_lists_exactly_the_choices_of_the_code(string definition, Type type)
    {
        var found = JsonDocument.Parse(Schema).RootElement.GetProperty("$defs");
        var names = definition.Split('.');
        found = found.GetProperty(names[0]);
        found = names.Length > 1 ? found.GetProperty("properties").GetProperty(names[1]) : found;
        found.GetProperty("enum").EnumerateArray().Select(v => v.GetString())
            .ShouldBe(Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName), ignoreOrder: true);
    }
}
