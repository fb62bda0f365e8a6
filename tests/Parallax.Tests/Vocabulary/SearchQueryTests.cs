using Parallax.Desks;

namespace Parallax.Tests.Vocabulary;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("river", "river", "")]
    [InlineData(" two  words ", "two|words", "")]
    [InlineData("\"air strike\" town", "air strike|town", "")]
    [InlineData("milit*", "milit*", "")]
    [InlineData("al-Asad", "al Asad", "")]
    [InlineData("al-As*", "al As*", "")]
    [InlineData("river -dam -\"old bridge\" -mil*", "river", "dam|old bridge|mil*")]
    [InlineData("river -", "river", "")]
    [InlineData("river & * ! dam", "river|dam", "")]
    [InlineData("rocket🚀 🚀", "rocket", "")]
    [InlineData("𐐷𐐲", "𐐷𐐲", "")]
    [InlineData("m² Ⅷ ½", "m²|Ⅷ|½", "")]
    [InlineData("कामा", "कामा", "")]
    [InlineData("a\uD800b", "a b", "")]
    public void A_query_is_read(string text, string terms, string excluded)
    {
        var query = SearchQuery.Parse(text, out var problem).ShouldNotBeNull(problem);
        problem.ShouldBeNull();
        Shown(query.Terms).ShouldBe(terms);
        Shown(query.Excluded).ShouldBe(excluded);
    }

    [Theory]
    [InlineData("", "no word")]
    [InlineData("-dam", "no word")]
    [InlineData("🚀 & \"\"", "no word")]
    [InlineData("river \"air strike", "quotation mark at 7")]
    public void What_cannot_be_looked_for_is_told(string text, string problem)
    {
        SearchQuery.Parse(text, out var found).ShouldBeNull();
        found.ShouldNotBeNull().ShouldContain(problem);
    }

    private static string Shown(IEnumerable<SearchTerm> terms) => string.Join('|', terms.Select(t => string.Join(' ', t.Words) + (t.IsPrefix ? "*" : "")));
}
