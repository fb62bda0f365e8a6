using Parallax.Storage.Postgres.Search;

namespace Parallax.Tests.Storage.Postgres;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("bridges", "bridg")]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "ti")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controller", "control")]
    [InlineData("by", "by")]
    [InlineData("мосты", "мосты")]
    public void English_endings_are_taken_off(string word, string stem) => Words(word).ShouldBe([stem]);

    [Theory]
    [InlineData("CAFÉ", "café")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ộ", "o")]
    [InlineData("İzmir", "izmir")]
    [InlineData("МОСТ", "мост")]
    [InlineData("Ξένος", "ξένοσ")]
    public void Small_and_capital_letters_and_accents_make_no_difference(string one, string other) => Words(one).ShouldBe(Words(other));

    [Theory]
    [InlineData("al-Asad, 2031; \"X\"", "al asad 2031 x")]
    [InlineData("\0a\uD800b\uFFFFc🚀", "a b c")]
    [InlineData("\u0301", "")]
    [InlineData(" ", "")]
    [InlineData("𐐔𐐇", "𐐼𐐯")]
    public void Words_are_letters_numbers_and_the_marks_on_them(string text, string words) => Words(text).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_very_long_word_is_cut() => Words(new string('x', 5000)).Single().Length.ShouldBe(200);

    [Fact]
    public void The_words_that_tell_most_are_those_of_the_title_and_those_that_come_often()
    {
        var builder = new VectorBuilder();
        builder.Add("Flood at Kemu", 3);
        builder.Add($"The river rose. {string.Join(' ', Enumerable.Range(0, 60).Select(i => $"filler{i}"))} dam dam dam late", 0);
        var gist = System.Text.Encoding.ASCII.GetString(builder.Gist());
        gist.ShouldContain("flood");
        gist.ShouldContain("kemu");
        gist.ShouldContain("dam");
        gist.ShouldNotContain("late");
        gist.ShouldNotContain("the\0");
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var reader = new WordReader(text); reader.Next();)
        {
            words.Add(reader.Word.ToString());
        }
        return words;
    }
}
