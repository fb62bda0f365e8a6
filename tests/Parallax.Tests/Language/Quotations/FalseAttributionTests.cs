using Parallax.Language.Quotations;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Quotations;

public sealed class FalseAttributionTests
{
    [Theory]
    [InlineData("The painting is said to be the oldest in the city.")]
    [InlineData("The so-called safe zone was shelled again.")]
    [InlineData("Villagers were told to leave before noon.")]
    [InlineData("The said vehicle was found near the river.")]
    [InlineData("Three attacks on the village left nine people dead.")]
    [InlineData("The reported strike hit a school.")]
    [InlineData("Several states closed their borders.")]
    [InlineData("A report on the crash is due in May.")]
    [InlineData("The call for help came at noon.")]
    [InlineData("Militants attacked a convoy near the border.")]
    [InlineData("A missile slammed into the market.")]
    [InlineData("Two men accused of the murder were held.")]
    [InlineData("Claims made by both sides differ.")]
    [InlineData("The film tells a long story.")]
    [InlineData("The “Desert Shield” exercise ended on Sunday.")]
    [InlineData("The driver refused to stop.")]
    [InlineData("Soldiers defended the town for six days.")]
    [InlineData("The four states that border the lake are at peace.")]
    [InlineData("Neighbours called the police.")]
    [InlineData("The union called off the strike.")]
    [InlineData("You agree to our terms of use.")]
    [InlineData("The council called an emergency meeting for Sunday.")]
    [InlineData("")]
    [InlineData("   \n\n ")]
    public void Text_that_attributes_nothing_has_no_attributions(string text) => Attributed.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("“")]
    [InlineData("\"\"\"\"")]
    [InlineData("''''")]
    [InlineData("said")]
    [InlineData("said said said, said.")]
    [InlineData("“Said,” said")]
    [InlineData("according to")]
    [InlineData("According to.")]
    [InlineData(", said, according to, “")]
    [InlineData(": “")]
    [InlineData("\ud800 said \udc00 that")]
    [InlineData("(, ), who said — told him —")]
    public void Broken_text_does_no_harm(string text) =>
        Should.NotThrow(() => AttributionFinder.Find(SentenceSplitter.Split(text)));

    [Fact]
    public void Every_span_of_every_cut_of_a_text_lies_within_it()
    {
        const string Text = "“We saw it,” Ana Petrova, a nurse (52), told Reuters on Monday, adding: “It was – as he said – ''loud''. According to police, who said…";
        for (var end = 0; end <= Text.Length; end++)
        {
            foreach (var found in AttributionFinder.Find(SentenceSplitter.Split(Text[..end])))
            {
                found.Content.ShouldNotBeEmpty();
                found.Content.ShouldAllBe(part => part.Length > 0 && part.End <= end);
                found.Cue.End.ShouldBeLessThanOrEqualTo(end);
            }
        }
    }

    [Fact]
    public void A_long_text_without_stops_is_read_in_reasonable_time()
    {
        var text = string.Concat(Enumerable.Repeat("he said that she told them “so” and ", 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AttributionFinder.Find(SentenceSplitter.Split(text));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
