using Parallax.Decisions;
using Parallax.Tests.Export;

namespace Parallax.Tests.Vocabulary.Decisions;

public sealed class DecisionTests
{
    private static readonly EventAnchor One = EventAnchor.Of(Made.Record().Events[0]);

    private static readonly EventAnchor Other = EventAnchor.Of(Made.Record().Events[1]);

    private static readonly DateTimeOffset Time = FixedClock.Noon.GetUtcNow();

    [Fact]
    public void An_id_is_made_from_all_that_a_decision_says()
    {
        Correction[] corrections =
        [
            new Correction.Merge([One, Other]), new Correction.Hide(One), new Correction.Hide(Other), new Correction.Relink(One, Other, null), new Correction.Relink(Other, One, null),
            new Correction.Relink(One, Other, LinkType.Follows), new Correction.Set(One, new SetValue.Type(EventType.Fire)), new Correction.Set(One, new SetValue.Where("fire")),
            new Correction.Set(One, new SetValue.Number("killed", null, 1)), new Correction.Set(One, new SetValue.Number("killed", "nurses", 1)), new Correction.Set(One, new SetValue.Number("killed", null, 2)),
        ];
        Decision[] decisions =
        [
            .. corrections.Select(c => new Decision(c, "Ana Brook", Time, "checked")), new(corrections[1], "Bo Lind", Time, "checked"),
            new(corrections[1], "Ana Brook", Time.AddTicks(1), "checked"), new(corrections[1], "Ana Brook", Time, "checked twice"),
        ];

        decisions.Select(d => d.Id).Distinct().Count().ShouldBe(decisions.Length);
        new Decision(corrections[1], "Ana Brook", Time.ToOffset(TimeSpan.FromHours(3)), "checked").Id.ShouldBe(decisions[1].Id);
        decisions[0].Id.ToString().ShouldStartWith("d-");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void There_is_no_decision_without_a_reason(string reason) => Should.Throw<ArgumentException>(() => new Decision(new Correction.Hide(One), "Ana Brook", Time, reason));

    [Fact]
    public void A_merge_needs_two_events() => Should.Throw<ArgumentException>(() => new Correction.Merge([One, One]));

    [Fact]
    public void A_split_leaves_something() => Should.Throw<ArgumentException>(() => new Correction.Split(One, One.Mentions.Select(m => m.Report)));

    [Fact]
    public void A_relink_is_of_two_events() => Should.Throw<ArgumentException>(() => new Correction.Relink(One, One, null));

    [Theory]
    [InlineData("2031-05-04T10:30:00Z")]
    [InlineData("2031-05-04T10:30:00.0000001Z")]
    public void Its_time_is_read_as_it_is_written(string text)
    {
        DecisionTime.TryParse(text, out var time).ShouldBeTrue();
        DecisionTime.Of(time).ShouldBe(text);
    }

    [Theory]
    [InlineData("2031-05-04T10:30:00+02:00")]
    [InlineData("2031-05-04")]
    [InlineData("")]
    public void Other_forms_of_time_are_none(string text) => DecisionTime.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_order_of_mentions_means_nothing_to_an_anchor() => new EventAnchor(One.Mentions.Reverse(), One.Id, "Other words").ShouldBe(One);
}
