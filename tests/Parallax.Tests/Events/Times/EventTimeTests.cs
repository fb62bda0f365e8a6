using Parallax.Pipeline;

namespace Parallax.Tests.Events.Times;

/// <summary>Clock times from the words of a report to the record.</summary>
public sealed class EventTimeTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    [InlineData("A bomb killed two people in Kathmandu at 7:35 p.m. on Tuesday.", "2031-07-01T19:35+05:45")]
    [InlineData("A bomb killed two people in Kathmandu at 19:35 GMT on Tuesday.", "2031-07-02T01:20+05:45")]
    [InlineData("A bomb killed two people in Houston at 9:30 p.m. on Tuesday.", "2031-07-01T21:30-05:00")]
    [InlineData("A bomb killed two people in Houston at 9:30 p.m. local time on Tuesday.", "2031-07-01T21:30-05:00")]
    [InlineData("A bomb killed two people in Houston at 9:30 p.m. ET on Tuesday.", "2031-07-01T20:30-05:00")]
    [InlineData("A bomb killed two people in New York at 10:15 a.m. EST on Tuesday.", "2031-07-01T10:15-04:00")]
    [InlineData("A bomb killed two people in Phoenix at 10:15 a.m. MST on Tuesday.", "2031-07-01T10:15-07:00")]
    [InlineData("A bomb killed two people in Vladivostok at 8:00 p.m. Moscow time on Monday.", "2031-07-01T03:00+10:00")]
    [InlineData("A bomb killed two people in Suva at 9:00 p.m. Washington time on Monday.", "2031-07-01T13:00+12:00")]
    [InlineData("A bomb killed two people in Honolulu at 3:00 a.m. Tokyo time on Tuesday.", "2031-06-30T08:00-10:00")]
    [InlineData("A bomb killed two people in Tobruk at 19:35 (17:35 GMT) on Tuesday.", "2031-07-01T19:35+02:00")]
    [InlineData("A bomb killed two people in Tobruk at 19:35 Zedland time on Tuesday.", "2031-07-01T19:35")]
    [InlineData("A bomb killed two people in Tobruk on Tuesday.", "2031-07-01")]
    [InlineData("A bomb killed two people at 7:35 p.m. on Tuesday.", "2031-07-01T19:35")]
    [InlineData("A bomb killed two people at 19:35 GMT on Tuesday.", "2031-07-01T19:35+00:00")]
    public void A_clock_time_has_the_offset_of_its_place_and_date(string text, string best)
    {
        var when = TimeOf(text);
        when.Best.ShouldBe(best);
        when.Start.ToString("yyyy-MM-dd").ShouldBe(best[..10]);
        var quote = when.Claims.ShouldHaveSingleItem();
        text[quote.Span.Start..quote.Span.End].ShouldBe(quote.Quote);
    }

    [Theory]
    [InlineData("A bomb killed two people in Baghdad at 1:00 a.m. Friday Baghdad time.", "2031-06-27T01:00+03:00")]
    [InlineData("A bomb killed two people in Baghdad on Thursday evening Washington time.", "2031-06-27")]
    [InlineData("A bomb killed two people in Baghdad on Thursday evening, 26 June, Washington.", "2031-06-27")]
    public void Words_behind_the_day_state_the_zone_too(string text, string best) => TimeOf(text).Best.ShouldBe(best);

    [Fact]
    public void A_day_of_another_zone_may_be_two_days_of_the_place()
    {
        var when = TimeOf("A bomb killed two people in Baghdad on Thursday Washington time.");
        (when.Best, when.Start, when.End).ShouldBe((null, new DateOnly(2031, 6, 26), new DateOnly(2031, 6, 27)));
    }

    [Theory]
    [InlineData("on Thursday evening Washington time", FactStatus.Agreed)]
    [InlineData("on Thursday Washington time", FactStatus.Compatible)]
    [InlineData("on Thursday in Washington", FactStatus.Compatible)]
    [InlineData("on Thursday morning Washington time", FactStatus.Disputed)]
    [InlineData("on Thursday", FactStatus.Disputed)]
    [InlineData("on Thursday in Basra", FactStatus.Disputed)]
    public void Days_that_differ_agree_where_one_is_told_by_other_clocks_and_the_moment_can_be_one(string words, FactStatus status)
    {
        var record = Pipeline.Build(
        [
            Reading.Report("Jets bombed five rocket depots in Baghdad at 1:00 a.m. on Friday, killing nine people, the ministry of defence said. The depots burned until noon.",
                "2031-03-14", title: "Jets bomb depots near Baghdad", key: "a"),
            Reading.Report($"Jets bombed five rocket depots in Baghdad {words}, and nine people were killed in the air strike on the depots, officials said.",
                "2031-03-14", title: "Depots in Baghdad bombed", key: "b"),
        ]);
        var when = record.Events.Single(e => e.Counts.Reports == 2).When.ShouldNotBeNull();
        when.Status.ShouldBe(status, when.Reason);
        (when.Best == "2031-03-14T01:00+03:00").ShouldBe(status != FactStatus.Disputed || words.Contains("Washington", StringComparison.Ordinal), when.Best);
        when.Reason.ShouldNotBeNull().Contains("2031-03-13 by the clocks of Washington can be 2031-03-14", StringComparison.Ordinal).ShouldBe(status != FactStatus.Disputed);
        when.Claims.Select(c => ((TimeValue)c.Value).From.Day).ShouldBe([13, 14], ignoreOrder: true);
    }

    [Theory]
    [InlineData("A bomb killed two people in Kathmandu at 19:35 GMT on 31 December 9999.")]
    [InlineData("A bomb killed two people in Kathmandu on the night of 31 December 9999 GMT.")]
    [InlineData("A bomb killed two people in Kathmandu at 00:10 (23:50 NZDT) on 1 January 0001.")]
    [InlineData("A bomb killed two people in Auckland at 23:00 (09:00 NZDT) on Tuesday.")]
    public void Days_at_the_edge_of_the_calendar_do_no_harm(string text) => Should.NotThrow(() => Pipeline.Build([Reading.Report(text, "2031-07-02")]));

    private static EventTime TimeOf(string text) => Pipeline.Build([Reading.Report(text, "2031-07-02")]).Events.ShouldHaveSingleItem().When.ShouldNotBeNull();
}
