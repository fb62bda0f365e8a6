using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

public sealed class WordVectorTests
{
    [Fact]
    public void A_text_is_like_itself_and_like_nothing_it_shares_no_word_with()
    {
        var mill = Of("A fire destroyed the old mill in Harrow.");

        mill.Cosine(mill).ShouldBe(1, 1e-9);
        mill.Cosine(Of("Ministers signed trade agreements.")).ShouldBe(0);
        Of("").Cosine(mill).ShouldBe(0);
    }

    [Fact]
    public void Likeness_is_the_same_both_ways_and_greater_for_the_same_matter()
    {
        var (one, same, other) = (Of("A fire destroyed the old mill in Harrow on Monday."), Of("The mill in Harrow burned down; the fire was seen for miles."), Of("A fire broke out in a flat in Leeds on Monday."));

        one.Cosine(same).ShouldBe(same.Cosine(one));
        one.Cosine(same).ShouldBeGreaterThan(one.Cosine(other));
    }

    [Fact]
    public void Rare_words_tell_more_than_common_ones()
    {
        var weights = Reading.Lexicons.Weights;

        weights.Of("say").ShouldBeLessThan(weights.Of("fire"));
        weights.Of("fire").ShouldBeLessThan(weights.Of("gyrfalcon"));
        weights.Of("gyrfalcon").ShouldBe(6.57, 0.01);
    }

    [Theory]
    [InlineData("lemma\tstretches\nfire\t0\n")]
    [InlineData("lemma\tstretches\nfire\t1069\n")]
    [InlineData("lemma\tstretches\nfire\tmany\n")]
    public void A_bad_count_is_refused_with_its_line(string table) =>
        Should.Throw<FormatException>(() => WordWeights.Read(System.Text.Encoding.UTF8.GetBytes(table))).Message.ShouldStartWith("frequencies.tsv:2: ");

    private static WordVector Of(string text) => WordVector.Of(Reading.Annotate(text), Reading.Lexicons.Weights);
}
