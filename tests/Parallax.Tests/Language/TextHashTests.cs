using Parallax.Language;

namespace Parallax.Tests.Language;

public sealed class TextHashTests
{
    [Fact]
    public void The_stream_of_a_seed_is_the_published_one()
    {
        var state = 1234567UL;

        SplitMix64.Next(ref state).ShouldBe(6457827717110365317UL);
        SplitMix64.Next(ref state).ShouldBe(3203168211198807973UL);
    }

    [Theory]
    [InlineData("Harrow", "harrow")]
    [InlineData("ÉTÉ", "été")]
    [InlineData("", "")]
    public void A_text_in_lower_case_has_the_number_of_its_lower_case(string text, string lower) =>
        TextHash.OfLower(text).ShouldBe(TextHash.Of(lower));

    [Fact]
    public void Other_texts_and_another_order_give_other_numbers()
    {
        TextHash.Of("mill").ShouldNotBe(TextHash.Of("Mill"));
        TextHash.Join(1, 2).ShouldNotBe(TextHash.Join(2, 1));
    }
}
