using System.Text;
using System.Text.Json;
using Parallax.Language;
using Parallax.Tables;

namespace Parallax.Tests.Events.Lineages;

/// <summary>The corpus of originals, reprints, rewrites, excerpts and reports that only look like them (data/corpora/lineages.*): pairs of reports of
/// one lineage, as found and as the corpus says.</summary>
public sealed class LineageCorpusTests
{
    private static readonly Dictionary<string, (string Lineage, string Role, string Of)> Gold =
        TsvTable.Read(Encoding.UTF8.GetBytes(Repository.Read("data", "corpora", "lineages.tsv")), "lineages.tsv", "report", "lineage", "role", "of")
            .ToDictionary(r => r.Cells[0], r => (r.Cells[1], r.Cells[2], r.Cells[3]));

    private static readonly List<JsonElement> Lines =
        [.. Repository.Read("data", "corpora", "lineages.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    [Fact]
    public void The_corpus_has_sixty_texts_and_more_of_usual_length_and_all_have_a_place()
    {
        Lines.Count.ShouldBeGreaterThanOrEqualTo(60);
        Lines.ShouldAllBe(l => l.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 60);
        Lines.Select(l => l.GetProperty("id").GetString()!).ShouldBe(Gold.Keys, ignoreOrder: true);
    }

    [Theory]
    [InlineData("", 0.98)]
    [InlineData("published", 0.98)]
    [InlineData("title", 0.98)]
    [InlineData("outlet", 0.95)]
    [InlineData("outlet published title", 0.95)]
    public void Pairs_of_one_lineage_are_found_also_where_reports_say_less_of_themselves(string without, double f1)
    {
        var reports = Reports(without.Split(' '));
        var places = Stories.Places(reports);
        var (both, found, there) = (0, 0, 0);
        foreach (var (a, b) in Gold.Keys.SelectMany((a, i) => Gold.Keys.Skip(i + 1).Select(b => (a, b))))
        {
            var (joined, should) = (places[a].Id == places[b].Id, Gold[a].Lineage == Gold[b].Lineage);
            both += joined && should ? 1 : 0;
            found += joined ? 1 : 0;
            there += should ? 1 : 0;
        }
        (2.0 * both / (found + there)).ShouldBeGreaterThanOrEqualTo(f1, $"precision {both}/{found}, recall {both}/{there}");
    }

    [Fact]
    public void Roles_and_sources_are_told()
    {
        var reports = Reports([]);
        var places = Stories.Places(reports);
        var wrong = Gold.Where(g => Wording.Of(places[g.Key].Role) != g.Value.Role || (reports.SourceOf(places[g.Key]) ?? "-") != g.Value.Of)
            .Select(g => $"{g.Key}: {places[g.Key].Role} of {reports.SourceOf(places[g.Key])}, expected {g.Value.Role} of {g.Value.Of}: {places[g.Key].Reason}").ToList();
        wrong.Count.ShouldBeLessThanOrEqualTo(Gold.Count / 20, string.Join('\n', wrong));
    }

    [Fact]
    public void A_part_of_the_corpus_joinedread_as_the_whole_is()
    {
        var reports = Reports([]);
        var all = Stories.Places(reports);
        var some = Stories.Places([.. reports.Where(r => Gold[r.Report.Key].Lineage is "ferry" or "bank" or "court").Reverse()]);
        some.ShouldAllBe(p => all[p.Key] == p.Value);
    }

    private static List<AnnotatedReport> Reports(string[] without)
    {
        string? Field(JsonElement line, string name) => without.Contains(name) ? null : line.GetProperty(name).GetString();
        return [.. Lines.Select(l => Stories.Report(Field(l, "id")!, Field(l, "text")!, Field(l, "published"), Field(l, "outlet"), Field(l, "title")))];
    }
}
