using Parallax.Pipeline;

namespace Parallax.Tests.Events.Facts;

/// <summary>What is said of why reports were put together.</summary>
public sealed class JoinReasonsTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    private static readonly Report[] Reports =
    [
        Reading.Report("Rockets hit the Norden base near Leeds on Tuesday, killing three soldiers. Ana Petrova blamed the Arden Brigade.", "2021-06-09", key: "a"),
        Reading.Report("Three soldiers died on Tuesday when rockets struck the Norden base near Leeds.", "2021-06-09", key: "b"),
        Reading.Report("The Arden Brigade fired the rockets that hit the Norden base near Leeds on Tuesday, Ana Petrova said.", "2021-06-10", key: "c"),
    ];

    [Fact]
    public void Each_report_but_one_is_joined_for_what_it_shares_with_another()
    {
        var item = Pipeline.Build(Reports).Events.Single(e => e.Counts.Reports == 3);
        item.Joins.Length.ShouldBe(2);
        item.Joins.Select(j => j.Report).ShouldBeUnique();
        item.Joins.ShouldAllBe(j => j.Report != j.With && j.Reason.Contains("the same day, 8 June 2021", StringComparison.Ordinal));
        item.Joins.ShouldContain(j => j.Reason.Contains("3 killed", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_reports_changes_nothing() =>
        Pipeline.Build([.. Reports.Reverse()]).Events.SelectMany(e => e.Joins).ShouldBe(Pipeline.Build(Reports).Events.SelectMany(e => e.Joins));

    [Fact]
    public void One_report_is_joined_with_none() => Pipeline.Build(Reports[..1]).Events.ShouldAllBe(e => e.Joins.IsEmpty);

    [Fact]
    public void Every_report_of_a_large_event_has_its_reason()
    {
        var reports = Enumerable.Range(0, 50).Select(i => Reading.Report($"Rockets hit the Norden base near Leeds on Tuesday, killing three soldiers. Some {i + 10} people live nearby.", "2021-06-09", key: $"r{i}"));
        var item = Pipeline.Build([.. reports]).Events.Single(e => e.Counts.Reports == 50);
        item.Joins.Select(j => j.Report).Distinct().Count().ShouldBe(49);
    }
}
