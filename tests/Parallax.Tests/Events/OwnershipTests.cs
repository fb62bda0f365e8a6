using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

/// <summary>Which event of a report a number, a time or a name belongs to.</summary>
public sealed class OwnershipTests
{
    [Theory]
    [InlineData("Mortar fire on the market followed the ambush that killed nine people.", "armed-clash: 9")]
    [InlineData("Rockets hit the camp, killing two guards, hours after a raid in which five rebels died.", "shelling-or-missile: 2; armed-clash: 5")]
    [InlineData("Three people died in a fire while protesters marched through the capital.", "fire: 3")]
    [InlineData("Three people were killed when protesters threw petrol bombs at a bank.", "arson: 3")]
    [InlineData("Jets bombed the depot in retaliation for the deaths of two soldiers in a rocket attack.", "shelling-or-missile: 2")]
    [InlineData("A vigil was held for Ana Brook, 16, killed by police on Saturday.", "death: 1")]
    [InlineData("The navy has begun air strikes on a rebel port, after a rocket attack killed two of the guards.", "shelling-or-missile: 2")]
    public void A_toll_belongs_to_the_event_that_its_words_hang_on(string text, string expected) =>
        string.Join("; ", Tolls(text)).ShouldBe(expected);

    [Fact]
    public void What_killed_some_wounded_the_others() =>
        Reading.MentionsOf("Officials blamed rebels for the rocket strike on Monday, which killed five and wounded eight more people.")
            .ShouldContain(m => m.Type == EventType.ShellingOrMissile && m.Casualties.Count == 2);

    [Fact]
    public void A_toll_told_twice_in_a_report_is_of_one_event()
    {
        const string Text = "Three dead after arsonists set fire to a bank. Thousands of protesters marched through the town on Monday. Police fought the protesters. "
            + "The three people who died were clerks of the bank.";
        Tolls(Text).Where(t => t.EndsWith(": 3", StringComparison.Ordinal)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Numbers_that_cannot_be_of_one_event_are_of_two()
    {
        const string Text = "A rocket attack on the camp killed three soldiers on Wednesday. Air strikes on a depot in the desert killed 26 fighters on Thursday.";
        Tolls(Text).Count().ShouldBe(2);
    }

    [Fact]
    public void Each_event_of_a_sentence_has_its_own_time()
    {
        var mentions = Reading.MentionsOf("Jets bombed the depot on Thursday in retaliation for the rocket attack on the camp two days earlier.");

        mentions.Select(m => (m.Type, m.Time?.From)).ShouldBe([(EventType.AirStrike, new(2021, 6, 10)), (EventType.ShellingOrMissile, new DateOnly(2021, 6, 8))], ignoreOrder: true);
    }

    [Fact]
    public void Several_attacks_of_a_year_are_no_event() =>
        Reading.MentionsOf("The base was the target of rocket attacks in the past year.").ShouldBeEmpty();

    [Theory]
    [InlineData("date 2021-06-10 Image caption Two guards were hurt in a rocket attack on the camp")]
    [InlineData("Rocket attack on the camp hurts two guards Updated: 2021-06-10 09:53 (Agencies)")]
    public void The_date_of_the_text_is_no_time_of_an_event(string text) => Reading.MentionsOf(text).ShouldAllBe(m => m.Time == null);

    [Theory]
    [InlineData("The brigade was probably behind the rocket attack.", Stance.Probable)]
    [InlineData("The brigade carried out the rocket attack.", Stance.Asserted)]
    [InlineData("The brigade denied carrying out the rocket attack.", Stance.Denied)]
    [InlineData("Two suspected smugglers were in the camp when the brigade carried out the rocket attack.", Stance.Asserted)]
    public void How_surely_somebody_did_it_is_said_between_the_two(string sentence, Stance stance) =>
        Reading.MentionsOf("The Northern Brigade holds the hills. " + sentence).SelectMany(m => m.Actors)
            .First(a => a.Role == ActorRole.Initiator && a.Name.Contains("Brigade", StringComparison.OrdinalIgnoreCase)).Stance.ShouldBe(stance);

    private static IEnumerable<string> Tolls(string text) =>
        from item in Reading.EventsOf(text)
        let killed = item.Mentions.SelectMany(m => m.Casualties).Where(c => c.Attribute == "killed").ToList()
        where killed.Count > 0
        select string.Create(CultureInfo.InvariantCulture, $"{Wording.Of(item.Type)}: {killed.Max(c => c.Victims.Sum(v => v.Min)):0}");
}
