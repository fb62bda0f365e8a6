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
        actor.Joined.ShouldHaveSingleItem().Name.ShouldBe(actor.Aliases.ShouldHaveSingleItem());
        actor.Joined[0].Reason.ShouldStartWith("A form of the same name, by its key");
    }

    [Theory]
    [InlineData("Qasrani", "The surname alone, which nobody else of the event has.")]
    [InlineData("M. Qasrani", "The same surname, and first names that can be one person's.")]
    public void A_person_says_why_another_name_was_joined(string other, string reason)
    {
        var record = Pipeline.Build([
            Reading.Report("A bombing in Leeds on Monday killed Mona Qasrani, a nurse.", key: "one"),
            Reading.Report($"A bombing in Leeds on Monday killed {other}, a nurse, the police said.", key: "two"),
        ]);

        record.Events.Single().People.Single().Joined.ShouldBe([new NameJoin(other, reason)]);
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
