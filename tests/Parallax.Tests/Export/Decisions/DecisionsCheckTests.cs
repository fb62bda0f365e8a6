using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Export.Filters;
using Parallax.Export.Redaction;
using Parallax.Export.Verification;
using Parallax.Tests.Events.Decisions;

namespace Parallax.Tests.Export.Decisions;

/// <summary>What stands as decided is what a decision of the record says.</summary>
public sealed class DecisionsCheckTests
{
    [Fact]
    public void A_decided_record_is_true() => First(Zahrin.Json(Zahrin.Decided)).ShouldBeNull();

    [Fact]
    public void So_is_a_part_of_it() => First(Zahrin.Json(new EventFilter { Types = [EventType.Bombing] }.Apply(Zahrin.Decided))).ShouldBeNull();

    [Fact]
    public void So_it_is_without_names_and_these_are_taken_out_of_reasons_too()
    {
        const string name = "Yusuf Tarhan";
        var set = Zahrin.Made(Zahrin.At(19).Set(Zahrin.Rockets, "killed", null, "5", "the brother of Yusuf Tarhan said so"));
        var whole = Zahrin.Build([.. Zahrin.OneOfEach, set]);
        var redaction = PeopleRedaction.Of([.. Zahrin.Reports.Select(r => new NamedReport(r, r.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            ? [new(new(TextField.Text, new(at, at + name.Length)), name, name)] : []))], whole);

        var record = redaction.Apply(whole);

        record.Of(set).Decision.Reason.ShouldBe("the brother of ████████████ said so");
        record.Decisions.Select(d => (d.Decision.Id, d.Problem)).ShouldBe(whole.Decisions.Select(d => (d.Decision.Id, d.Problem)));
        First(Zahrin.Json(record), [.. Zahrin.Reports.Select(redaction.Of)])?.What.ShouldNotContain("decision");
    }

    [Theory]
    [InlineData("injured", "$.facts", "best", "11", "best")]
    [InlineData("where", "$.where", "name", "\"Benghazi\"", "name")]
    [InlineData("type", "$", "type", "\"riot\"", "type")]
    public void A_value_that_is_not_what_was_decided_is_found(string attribute, string owner, string field, string value, string at)
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        var item = EventWith(wrong, attribute);
        var node = owner switch
        {
            "$.facts" => item["facts"]!.AsArray().Single(f => (string)f!["attribute"]! == attribute && f["of"] is null)!,
            "$.where" => item["where"]!,
            _ => item,
        };
        node[field] = JsonNode.Parse(value);

        First(wrong.ToJsonString())!.Path.ShouldEndWith(at);
    }

    [Fact]
    public void A_mark_without_its_decision_is_found()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        EventWith(wrong, "injured")["decided"]![0]!["decision"] = "d-0000000000000001";

        First(wrong.ToJsonString())!.What.ShouldBe("'d-0000000000000001' is no decision of this record.");
    }

    [Fact]
    public void A_decision_that_its_event_does_not_show_is_found()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        EventWith(wrong, "type").AsObject().Remove("decided");

        First(wrong.ToJsonString())!.What.ShouldBe($"the event does not show that {Zahrin.OneOfEach[9].Id} decided on it.");
    }

    [Fact]
    public void A_link_of_another_kind_than_was_decided_is_found()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        wrong["links"]!.AsArray().Single(l => l!.AsObject().ContainsKey("decided"))!["type"] = "part-of";

        First(wrong.ToJsonString())!.What.ShouldBe("found 'part-of'; the decision makes it 'follows'.");
    }

    [Theory]
    [InlineData("$.decisions[0].reason", "\"another\"", "$.decisions[0].id")]
    [InlineData("$.decisions[0].applies", "false", "$.decisions[0].applies")]
    [InlineData("$.decisions[0].events[0]", "\"e-0000000000000001\"", "$.decisions[0].events[0]")]
    [InlineData("$.decisions[0].about[0].mentions[0].start", "-1", "$.decisions[0].about[0].mentions[0].start")]
    public void A_decision_that_was_tampered_with_is_found(string path, string value, string at)
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        JsonPaths.Set(wrong, path, JsonNode.Parse(value));

        First(wrong.ToJsonString())!.Path.ShouldBe(at);
    }

    [Fact]
    public void A_link_without_claims_and_without_a_decision_is_found()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        wrong["links"]!.AsArray().Single(l => l!["claims"]!.AsArray().Count == 0)!.AsObject().Remove("decided");

        First(wrong.ToJsonString())!.What.ShouldBe("nothing stands in a record without a claim; expected at least one.");
    }

    private static JsonNode EventWith(JsonNode record, string attribute) =>
        record["events"]!.AsArray().First(e => e!["decided"] is JsonArray marks && marks.Any(m => (string)m!["attribute"]! == attribute))!;

    private static Falsehood? First(string json, IReadOnlyCollection<Report>? reports = null)
    {
        using var document = JsonDocument.Parse(json);
        return RecordVerifier.Check(document.RootElement, reports ?? Zahrin.Reports).First;
    }
}
