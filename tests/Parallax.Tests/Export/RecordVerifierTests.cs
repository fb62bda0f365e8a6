using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Export.Verification;

namespace Parallax.Tests.Export;

public sealed class RecordVerifierTests
{
    [Fact]
    public void A_record_as_it_was_written_is_true()
    {
        var verification = Check(Made.Json(), Made.Reports);
        verification.First.ShouldBeNull();
        (verification.Reports, verification.Mentions, verification.Claims, verification.Quotations).ShouldBe((3, 5, 11, 2));
    }

    [Fact]
    public void Reports_that_the_record_does_not_name_change_nothing() =>
        Check(Made.Json(), [new("other", "other.txt", "Nothing happened."), .. Made.Reports]).First.ShouldBeNull();

    [Fact]
    public void A_single_offset_shifted_by_one_is_found_wherever_it_is()
    {
        var whole = JsonNode.Parse(Made.Json())!;
        var offsets = JsonPaths.Fields(whole).Where(p => p.EndsWith(".start", StringComparison.Ordinal) || p.EndsWith(".end", StringComparison.Ordinal))
            .Where(p => JsonPaths.Get(whole, p)!.GetValueKind() == JsonValueKind.Number).ToList();
        offsets.Count.ShouldBe(2 * (5 + 11 + 2 + 3 + 2));
        foreach (var (path, step) in offsets.SelectMany(p => new[] { (p, 1), (p, -1) }))
        {
            var wrong = whole.DeepClone();
            JsonPaths.Set(wrong, path, (int)JsonPaths.Get(whole, path)! + step);
            var first = Check(wrong.ToJsonString(), Made.Reports).First;
            first.ShouldNotBeNull(path);
            first.Path.ShouldStartWith(path[..path.LastIndexOf('.')]);
        }
    }

    [Theory]
    [InlineData("$.schema", "\"parallax.record/9\"", "$.schema")]
    [InlineData("$.reports[0].sha256", "\"00\"", "$.reports[0].sha256")]
    [InlineData("$.reports[0].outlet", "\"The Other\"", "$.reports[0].outlet")]
    [InlineData("$.reports[0].title", "\"Another\"", "$.reports[0].title")]
    [InlineData("$.reports[0].key", "\"another\"", "$.reports[0].id")]
    [InlineData("$.reports[0].published", "\"1999-01-01\"", "$.reports[0].published")]
    [InlineData("$.reports[0].id", "\"r-0000000000000001\"", "$.reports[0].id")]
    [InlineData("$.reports[0].lineage.of", "\"r-0000000000000001\"", "$.reports[0].lineage.of")]
    [InlineData("$.reports[0].lead", "\"e-0000000000000001\"", "$.reports[0].lead")]
    [InlineData("$.reports[0].lead", "\"first\"", "$.reports[0].lead")]
    [InlineData("$.events[0].id", "\"e-0000000000000001\"", "$.reports[0].lead")]
    [InlineData("$.events[1].type", "\"other\"", null)]
    [InlineData("$.events[0].reports", "[]", "$.events[0].reports")]
    [InlineData("$.events[0].reports[0]", "\"r-0000000000000001\"", "$.events[0].reports[0]")]
    [InlineData("$.events[0].mentions[0].type", "\"riot\"", "$.events[0].mentions[0].id")]
    [InlineData("$.events[0].mentions[0].report", "\"r-0000000000000001\"", "$.events[0].mentions[0].report")]
    [InlineData("$.events[0].mentions", "[]", "$.events[0].mentions")]
    [InlineData("$.events[0].facts[0].claims", "[]", "$.events[0].facts[0].claims")]
    [InlineData("$.events[0].facts[0].claims[0].quote", "\"killing four people\"", "$.events[0].facts[0].claims[0].quote")]
    [InlineData("$.events[0].facts[0].claims[0].field", "\"title\"", "$.events[0].facts[0].claims[0].end")]
    [InlineData("$.events[0].facts[0].claims[0].start", "-1", "$.events[0].facts[0].claims[0].start")]
    [InlineData("$.events[0].facts[0].claims[0].end", "99999", "$.events[0].facts[0].claims[0].end")]
    [InlineData("$.events[0].facts[0].claims[0].end", "\"9\"", "$.events[0].facts[0].claims[0].end")]
    [InlineData("$.events[0].facts[0].claims[0].stance", "\"sure\"", "$.events[0].facts[0].claims[0].stance")]
    [InlineData("$.events[0].facts[0].claims[0].published", "null", "$.events[0].facts[0].claims[0].published")]
    [InlineData("$.events[0].joins[0].with", "\"r-0000000000000001\"", "$.events[0].joins[0].with")]
    [InlineData("$.events[0].notes[0].claims[0]", "\"c-0000000000000001\"", "$.events[0].notes[0].claims[0]")]
    [InlineData("$.statements[0].variants[0].quote", "\"we dance\"", "$.statements[0].variants[0].quote")]
    [InlineData("$.statements[0].id", "\"s-0000000000000001\"", "$.statements[0].id")]
    [InlineData("$.statements[0].fullest", "\"r-0000000000000001\"", "$.statements[0].fullest")]
    [InlineData("$.statements[0].speakers.status", "\"shared\"", "$.statements[0].speakers.status")]
    [InlineData("$.statements[0].variants[0].wording", "\"exact\"", "$.statements[0].variants[0].wording")]
    [InlineData("$.statements[0].variants[0].completeness", "\"half\"", "$.statements[0].variants[0].completeness")]
    [InlineData("$.statements[0].variants[0].differences[0].quote", "\"Blasts\"", "$.statements[0].variants[0].differences[0].quote")]
    [InlineData("$.statements[0].variants[0].differences[0].kind", "\"insertion\"", "$.statements[0].variants[0].differences[0].original")]
    [InlineData("$.statements[0].variants[0].differences[0].original", "null", "$.statements[0].variants[0].differences[0].original")]
    [InlineData("$.links[0].from", "\"e-0000000000000001\"", "$.links[0].from")]
    [InlineData("$.links", "{}", "$.links")]
    [InlineData("$.events", "null", "$.events")]
    public void What_is_false_is_named_by_its_path(string path, string value, string? found)
    {
        var record = JsonNode.Parse(Made.Json())!;
        JsonPaths.Set(record, path, JsonNode.Parse(value));
        (Check(record.ToJsonString(), Made.Reports).First?.Path).ShouldBe(found);
    }

