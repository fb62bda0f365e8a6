using Parallax.Export.Redaction;

namespace Parallax.Tests.Export.Redaction;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Ana Lorca was there.", "Ana Lorca")]
    [InlineData("ANA LORCA DEAD", "ANA LORCA")]
    [InlineData("Ana LOrca", "Ana LOrca")]
    [InlineData("Ana Lorca Smith", "Ana Lorca Smith")]
    [InlineData("Ana\r\nLorca", "Ana\r\nLorca")]
    [InlineData("Ana-Lorca", "Ana-Lorca")]
    [InlineData("Lorca’s brother, Lorca's son", "Lorca|Lorca")]
    [InlineData("Ána Lórca", "Ána Lórca")]
    [InlineData("A\u0301na Lorca", "A\u0301na Lorca")]
    [InlineData("anagram, Lorcan, Mallorca, lorca", "")]
    [InlineData("Ana and Lorca", "Lorca")]
    [InlineData("Mark Lorca said Lorca", "Lorca")]
    [InlineData("Łorca Lorca\ud83d\ude00", "Łorca|Lorca")]
    [InlineData("\ud83d\ude00Lorca \ud801\udc00Lorca", "Lorca")]
    [InlineData("", "")]
    public void Names_are_found_by_their_words(string text, string found) => Found(text, anyCase: false).ShouldBe(found);

    [Theory]
    [InlineData("https://courier.example/ana-lorca-mourned", "ana-lorca")]
    [InlineData("news/ANA_LORCA.txt", "ANA_LORCA")]
    [InlineData("the words terminal, lorca", "lorca")]
    public void In_addresses_capitals_do_not_matter(string text, string found) => Found(text, anyCase: true).ShouldBe(found);

    [Fact]
    public void Every_code_unit_of_a_name_is_replaced_and_no_other() =>
        PeopleRedaction.Blacken("Then Ana Lorca, 34", new NameMatcher(["Ana Lorca"], [])).ShouldBe("Then █████████, 34");

    private static string Found(string text, bool anyCase) =>
        string.Join('|', new NameMatcher(["Lorca"], ["Mark Lorca"], new(["Ana Lorca", "Lorca Smith"], [])).Find(text, anyCase).Select(s => s.Of(text)));
}
