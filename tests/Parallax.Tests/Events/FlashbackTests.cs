using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

/// <summary>Where a report goes back in time, what it tells is of then.</summary>
public sealed class FlashbackTests
{
    private const string Story = "Jets bombed three depots of the brigade on Wednesday, the army said. In late March, a rocket attack on the port killed a docker. "
        + "The army answered with air strikes that left nine rebels dead. It then took out a rebel leader with a drone strike.";

    [Theory]
    [InlineData("2021-06-10")]
    [InlineData(null)]
    public void Air_strikes_told_after_an_old_date_are_not_those_of_the_day(string? published)
    {
        var events = Reading.EventsOf(Story, published);

        EventWith(events, "bombed").ShouldNotBe(EventWith(events, "air strikes"));
        Tolls(EventWith(events, "bombed")).ShouldBeEmpty();
        Tolls(EventWith(events, "air strikes")).ShouldBe([9]);
    }

    [Theory]
    [InlineData("The latest air strikes hit a fourth depot.")]
    [InlineData("The air strikes on Wednesday hit a fourth depot.")]
    public void What_names_its_day_or_is_the_latest_ends_the_flashback(string sentence)
    {
        var events = Reading.EventsOf(Story + " " + sentence);

        events.Single(e => e.Mentions.Any(m => m.Sentence == 4)).ShouldBe(EventWith(events, "bombed"));
    }

    [Fact]
    public void What_is_told_some_sentences_later_is_of_the_day_again()
    {
        var events = Reading.EventsOf("Gunmen stormed a bank in Tarmond on Wednesday. In January, a robbery at the same bank failed. The bank has two doors. Its owner is a friend of the mayor. "
            + "The mayor spoke of a sad day. Gunmen stormed the bank from both sides.");

        events.Count(e => e.Type == EventType.Storming).ShouldBe(1);
    }

    [Fact]
    public void An_attack_told_as_new_with_an_old_date_is_not_the_one_told_first()
    {
        var events = Reading.EventsOf("A rocket attack on the camp at Tarmond shook the valley, officials said. An attack in March killed a docker.");

        events.Count.ShouldBe(2);
    }

    [Fact]
    public void People_of_two_countries_are_two_people() =>
        Reading.EventsOf("A French climber died in a fall on the north face. A guide said that an Australian climber died in a fall on the ridge.").Count(e => Tolls(e).Count > 0).ShouldBe(2);

    private static ReportEvent EventWith(IReadOnlyList<ReportEvent> events, string words) => events.First(e => e.Mentions.Any(m => m.Span.Of(m.Words.Text) == words));

    private static List<decimal> Tolls(ReportEvent item) => [.. item.Mentions.SelectMany(m => m.Casualties).SelectMany(c => c.Victims).Select(v => v.Min)];
}
