using Parallax.Export.Codes;
using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>The reference page of event types and the tables say the same.</summary>
public sealed class EventTypesPageTests
{
    private static readonly string Page = Repository.Read("docs", "reference", "event-types.md");

    [Fact]
    public void Every_type_stands_in_the_page_with_its_counterparts()
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            var code = EventCodes.Shipped.Of(type);
            var row = Page.Split('\n').SingleOrDefault(l => l.StartsWith($"| `{Wording.Of(type)}` |", StringComparison.Ordinal)).ShouldNotBeNull(Wording.Of(type));
            row.ShouldEndWith($" | {code.AcledEvent ?? "–"} | {code.AcledSubEvent ?? "–"} | {code.PloverType ?? "–"} | {code.PloverMode ?? "–"} |");
        }
    }

    [Fact]
    public void The_file_of_own_words_in_the_page_can_be_used()
    {
        var start = Page.IndexOf("```\ntype\t", StringComparison.Ordinal) + "```\n".Length;
        using var folder = new Cli.TemporaryFolder();
        RecordPipeline.ProblemOf(folder.Write("own.tsv", Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)])).ShouldBeNull();
    }

    [Theory]
    [InlineData("subj")]
    [InlineData("obj")]
    [InlineData("obl")]
    [InlineData("arg")]
    [InlineData("mod")]
    [InlineData("head")]
    [InlineData("kin")]
    [InlineData("near")]
    [InlineData("beside")]
    [InlineData("sentence")]
    [InlineData("next")]
    [InlineData("prev")]
    [InlineData("pos")]
    public void Every_place_that_a_test_may_name_stands_in_the_page(string place) => Page.ShouldContain($"| `{place}` |");
}
