using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Export.Revisions;
using Parallax.Json;

namespace Parallax.Tests.Export.Revisions;

public sealed class EventDifferenceTests
{
    [Fact]
    public void An_event_that_stays_as_it_is_has_no_difference() => Words(Item(), Item()).ShouldBeEmpty();

    [Fact]
    public void An_event_that_is_new_or_gone_is_told_in_one_line()
    {
        Words(null, Item()).Single().ShouldStartWith("event: Blast");
        Words(Item(), null).Single().ShouldContain(" → nothing without ");
        EventDifference.Between(null, null).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_comes_into_dispute_says_so_and_because_of_whom()
    {
        var after = Item();
        var fact = after["facts"]![0]!;
        (fact["low"], fact["best"], fact["high"], fact["status"]) = (3, 3, 9, "disputed");
        fact["claims"]!.AsArray().Add(Claim("r-00000000000000ff", 9));
        var change = EventDifference.Between(Element(Item()), Element(after)).Single();
        change.After.ShouldBe("disputed 3–9");
        change.InWords(_ => "The Guardian").ShouldEndWith("→ disputed 3–9 after The Guardian");
    }

    [Fact]
    public void Where_only_the_best_value_is_another_it_is_told()
    {
        var (before, after) = (Item(), Item());
        foreach (var (item, best) in new[] { (before, 3), (after, 9) })
        {
            var fact = item["facts"]![0]!;
            (fact["low"], fact["best"], fact["high"]) = (3, best, 9);
        }
        var change = EventDifference.Between(Element(before), Element(after)).Single();
        (change.Before, change.After).ShouldSatisfyAllConditions(c => c.Before!.ShouldEndWith("best 3"), c => c.After!.ShouldEndWith("best 9"));
    }

    [Fact]
    public void What_another_version_of_a_report_says_as_well_is_no_difference()
    {
        var after = Item();
        var old = after["facts"]![0]!["claims"]![0]!["report"]!.GetValue<string>();
        var moved = JsonNode.Parse(after.ToJsonString().Replace(old, "r-00000000000000ff", StringComparison.Ordinal))!;
        Words(Item(), moved).ShouldNotBeEmpty();
        EventDifference.Between(Element(Item()), Element(moved), new Dictionary<string, string> { [old] = "r-00000000000000ff" }).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_that_is_called_otherwise_is_one_change()
    {
        var after = Item();
        var fact = after["facts"]!.AsArray().First(f => f!["of"] is null)!;
        fact["of"] = "sailors";
        var attribute = fact["attribute"]!.GetValue<string>();
        Words(Item(), after).Single().ShouldStartWith($"{attribute}, sailors (before: {attribute}): ");
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("one two", "one two", "=one two")]
    [InlineData("one two three", "one 2 three", "=one |-two|+2|= three")]
    [InlineData("one", "", "-one")]
    [InlineData("", "one", "+one")]
    [InlineData("a b", "a b c", "=a b|+ c")]
    public void Texts_are_compared_word_by_word(string before, string after, string expected) =>
        string.Join('|', TextDifference.Between(before, after).Select(p => $"{p.Fate switch { TextFate.Kept => '=', TextFate.Gone => '-', _ => '+' }}{p.Text}")).ShouldBe(expected);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_pieces_of_a_comparison_give_both_texts_again(int seed)
    {
        var random = new Random(seed);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => new[] { "a", "b ", " ", "\n", "word", "é" }[random.Next(6)]));
        for (var i = 0; i < 200; i++)
        {
            var (before, after) = (Text(), Text());
            var pieces = TextDifference.Between(before, after);
            string.Concat(pieces.Where(p => p.Fate != TextFate.New).Select(p => p.Text)).ShouldBe(before);
            string.Concat(pieces.Where(p => p.Fate != TextFate.Gone).Select(p => p.Text)).ShouldBe(after);
        }
    }

    private static JsonNode Item()
    {
        using var parts = RecordParts.Of(Made.Record());
        return JsonNode.Parse(parts.Write(Made.Record().Events[0]))!;
    }

    private static JsonElement Element(JsonNode node) => JsonDocument.Parse(node.ToJsonString()).RootElement;

    private static IEnumerable<string> Words(JsonNode? before, JsonNode? after) =>
        EventDifference.Between(before is null ? null : Element(before), after is null ? null : Element(after)).Select(c => c.InWords(id => id));

    private static JsonNode Claim(string report, int value)
    {
        var claim = Item()["facts"]![0]!["claims"]![0]!.DeepClone();
        (claim["report"], claim["id"]) = (report, "c-00000000000000ff");
        (claim["value"]!["min"], claim["value"]!["max"]) = (value, value);
        return claim;
    }
}
