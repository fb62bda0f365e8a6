using System.Text;
using System.Text.Json;
using Parallax.Json;

namespace Parallax.Tests.Export;

public sealed class RecordJsonTests
{
    [Fact]
    public void The_same_record_gives_the_same_bytes_in_whatever_order_it_was_put_together()
    {
        using var other = new MemoryStream();
        RecordJson.Write(Made.Record(reversed: true), other);
        Encoding.UTF8.GetString(other.ToArray()).ShouldBe(Made.Json());
    }

    [Theory]
    [InlineData("rebels’ camp")]
    [InlineData("Blast at Port Varla *terminal*")]
    [InlineData("2031-05-05T08:30:00+02:00")]
    public void Nothing_that_can_be_read_is_escaped(string words) => Made.Json().ShouldContain(words);

    [Theory]
    [InlineData("\"low\": 3,")]
    [InlineData("\"min\": 2500000,")]
    [InlineData("\"latitude\": 41.5,")]
    [InlineData("\"longitude\": -3.125,")]
    public void Numbers_have_no_trailing_zeros(string words) => Made.Json().ShouldContain(words);

    [Fact]
    public void The_document_ends_with_one_line_feed_and_has_no_carriage_return()
    {
        Made.Json().ShouldEndWith("}\n");
        Made.Json().ShouldNotContain('\r');
        Made.Json(indented: false).Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void An_event_has_the_fields_of_the_contract_in_its_order() => Names("events").ShouldBe(
        ["id", "type", "label", "prominence", "reports", "counts", "mentions", "when", "where", "actors", "people", "facts", "window", "notes", "joins"]);

    [Fact]
    public void A_report_has_the_fields_of_the_contract_in_its_order() => Names("reports").ShouldBe(
    [
        "id", "key", "source", "outlet", "author", "title", "url", "published", "publishedBasis", "publishedReason", "language", "lineage", "lead",
        "versions", "sha256", "warnings",
    ]);

    [Fact]
    public void A_claim_has_the_fields_of_the_contract_in_its_order()
    {
        using var json = JsonDocument.Parse(Made.Json());
        json.RootElement.GetProperty("links")[0].GetProperty("claims")[0].EnumerateObject().Select(p => p.Name).ShouldBe(
            ["id", "report", "field", "start", "end", "quote", "value", "speaker", "via", "stance", "published", "origin"]);
    }

    [Fact]
    public void A_claim_carries_the_date_of_its_report_also_where_it_was_inferred()
    {
        using var json = JsonDocument.Parse(Made.Json());
        var claim = json.RootElement.GetProperty("events")[0].GetProperty("facts")[1].GetProperty("claims").EnumerateArray()
            .Single(c => c.GetProperty("quote").GetString() == "14 wounded");
        claim.GetProperty("published").GetString().ShouldBe("2031-05-05T08:30:00+02:00");
    }

    [Fact]
    public void A_report_line_holds_the_text_whole()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Made.Gazette, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["key", "id", "source", "outlet", "author", "title", "url", "published", "publishedBasis", "language", "text", "warnings"]);
        json.RootElement.GetProperty("text").GetString().ShouldBe(Made.Gazette.Text);
    }

    private static IEnumerable<string> Names(string list)
    {
        using var json = JsonDocument.Parse(Made.Json());
        return [.. json.RootElement.GetProperty(list)[0].EnumerateObject().Select(p => p.Name)];
    }
}
