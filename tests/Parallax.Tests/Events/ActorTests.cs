using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>One actor under the spellings of several reports.</summary>
public sealed class ActorTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Fact]
    public void Spellings_of_one_name_in_two_reports_are_one_actor()
    {
        var record = Pipeline.Build([
            Reading.Report("A drone strike near Mosul on Monday killed Mohammed Qasrani, a leader of the rebels in the valley.", key: "one"),
            Reading.Report("A drone strike near Mosul on Monday killed Muhammad Qasrani, a leader of the rebels in the valley, officials said.", key: "two"),
        ]);

        var actor = record.Events.Single().Actors.Single(a => a.Name.EndsWith("Qasrani", StringComparison.Ordinal));
        actor.Claims.Select(c => c.Report.Key).Distinct().Count().ShouldBe(2);
        actor.Aliases.Length.ShouldBe(1);
    }

    [Fact]
    public void Two_people_of_one_surname_are_two_actors()
    {
        var record = Pipeline.Build([
            Reading.Report("A drone strike near Mosul on Monday killed Omar Qasrani and Tarek Qasrani, leaders of the rebels in the valley.", key: "one"),
        ]);

        record.Events.Single().Actors.Count(a => a.Name.EndsWith("Qasrani", StringComparison.Ordinal)).ShouldBe(2);
    }
}
