namespace Parallax.Tests.Vocabulary;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 4, 3, 5, true)]
    [InlineData(3, 5, 0, 4, true)]
    [InlineData(2, 2, 0, 4, true)]
    public void Overlaps_is_false_for_touching_spans(int start, int end, int otherStart, int otherEnd, bool expected) =>
        new TextSpan(start, end).Overlaps(new(otherStart, otherEnd)).ShouldBe(expected);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_that_starts_before_the_text_or_after_its_end_is_refused(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void The_default_span_is_empty_at_zero() => default(TextSpan).ShouldBe(new TextSpan(0, 0));

    [Fact]
    public void The_words_of_a_span_are_exact() => new TextSpan(1, 3).Of("abcd").ShouldBe("bc");
}
