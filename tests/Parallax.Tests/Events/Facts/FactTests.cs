using Parallax.Pipeline;

namespace Parallax.Tests.Events.Facts;

/// <summary>From the words of reports to the facts of their event.</summary>
public sealed class FactTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Theory]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing two Americans and a Briton.", "Two Americans were killed when rockets hit the Norden base near Leeds on Tuesday.",
        "killed - 3 single; killed Americans 2 agreed; killed Britons 1 single")]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing three coalition personnel.", "Two Americans were killed when rockets hit the Norden base near Leeds on Tuesday.",
        "killed - 3 single; killed Americans 2 single")]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing two soldiers.", "Two Americans were killed when rockets hit the Norden base near Leeds on Tuesday.", "killed - 2 agreed")]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing two soldiers.", "Three soldiers were killed when rockets hit the Norden base near Leeds on Tuesday.", "killed - 3 disputed")]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing two women.", "Three men were killed when rockets hit the Norden base near Leeds on Tuesday.",
        "killed - 5 compatible; killed men 3 single; killed women 2 single")]
    [InlineData("Rockets hit the Norden base near Leeds on Tuesday, killing four people.", "Two Americans and a Briton were killed when rockets hit the Norden base near Leeds on Tuesday.",
        "killed - 4 single; killed Americans 2 single; killed Britons 1 single")]
    public void Groups_of_the_same_dead_do_not_dispute_each_other(string one, string other, string expected) => Facts(one, other).ShouldBe(expected);

    [Fact]
    public void Parts_that_come_to_more_than_the_total_are_told_of()
    {
        var killed = Record("Rockets hit the Norden base near Leeds on Tuesday, killing three people.", "Rockets hit the Norden base near Leeds on Tuesday, killing three Americans and a Briton.")
            .Facts.Single(f => f is { Attribute: "killed", Of: null });
        (killed.Best, killed.Reason).ShouldBe((3, "One voice only; the parts told come to 4."));
    }

    [Theory]
    [InlineData("The death toll rose to nine after Tuesday's earthquake near Tabriz.", FactStatus.Updated, 9)]
    [InlineData("The death toll has climbed to nine after Tuesday's earthquake near Tabriz, officials said.", FactStatus.Updated, 9)]
    [InlineData("Tuesday's earthquake near Tabriz killed nine people.", FactStatus.Disputed, 9)]
    public void Words_of_rising_say_that_a_toll_was_updated_also_without_days(string later, FactStatus status, int best)
    {
        var killed = Record("Four people were killed in Tuesday's earthquake near Tabriz.", later).Facts.Single(f => f.Attribute == "killed");
        (killed.Status, killed.Best, killed.Low, killed.High).ShouldBe((status, best, 4, 9));
    }

    [Theory]
    [InlineData("600", "612", FactStatus.Compatible)]
    [InlineData("600", "680", FactStatus.Disputed)]
    [InlineData("610", "612", FactStatus.Disputed)]
    [InlineData("90", "94", FactStatus.Disputed)]
    [InlineData("2,000", "2,140", FactStatus.Compatible)]
    [InlineData("2,000", "2,640", FactStatus.Disputed)]
    public void A_number_in_round_figures_does_not_dispute_one_that_rounds_to_it(string one, string other, FactStatus status)
    {
        var killed = Record($"Tuesday's earthquake near Tabriz killed {one} people.", $"Tuesday's earthquake near Tabriz killed {other} people, officials said.").Facts.Single(f => f.Attribute == "killed");
        killed.Status.ShouldBe(status);
        killed.Reason.EndsWith(", which can all be true in round figures.", StringComparison.Ordinal).ShouldBe(status == FactStatus.Compatible);
    }

    [Theory]
    [InlineData("A bombing in Leeds on Tuesday killed nine people, including three children.", "killed - 9 single; killed children 3 single")]
    [InlineData("Nine people were killed in a bombing in Leeds on Tuesday, three of them children.", "killed - 9 single; killed children 3 single")]
    [InlineData("A bombing in Leeds on Tuesday killed nine people, among them two police officers and a nurse.", "killed - 9 single; killed nurses 1 single; killed police officers 2 single")]
    [InlineData("A bombing in Leeds on Tuesday killed nine people and wounded 20, including four children.", "killed - 9 single; injured - 20 single; injured children 4 single")]
    [InlineData("A bombing in Leeds on Tuesday killed a total of nine people, including the mayor.", "killed - 9 single")]
    public void Groups_told_as_parts_of_a_number_are_facts_beside_it(string text, string expected) =>
        string.Join("; ", Pipeline.Build([Reading.Report(text, "2021-06-12")]).Events.Single().Facts.Select(f => $"{f.Attribute} {f.Of ?? "-"} {f.Best} {Wording.Of(f.Status)}")).ShouldBe(expected);

    [Fact]
    public void A_group_is_named_in_the_plural() =>
        Record("Rockets hit the Norden base near Leeds on Tuesday, killing two women and a man.", "Rockets hit the Norden base near Leeds on Tuesday, killing two women and a man, the mayor said.")
            .Facts.Select(f => f.Of).ShouldBe([null, "men", "women"]);

    private static string Facts(string one, string other) => string.Join("; ", Record(one, other).Facts.Select(f => $"{f.Attribute} {f.Of ?? "-"} {f.Best:0} {Wording.Of(f.Status)}"));

    private static Event Record(string one, string other) =>
        Pipeline.Build([Reading.Report(one, "2021-06-09", key: "a"), Reading.Report(other, "2021-06-09", key: "b")]).Events.Single(e => e.Counts.Reports == 2);
}
