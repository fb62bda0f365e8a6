using Parallax.Decisions;

namespace Parallax.Tests.Events.Decisions;

public sealed class RelinkTests
{
    [Fact]
    public void A_link_takes_the_kind_that_was_decided_and_keeps_its_claims()
    {
        var was = LinkOf(Zahrin.Record, Zahrin.Strike, Zahrin.Rockets)!;
        var relink = Zahrin.Relink(9, Zahrin.Strike, Zahrin.Rockets, "follows");

        var link = LinkOf(Zahrin.Build(relink), Zahrin.Strike, Zahrin.Rockets)!;

        (link.Type, link.Status).ShouldBe((LinkType.Follows, was.Status));
        link.Claims.Select(c => c.Id).ShouldBe(was.Claims.Select(c => c.Id));
        link.Decided.ShouldBe([new("type", null, relink.Id, "retaliation-for")]);
    }

    [Fact]
    public void A_link_can_be_turned_round()
    {
        var record = Zahrin.Build(Zahrin.Relink(9, Zahrin.Rockets, Zahrin.Strike, "retaliation-for"));

        LinkOf(record, Zahrin.Strike, Zahrin.Rockets).ShouldBeNull();
        LinkOf(record, Zahrin.Rockets, Zahrin.Strike)!.Decided.Single().Before.ShouldBe("retaliation-for, the other way");
    }

    [Fact]
    public void A_link_can_be_taken_out()
    {
        var relink = Zahrin.Relink(9, Zahrin.Strike, Zahrin.Rockets, "none");

        var record = Zahrin.Build(relink);

        LinkOf(record, Zahrin.Strike, Zahrin.Rockets).ShouldBeNull();
        record.Of(relink).Events.Length.ShouldBe(2);
    }

    [Fact]
    public void A_link_that_no_report_states_has_the_decision_as_its_only_ground()
    {
        var relink = Zahrin.Relink(9, Zahrin.Rockets, Zahrin.CarBombing, "follows");

        var link = LinkOf(Zahrin.Build(relink), Zahrin.Rockets, Zahrin.CarBombing)!;

        link.Claims.ShouldBeEmpty();
        link.Decided.ShouldBe([new("type", null, relink.Id, null)]);
    }

    [Fact]
    public void Nothing_comes_of_itself()
    {
        var circle = Zahrin.Relink(9, Zahrin.Rockets, Zahrin.Protest, "caused-by");

        var record = Zahrin.Build(circle);

        record.Of(circle).Problem.ShouldBe("“Rocket attack, Camp Zahrin” would come of itself: “Protesters, Tobruk” comes of it already by 2 links.");
        record.Links.Length.ShouldBe(Zahrin.Record.Links.Length);
    }

    [Fact]
    public void A_circle_that_another_decision_opens_is_none()
    {
        var (circle, opened) = (Zahrin.Relink(9, Zahrin.Rockets, Zahrin.Protest, "caused-by"), Zahrin.Relink(10, Zahrin.Strike, Zahrin.Rockets, "none"));

        Zahrin.Build(circle, opened).Decisions.ShouldAllBe(d => d.Applies);
    }

    [Fact]
    public void Of_two_decisions_on_two_events_the_later_holds()
    {
        var (first, second) = (Zahrin.Relink(9, Zahrin.Strike, Zahrin.Rockets, "none"), Zahrin.Relink(10, Zahrin.Rockets, Zahrin.Strike, "follows"));

        var record = Zahrin.Build(second, first);

        record.Of(first).Problem.ShouldBe($"The later decision {second.Id} takes its place.");
        LinkOf(record, Zahrin.Rockets, Zahrin.Strike)!.Type.ShouldBe(LinkType.Follows);
    }

    [Fact]
    public void Events_that_are_one_now_have_no_link()
    {
        var (relink, merge) = (Zahrin.Relink(9, Zahrin.CarBomb, Zahrin.CarBombing, "follows"), Zahrin.Merge(10, Zahrin.CarBomb, Zahrin.CarBombing));

        Zahrin.Build(relink, merge).Of(relink).Problem.ShouldNotBeNull().ShouldEndWith("are one event now.");
    }

    private static Link? LinkOf(Record record, string from, string to) => record.Links.SingleOrDefault(l => l.From == record.Event(from).Id && l.To == record.Event(to).Id);
}
