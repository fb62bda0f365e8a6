using Parallax.Events.Extraction;
using Parallax.Pipeline;

namespace Parallax.Tests.Events;

public class LinkTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    // law follows the deed that its words name
    [InlineData("Police arrest suspect in fatal Leeds hit and run", LinkType.Follows, "arrest", "hit and run")]
    [InlineData("Suspect arrested in Hull stabbing", LinkType.Follows, "arrested", "stabbing")]
    [InlineData("A Leeds baker was charged with manslaughter in a hit and run in which a nurse was killed.", LinkType.Follows, "charged", "hit and run")]
    [InlineData("The prosecutor filed criminal charges Friday against the driver who hit and killed a woman walking her dog.", LinkType.Follows, "charges", "hit")]
    [InlineData("A judge sentenced the man who killed four people at the depot to life in prison.", LinkType.Follows, "sentenced", "killed")]
    [InlineData("He was convicted of overpowering a guard before killing a judge.", LinkType.Follows, "convicted", "killing")]
    [InlineData("The sentence came four years after the shooting.", LinkType.Follows, "sentence", "shooting")]
    [InlineData("A gunman shot two guards in Leeds. The gunman was arrested on Monday.", LinkType.Follows, "arrested", "shot")]
    [InlineData("A bomb killed two guards in Leeds. The suspect was arrested on Monday.", LinkType.Follows, "arrested", "bomb")]
    [InlineData("A judge jailed the man who was convicted of killing two guards during a robbery.", LinkType.Follows, "convicted", "robbery")]
    // people take to the streets because of a deed
    [InlineData("Students marched to protest the killing of a nurse.", LinkType.CausedBy, "protest", "killing")]
    // what a crowd does is part of its riot
    [InlineData("Protesters torched three banks in the old town.", LinkType.PartOf, "torched", "Protesters")]
    [InlineData("Two clerks died after rioters set fire to the bank.", LinkType.PartOf, "set fire to", "rioters")]
    // verbs of cause, answer and end
    [InlineData("The rebels killed a guard in a strike that triggered a round of violence that led the president to order the assassination of a general.", LinkType.CausedBy, "assassination", "strike")]
    [InlineData("Rebels shelled the port, prompting air strikes on two villages.", LinkType.CausedBy, "air strikes", "shelled")]
    [InlineData("A bomb killed two guards in Leeds, which led to riots.", LinkType.CausedBy, "riots", "bomb")]
    [InlineData("The shooting spree ended with his capture in a suburb.", LinkType.Follows, "capture", "shooting spree")]
    [InlineData("Rebels fired rockets at the port. The army responded by bombing two villages.", LinkType.RetaliationFor, "bombing", "fired")]
    [InlineData("Rebels fired rockets at the port. The army retaliated with air strikes on two villages.", LinkType.RetaliationFor, "air strikes", "fired")]
    [InlineData("The army responded to a rocket attack with air strikes on two villages.", LinkType.RetaliationFor, "air strikes", "rocket attack")]
    [InlineData("Jets bombed the depot. It came hours after the shelling of a village.", LinkType.Follows, "bombed", "shelling")]
    [InlineData("A bomb killed two guards. It was followed by a shooting at the gate.", LinkType.Follows, "shooting", "bomb")]
    public void Words_between_two_events_tie_them(string text, LinkType type, string from, string to) =>
        Ties(text).ShouldContain($"{from} {type} {to}");

    [Theory]
    // who was killed is not what the arrest was for
    [InlineData("Calm returned until Ann Gray, sister of the boy killed by police, was arrested on Monday.")]
    [InlineData("He was treated for injuries that he got during his arrest.")]
    // one of many, not the one spoken of
    [InlineData("A bomb killed two guards in Leeds. Elsewhere a gunman was arrested on Monday.")]
    [InlineData("Police responded to the shooting.")]
    [InlineData("The shooting ended at noon.")]
    public void Words_that_name_no_tie_make_none(string text) => Ties(text).ShouldBeEmpty();

    [Fact]
    public void Two_reports_that_put_two_events_in_opposite_order_without_dates_make_no_link() =>
        Links(("The shelling of the port of Hull followed the bombing of the depot in Leeds.", null), ("The bombing of the depot in Leeds followed the shelling of the port of Hull.", null)).ShouldBeEmpty();

    [Fact]
    public void The_order_that_more_lineages_give_holds() => Links(
        ("The shelling of the port of Hull followed the bombing of the depot in Leeds.", null),
        ("The shelling of the port of Hull came after the bombing of the depot in Leeds, which burned for two days and nights.", null),
        ("The bombing of the depot in Leeds followed the shelling of the port of Hull.", null)).ShouldBe(["ShellingOrMissile Follows Bombing"]);

    [Fact]
    public void A_link_that_some_turn_round_is_disputed_and_keeps_what_they_say()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("The shelling of the port of Hull followed the bombing of the depot in Leeds.", null, key: "a"),
            Reading.Report("The shelling of the port of Hull came after the bombing of the depot in Leeds, which burned for two days and nights.", null, key: "b"),
            Reading.Report("The bombing of the depot in Leeds followed the shelling of the port of Hull.", null, key: "c"),
        ]);
        var link = record.Links.Single();
        (link.Status, link.Claims.Length).ShouldBe((FactStatus.Disputed, 3));
    }

    [Fact]
    public void What_comes_of_an_event_was_not_over_before_it_began() =>
        Links(("The shelling of Hull on 2 May 2021 followed the bombing of Leeds on 5 May 2021.", "2021-06-10")).ShouldBeEmpty();

    [Fact]
    public void A_link_is_of_the_kind_that_most_lineages_state() => Links(
        ("Jets bombed the port of Hull in retaliation for the shooting of a guard in Leeds.", null),
        ("In revenge for the shooting of a guard in Leeds, jets bombed the port of Hull and two ships that lay there.", null),
        ("Jets bombed the port of Hull after the shooting of a guard in Leeds, an officer told the paper on the telephone.", null)).ShouldBe(["AirStrike RetaliationFor Shooting"]);

    private static IEnumerable<string> Ties(string text) =>
        LinkFinder.Find(Reading.MentionsOf(text)).Select(l => $"{l.From.Span.Of(text)} {l.Type} {l.To.Span.Of(text)}");

    private static IEnumerable<string> Links(params (string Text, string? Published)[] reports)
    {
        var record = Pipeline.Build([.. reports.Select((r, i) => Reading.Report(r.Text, r.Published, key: $"r{i}"))]);
        return record.Links.Select(l => $"{record.Events.First(e => e.Id == l.From).Type} {l.Type} {record.Events.First(e => e.Id == l.To).Type}");
    }
}
