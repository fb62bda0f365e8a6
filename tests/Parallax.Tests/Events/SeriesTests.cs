using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>Events of which several reports tell only how many there were.</summary>
public sealed class SeriesTests
{
    private const string News = "Rebels fired rockets at the port of Hull on Tuesday and killed two guards. ";

    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Fact]
    public void Larger_numbers_over_longer_times_are_one_series_without_a_dispute()
    {
        var series = Series(News + "There have been 13 similar attacks on British ports in the past year.", News + "Britain has seen 20 rocket attacks on its ports in the past 18 months.").ShouldHaveSingleItem();
        var fact = series.Facts.ShouldHaveSingleItem();
        (fact.Attribute, fact.Status, fact.Low, fact.High).ShouldBe(("incidents", FactStatus.Compatible, 13, 20));
        fact.Reason.ShouldBe("The times differ: 13 in “the past year”, 20 in “the past 18 months”.");
        series.Window.ShouldNotBeNull().Told.Select(t => t.Quote).ShouldBe(["the past year", "the past 18 months"], ignoreOrder: true);
        series.Window!.Told.Select(t => t.Claim).ShouldBe(fact.Claims.Select(c => c.Id), ignoreOrder: true);
    }

    [Theory]
    [InlineData("There have been 13 similar attacks on British ports in the past year.", "Britain has seen 20 rocket attacks on its ports in the past year.", FactStatus.Disputed)]
    [InlineData("There have been 20 similar attacks on British ports in the past year.", "Britain has seen 13 rocket attacks on its ports in the past 18 months.", FactStatus.Disputed)]
    [InlineData("There have been 13 similar attacks on British ports.", "Britain has seen 20 rocket attacks on its ports in the past year.", FactStatus.Disputed)]
    [InlineData("There have been 13 similar attacks on British ports in the past year.", "Britain has seen 13 rocket attacks on its ports in the past year.", FactStatus.Agreed)]
    [InlineData("There have been at least 12 similar attacks on British ports in the past year.", "Britain has seen 13 rocket attacks on its ports in the past year.", FactStatus.Compatible)]
    public void Numbers_over_one_time_are_compared_as_any(string one, string other, FactStatus status) =>
        Series(News + one, News + other).ShouldHaveSingleItem().Facts.ShouldHaveSingleItem().Status.ShouldBe(status);

    [Theory]
    [InlineData("There were 13 similar attacks on British ports in 2019.", "Britain saw 20 rocket attacks on its ports in 2017.")]
    [InlineData("There have been 13 similar attacks on British ports in the past year.", "Pirates made 20 attacks on Norwegian trawlers off Tromso in the past year.")]
    [InlineData("There have been 13 similar attacks on British ports in the past year.", "Britain has seen 20 riots in the past year.")]
    public void Another_time_country_or_deed_is_another_series(string one, string other) => Series(News + one, News + other).Count.ShouldBe(2);

    [Fact]
    public void Reports_on_other_events_are_joined_only_by_an_actor() => Series(
        News + "There have been 13 similar attacks on British ports in the past year.",
        "A bus fell into a river near Leeds on Friday and four people drowned. Britain has seen 20 rocket attacks in the past year.").Count.ShouldBe(2);

    [Fact]
    public void The_time_may_stand_in_the_next_sentence_on_the_same_things() =>
        Series(News + "There have been 20 rocket attacks on British ports. The map shows the attacks of the past 18 months.").ShouldHaveSingleItem().Window.ShouldNotBeNull().Text.ShouldBe("the past 18 months");

    [Fact]
    public void A_sentence_of_many_years_is_no_time_counted_over() =>
        Series("A court in Leeds convicted a man on Tuesday and gave him seven sentences, 485 years in all.").ShouldAllBe(s => s.Window == null);

    private static List<Event> Series(params string[] texts) =>
        [.. Pipeline.Build([.. texts.Select((t, i) => Reading.Report(t, "2021-06-10", key: $"r{i}"))]).Events.Where(e => e.Prominence == Prominence.Series)];
}
