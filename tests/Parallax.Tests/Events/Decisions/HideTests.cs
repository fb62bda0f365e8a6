namespace Parallax.Tests.Events.Decisions;

public sealed class HideTests
{
    [Fact]
    public void A_hidden_event_leaves_the_record_with_its_links()
    {
        var hide = Zahrin.Hide(9, Zahrin.Strike);

        var record = Zahrin.Build(hide);

        record.Events.Length.ShouldBe(Zahrin.Record.Events.Length - 1);
        record.Links.Single().From.ShouldBe(record.Event("Arrests").Id);
        record.Reports.Single(r => r.Report.Key == "inland-gazette.txt").Lead.ShouldBeNull();
        record.Of(hide).Applies.ShouldBeTrue();
        record.Of(hide).Events.ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_decision_the_record_is_what_it_was()
    {
        var record = Zahrin.Pipeline.Grow();
        record.Add(Zahrin.Reports);
        record.Decide([Zahrin.Hide(9, Zahrin.Strike), Zahrin.Merge(10, Zahrin.CarBomb, Zahrin.CarBombing), Zahrin.Set(11, Zahrin.Rockets, "killed", "4")]);
        record.Build();
        record.Decide([]);

        Zahrin.Json(record.Build()).ShouldBe(Zahrin.Json(Zahrin.Record));
    }

    [Fact]
    public void Nothing_else_is_decided_of_a_hidden_event()
    {
        var (set, hide, relink) = (Zahrin.Set(9, Zahrin.Strike, "killed", "2"), Zahrin.Hide(10, Zahrin.Strike), Zahrin.Relink(11, Zahrin.Strike, Zahrin.Rockets, "follows"));

        var record = Zahrin.Build(set, hide, relink);

        record.Of(set).Problem.ShouldBe($"The event is hidden by {hide.Id}.");
        record.Of(relink).Problem.ShouldBe($"“Air strike, Bir Sannad” is hidden by {hide.Id}.");
    }

    [Fact]
    public void An_event_that_is_merged_with_another_later_is_not_hidden()
    {
        var (hide, merge) = (Zahrin.Hide(9, Zahrin.CarBomb), Zahrin.Merge(10, Zahrin.CarBomb, Zahrin.CarBombing));

        var record = Zahrin.Build(hide, merge);

        record.Of(hide).Problem.ShouldBe($"The later decision {merge.Id} takes its place.");
        record.Of(merge).Events.Length.ShouldBe(1);
    }

    [Fact]
    public void A_merged_event_can_be_hidden()
    {
        var merge = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing);
        var one = Zahrin.Build(merge);
        var hide = Zahrin.Made(Zahrin.On(one, 10).Hide(one.Of(merge).Events[0].ToString(), "not of this story"));

        Zahrin.Build(merge, hide).Events.Length.ShouldBe(Zahrin.Record.Events.Length - 2);
    }
}
