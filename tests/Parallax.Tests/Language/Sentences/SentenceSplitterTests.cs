using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The mill burned. Nobody was hurt.", 2)]
    [InlineData("Lt. Gen. Omar Vance spoke to the U.S. Army. It left.", 2)]
    [InlineData("It began at 10 p.m. Wednesday. Police came.", 2)]
    [InlineData("It began at 10 p.m. Police came.", 2)]
    [InlineData("\"We left,\" he said. \"It was dark.\" Then it rained.", 3)]
    [InlineData("He asked: “Why?” She left.", 2)]
    [InlineData("A headline without a stop\n\nThe text begins here.", 2)]
    [InlineData("J. Arden and Mr. T. Lodge met. They left.", 2)]
    [InlineData("It cost $1.5m. It was 19:35 (16:35 GMT).", 2)]
    [InlineData("(It was late.) They slept.", 2)]
    [InlineData("See example.com for more. Call now!", 2)]
    [InlineData("   \r\n \t ", 0)]
    public void Sentences_end_where_a_reader_ends_them(string text, int expected) =>
        SentenceSplitter.Split(text).Sentences.Length.ShouldBe(expected);

    [Theory]
    [InlineData("didn't", "did|n't")]
    [InlineData("Wednesday's", "Wednesday|'s")]
    [InlineData("27km", "27|km")]
    [InlineData("Iran-backed", "Iran|-|backed")]
    [InlineData("U.S.", "U.S.")]
    [InlineData("1,000", "1,000")]
    [InlineData("L/Cpl", "L/Cpl")]
    [InlineData("21st", "21st")]
    [InlineData("Kata’ib", "Kata’ib")]
    [InlineData("a.m.", "a.m.")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string expected) =>
        string.Join('|', SentenceSplitter.Split(text).Tokens.Select(t => t.Text)).ShouldBe(expected);

    [Fact]
    public void Every_character_that_is_not_white_space_lies_in_exactly_one_token() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Generator.Where(s => s is not null).ToArbitrary(), text =>
        {
            var words = SentenceSplitter.Split(text);
            var covered = new int[text.Length];
            foreach (var token in words.Tokens)
            {
                token.Text.ShouldBe(token.Span.Of(text));
                for (var i = token.Span.Start; i < token.Span.End; i++)
                {
                    covered[i]++;
                }
            }
            return Enumerable.Range(0, text.Length).All(i => covered[i] == 1 || (covered[i] == 0 && char.IsWhiteSpace(text[i])));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_token_lies_in_exactly_one_sentence()
    {
        var random = new Random(7);
        string[] parts = ["The ", "U.S. ", "said. ", "\"", "“", "” ", "...", "\r\n", "\n\n", "Mr. ", "12 ", "km", "é́", "👩‍🚒 ", "עברית ", "(", ") ", "p.m. ", "Monday", "! ", "\u200b"];
        for (var round = 0; round < 500; round++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < 40; i++)
            {
                text.Append(parts[random.Next(parts.Length)]);
            }
            var words = SentenceSplitter.Split(text.ToString());
            words.Sentences.Select(s => s.End).ShouldBe(words.Sentences.Select(s => s.First).Skip(1).Append(words.Tokens.Length));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("''")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("A.")]
    public void A_million_of_one_thing_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SentenceSplitter.Split(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