    [Fact]
    public void A_missing_field_is_false()
    {
        var record = JsonNode.Parse(Made.Json())!;
        JsonPaths.Remove(record, "$.events[0].facts");
        Check(record.ToJsonString(), Made.Reports).First.ShouldBe(new("$.events[0]", "'facts' is missing."));
    }

    [Fact]
    public void A_report_whose_text_has_changed_is_named()
    {
        var changed = new Report(Made.Courier.Key, Made.Courier.Source, Made.Courier.Text + " More.", Made.Courier.Outlet, url: Made.Courier.Url, published: Made.Courier.Published);
        var first = Check(Made.Json(), [Made.Gazette, changed, Made.Reprint]).First!;
        first.Path.ShouldEndWith(".sha256");
        first.What.ShouldContain("made/courier.txt");
    }

    [Fact]
    public void A_report_that_is_nowhere_is_told_apart_from_one_that_has_changed() =>
        Check(Made.Json(), [Made.Gazette, Made.Courier]).First!.ReportIsMissing.ShouldBeFalse("the reprint's text is that of the other, under another key");

    [Fact]
    public void A_report_without_any_source_is_missing() => Check(Made.Json(), [Made.Gazette, Made.Reprint]).First!.ReportIsMissing.ShouldBeTrue();

    [Fact]
    public void A_key_that_depends_on_what_else_was_read_does_not_matter_as_long_as_the_words_are_the_same()
    {
        var renamed = new Report("folder/reprint", Made.Reprint.Source, Made.Reprint.Text);
        Check(Made.Json(), [Made.Gazette, Made.Courier, renamed]).First.ShouldBeNull();
    }

    private static Verification Check(string json, IReadOnlyCollection<Report> reports)
    {
        using var document = JsonDocument.Parse(json);
        return RecordVerifier.Check(document.RootElement, reports);
    }
}
