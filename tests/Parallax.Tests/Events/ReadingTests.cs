using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

/// <summary>What one report tells: which mentions are one event, what it is mainly about, who is held to have done it.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Words_that_refer_back_belong_to_the_event_before_them()
    {
        var events = Reading.EventsOf("A bombing shook Leeds on Tuesday. The attack killed four people. Police said the blast was heard for miles.");
        events.ShouldHaveSingleItem().Mentions.Count.ShouldBe(3);
    }

    [Fact]
    public void An_event_of_another_time_is_another_event()
    {
        var events = Reading.EventsOf("A bombing in Leeds killed four people on Tuesday. In 2004 a bombing in Leeds killed nine people.");
        events.Count.ShouldBe(2);
        events.SelectMany(e => e.Mentions).SelectMany(m => m.Casualties).Count().ShouldBe(2);
        events[0].Mentions.SelectMany(m => m.Casualties).Single().Victims.Single().Min.ShouldBe(4);
    }

    [Fact]
    public void A_count_of_attacks_is_a_series()
    {
        var events = Reading.EventsOf("A rocket attack hurt two guards on Monday. There were 13 similar attacks in the past year.");
        events.Count(e => e.IsSeries).ShouldBe(1);
        events.Single(e => !e.IsSeries).Mentions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("The rebels denied that they had bombed the bridge on Sunday.", "rebels", Stance.Denied)]
    [InlineData("The minister blamed the Northern Front for the bombing of the bridge.", "Northern Front", Stance.Probable)]
    [InlineData("The Northern Front denied carrying out the bombing of the bridge.", "Northern Front", Stance.Denied)]
    public void Who_denies_and_who_is_blamed_is_kept_with_its_stance(string sentence, string name, Stance stance) =>
        Reading.MentionsOf(sentence).SelectMany(m => m.Actors).ShouldContain(a => a.Role == ActorRole.Initiator && a.Name.Contains(name) && a.Stance == stance);

    [Fact]
    public void No_one_claimed_responsibility_gives_no_claimant() =>
        Reading.MentionsOf("A bomb blast hurt two guards. No one claimed responsibility for the attack.").SelectMany(m => m.Actors).ShouldNotContain(a => a.Role == ActorRole.Claimant);

    [Theory]
    [InlineData("Jets bombed the depot in retaliation for a rocket attack on the port.", LinkType.RetaliationFor, "bombed", "rocket attack")]
    [InlineData("The riot followed the shooting of a student.", LinkType.Follows, "riot", "shooting")]
    [InlineData("The shooting of a student triggered a riot in the old town.", LinkType.CausedBy, "riot", "shooting")]
    [InlineData("Police arrested two men over the shooting of a student.", LinkType.Follows, "arrested", "shooting")]
    [InlineData("He was charged with murder in the stabbing of a nurse.", LinkType.Follows, "charged", "stabbing")]
    [InlineData("In response to the bombing, the army shelled the village.", LinkType.RetaliationFor, "shelled", "bombing")]
    public void Words_that_tie_events_say_which_came_of_which(string sentence, LinkType type, string from, string to)
    {
        var link = LinkFinder.Find(Reading.MentionsOf(sentence)).First();
        (link.Type, link.From.Span.Of(sentence), link.To.Span.Of(sentence)).ShouldBe((type, from, to));
    }

    [Theory]
    [InlineData("The riot followed the shooting of a student.", 2)]
    [InlineData("Jets bombed the depot. In retaliation, rebels shelled the port.", 0)]
    public void Mentions_know_which_others_of_their_sentence_are_tied_to_them(string text, int tied)
    {
        var mentions = Reading.MentionsOf(text);
        MentionLink[] links = [.. LinkFinder.Find(mentions)];
        LinkFinder.Note(links);

        links.ShouldNotBeEmpty();
        mentions.Count(m => m.Tied.Count > 0).ShouldBe(tied);
    }

    [Fact]
    public void The_time_of_speech_is_not_the_time_of_the_event()
    {
        var mention = Reading.MentionsOf("Two guards were killed in a bombing on Tuesday, the army said on Thursday.").First(m => m.Type == EventType.Bombing);
        mention.Time.ShouldNotBeNull().From.ShouldBe(new(2021, 6, 8));
    }

    [Fact]
    public void A_weekday_in_a_report_without_a_date_stays_open()
    {
        var item = Reading.EventsOf("A bombing shook Leeds on Tuesday.", published: null).ShouldHaveSingleItem();
        item.Time.ShouldNotBeNull().From.ShouldBeNull();
        item.Time.Weekday.ShouldBe(DayOfWeek.Tuesday);
    }

    [Theory]
    [InlineData("The attack on Monday was carried out with rockets.", EventType.ShellingOrMissile)]
    [InlineData("Gunmen fled after the attack on the bank.", EventType.Shooting)]
    [InlineData("A truck was used in the attack on the market.", EventType.VehicleAttack)]
    public void An_attack_is_of_the_kind_of_its_weapon(string sentence, EventType type) => Reading.MentionsOf(sentence).ShouldContain(m => m.Type == type);
}
