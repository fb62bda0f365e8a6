using Parallax.Decisions;

namespace Parallax.Tests.Events.Decisions;

public sealed class MergeTests
{
    [Fact]
    public void Tellings_of_merged_events_are_of_one()
    {
        var (one, other) = (Zahrin.Record.Event(Zahrin.CarBomb), Zahrin.Record.Event(Zahrin.CarBombing));
        var merge = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing);

        var record = Zahrin.Build(merge);

        var item = record.Events.Single(e => e.Mentions.Any(m => m.Id == one.Mentions[0].Id));
        item.Mentions.Select(m => m.Id).ShouldBe(one.Mentions.Concat(other.Mentions).Select(m => m.Id), ignoreOrder: true);
        item.Counts.Reports.ShouldBe(2);
        item.Facts.Single(f => f.Attribute == "killed" && f.Of is null).Claims.Length.ShouldBe(2);
        record.Events.Length.ShouldBe(Zahrin.Record.Events.Length - 1);
        record.Of(merge).Problem.ShouldBeNull();
        record.Of(merge).Events.ShouldBe([item.Id]);
    }

    [Fact]
    public void The_join_says_that_it_was_decided_by_whom_and_why()
    {
        var item = Zahrin.Build(Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing)).Events.Single(e => !e.Decided.IsEmpty);

        item.Joins.Single().Reason.ShouldBe("Merged by Ana Brook on 4 May 2031: one deed, told twice.");
        item.Joins.Single().With.ShouldNotBe(item.Joins.Single().Report);
    }

    [Fact]
    public void A_merged_event_says_what_stood_before()
    {
        var merge = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing);

        Zahrin.Build(merge).Events.Single(e => !e.Decided.IsEmpty).Decided.ShouldBe([new("tellings", null, merge.Id, string.Join("; ", merge.Correction.Events.Select(e => e.Label)))]);
    }

    [Fact]
    public void The_order_of_the_events_means_nothing()
    {
        var one = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing, Zahrin.Strike);
        var other = Zahrin.Merge(9, Zahrin.Strike, Zahrin.CarBombing, Zahrin.CarBomb);

        other.Id.ShouldBe(one.Id);
        Zahrin.Json(Zahrin.Build(other)).ShouldBe(Zahrin.Json(Zahrin.Build(one)));
    }

    [Fact]
    public void Two_events_of_one_report_can_be_one()
    {
        var merge = Zahrin.Merge(9, Zahrin.Protest, Zahrin.ArrestsAtProtest);

        var item = Zahrin.Build(merge).Events.Single(e => !e.Decided.IsEmpty);

        item.Counts.Reports.ShouldBe(1);
        item.Facts.ShouldContain(f => f.Attribute == "arrested");
        item.Joins.Single().Report.ShouldBe(item.Joins.Single().With);
    }

    [Fact]
    public void Merges_can_be_merged()
    {
        var first = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing);
        var second = Zahrin.Merge(10, Zahrin.CarBombing, Zahrin.Strike);

        var record = Zahrin.Build(first, second);

        record.Decisions.ShouldAllBe(d => d.Applies);
        record.Of(first).Events.ShouldBe(record.Of(second).Events);
        record.Events.Single(e => e.Decided.Length == 2).Counts.Reports.ShouldBe(4);
    }

    [Fact]
    public void Links_and_leads_follow_the_tellings()
    {
        var merge = Zahrin.Merge(9, Zahrin.CarBombing, Zahrin.Strike);

        var record = Zahrin.Build(merge);

        var item = record.Events.Single(e => !e.Decided.IsEmpty);
        record.Reports.Single(r => r.Report.Key.StartsWith("inland", StringComparison.Ordinal)).Lead.ShouldBe(item.Id);
        record.Links.ShouldContain(l => l.From == item.Id && l.To == record.Event(Zahrin.Rockets).Id);
    }

    [Fact]
    public void A_series_is_never_one_with_an_event()
    {
        var series = Zahrin.Record.Events.First(e => e.Prominence == Prominence.Series);
        var merge = new Decision(new Correction.Merge([EventAnchor.Of(series), EventAnchor.Of(Zahrin.Record.Event(Zahrin.Strike))]), "Ana Brook", FixedClock.Noon.GetUtcNow(), "one");

        var record = Zahrin.Build(merge);

        record.Of(merge).Problem.ShouldBe("“Armed clash” is a series, which is never one with an event as “Air strike, Bir Sannad”.");
        record.Events.Length.ShouldBe(Zahrin.Record.Events.Length);
    }

    [Fact]
    public void Events_that_are_one_already_stay_so()
    {
        var rockets = Zahrin.Record.Event(Zahrin.Rockets);
        var halves = rockets.Mentions.GroupBy(m => m.Report.Id == rockets.Mentions[0].Report.Id)
            .Select(g => new EventAnchor(g.Select(m => new AnchoredMention(m.Report.Id, m.Field, m.Span)), rockets.Id, rockets.Label));
        var merge = new Decision(new Correction.Merge(halves), "Ana Brook", FixedClock.Noon.GetUtcNow(), "one");

        var record = Zahrin.Build(merge);

        record.Of(merge).Applies.ShouldBeTrue();
        record.Event(Zahrin.Rockets).Joins.ShouldBe(rockets.Joins);
    }
}
