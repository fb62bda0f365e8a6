namespace Parallax.Tests.Events.Decisions;

public sealed class SplitTests
{
    [Fact]
    public void What_the_reports_tell_is_an_event_of_its_own()
    {
        var split = Zahrin.Split(9, Zahrin.Rockets, "northgate-3381", "tobruk-courier.txt");

        var record = Zahrin.Build(split);

        var parts = record.Events.Where(e => !e.Decided.IsEmpty).ToList();
        parts.Select(e => e.Counts.Reports).ShouldBe([6, 2], ignoreOrder: true);
        parts.SelectMany(e => e.Mentions).Select(m => m.Id).ShouldBe(Zahrin.Record.Event(Zahrin.Rockets).Mentions.Select(m => m.Id), ignoreOrder: true);
        record.Of(split).Events.ShouldBe(parts.Select(e => e.Id), ignoreOrder: true);
        record.Reports.Single(r => r.Report.Key == "northgate-3381").Lead.ShouldBe(parts.Single(e => e.Counts.Reports == 2).Id);
    }

    [Fact]
    public void Split_and_merged_again_it_is_the_event_that_it_was()
    {
        var split = Zahrin.Split(9, Zahrin.Rockets, "northgate-3381");
        var apart = Zahrin.Build(split);
        var merge = Zahrin.Made(Zahrin.On(apart, 10).Merge([.. apart.Of(split).Events.Select(e => e.ToString())], "one after all"));

        var record = Zahrin.Build(split, merge);

        var (was, item) = (Zahrin.Record.Event(Zahrin.Rockets), record.Event(Zahrin.Rockets));
        item.Id.ShouldBe(was.Id);
        item.Facts.Select(f => (f.Attribute, f.Of, f.Low, f.Best, f.High, f.Reason, f.Grade)).ShouldBe(was.Facts.Select(f => (f.Attribute, f.Of, f.Low, f.Best, f.High, f.Reason, f.Grade)));
        item.Counts.ShouldBe(was.Counts);
        record.Of(split).Problem.ShouldBe($"The later decision {merge.Id} takes its place.");
        record.Of(merge).Applies.ShouldBeTrue();
    }

    [Fact]
    public void A_later_split_takes_the_place_of_a_merge()
    {
        var merge = Zahrin.Merge(9, Zahrin.CarBomb, Zahrin.CarBombing);
        var one = Zahrin.Build(merge);
        var split = Zahrin.Made(Zahrin.On(one, 10).Split(one.Of(merge).Events[0].ToString(), ["meridian-0517"], "two deeds"));

        var record = Zahrin.Build(merge, split);

        record.Of(merge).Problem.ShouldBe($"The later decision {split.Id} takes its place.");
        record.Events.Select(e => e.Id).ShouldBe(Zahrin.Record.Events.Select(e => e.Id), ignoreOrder: true);
    }

    [Fact]
    public void A_report_that_tells_of_it_no_more_is_not_split_off_anything_else()
    {
        var split = Zahrin.Split(9, Zahrin.Strike, "inland-gazette.txt");

        var record = Zahrin.Pipeline.Build([.. Zahrin.Reports.Where(r => r.Key != "inland-gazette.txt")], [split]);

        record.Of(split).Problem.ShouldBe($"The report {Zahrin.Reports.Single(r => r.Key == "inland-gazette.txt").Id} on “Air strike, Bir Sannad” is not in the record.");
    }
}
