using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>Dates of publication that are worked out from sibling reports.</summary>
public sealed class UndatedTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    private static readonly Report[] Dated =
    [
        Reading.Report("A bomb at the Arden market in Leeds killed four people on Tuesday, police said.", "2021-06-09", key: "a"),
        Reading.Report("Four people died on Tuesday when a bomb went off at the Arden market in Leeds, the mayor said.", "2021-06-10", key: "b"),
    ];

    [Theory]
    [InlineData("The bomb at the Arden market in Leeds that killed four people went off on Tuesday morning.", "2021-06-09")]
    [InlineData("Yesterday a bomb killed four shoppers in Leeds, in the Arden market.", "2021-06-09")]
    [InlineData("Leeds is in shock: today a bomb killed four shoppers in the Arden market.", "2021-06-08")]
    public void Words_that_mean_the_day_of_an_event_date_a_report(string text, string published)
    {
        var record = Pipeline.Build([.. Dated, Reading.Report(text, published: null, key: "c")]);
        var report = record.Reports.Single(r => r.Report.Key == "c");
        (report.Published?.ToString(), report.PublishedBasis).ShouldBe((published, PublishedBasis.Inferred));
        report.PublishedReason.ShouldNotBeNull().ShouldEndWith("is 2021-06-08 in 2 dated lineages.");
        record.Events.ShouldHaveSingleItem().When.ShouldNotBeNull().Claims.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("A bomb at the Arden market in Leeds killed four people.")]
    [InlineData("A bomb at the Arden market in Hull killed nine people yesterday.")]
    public void A_report_without_such_words_or_on_another_event_stays_undated(string text) =>
        Pipeline.Build([.. Dated, Reading.Report(text, published: null, key: "c")]).Reports.Single(r => r.Report.Key == "c").PublishedBasis.ShouldBe(PublishedBasis.Unknown);

    [Fact]
    public void A_report_is_not_dated_before_the_last_day_it_tells_of()
    {
        var record = Pipeline.Build(
        [
            .. Dated,
            Reading.Report("Thousands marched through Hull on Thursday in a protest over fuel prices, the council said.", "2021-06-10", key: "d"),
            Reading.Report("A protest over the price of fuel brought thousands to the streets of Hull on Thursday.", "2021-06-11", key: "e"),
            Reading.Report("A bomb killed four shoppers in the Arden market of Leeds on Tuesday. It exploded among the stalls. Thousands marched in Hull in a protest over fuel prices.", published: null, key: "c"),
        ]);
        record.Reports.Single(r => r.Report.Key == "c").Published?.ToString().ShouldBe("2021-06-10");
    }

    [Fact]
    public void One_dated_report_is_not_enough() =>
        Pipeline.Build([Dated[0], Reading.Report("A bomb at the Arden market in Leeds killed four people yesterday.", published: null, key: "c")])
            .Reports.Single(r => r.Report.Key == "c").Published.ShouldBeNull();
}
