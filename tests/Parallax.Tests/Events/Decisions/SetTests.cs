using Parallax.Decisions;

namespace Parallax.Tests.Events.Decisions;

public sealed class SetTests
{
    [Fact]
    public void A_set_number_is_the_best_and_what_reports_say_stays()
    {
        var set = Zahrin.Set(9, Zahrin.Rockets, "injured", "12");
        var was = Zahrin.Record.Event(Zahrin.Rockets).Facts.Single(f => f.Attribute == "injured");

        var item = Zahrin.Build(set).Event(Zahrin.Rockets);

        var fact = item.Facts.Single(f => f.Attribute == "injured");
        fact.Best.ShouldBe(12);
        (fact.Low, fact.High, fact.Status).ShouldBe((was.Low, was.High, was.Status));
        fact.Claims.Select(c => c.Id).ShouldBe(was.Claims.Select(c => c.Id));
        fact.Reason.ShouldBe($"Set by Ana Brook on 4 May 2031: checked by phone. Reports: {was.Reason}");
        item.Decided.ShouldBe([new("injured", null, set.Id, "13")]);
    }

    [Fact]
    public void A_set_number_stays_marked_when_reports_bear_it_out()
    {
        var set = Zahrin.Set(9, Zahrin.Rockets, "killed", "5");

        var item = Zahrin.Build(set).Event(Zahrin.Rockets);

        item.Facts.Single(f => f is { Attribute: "killed", Of: null }).Best.ShouldBe(5);
        item.Decided.ShouldBe([new("killed", null, set.Id, "5")]);
    }

    [Fact]
    public void A_number_that_no_report_gives_is_not_well_borne_out()
    {
        Zahrin.Record.Event(Zahrin.Rockets).Facts.Single(f => f is { Attribute: "killed", Of: "soldiers" }).Grade.ShouldBe(FactGrade.Confirmed);

        var fact = Zahrin.Build(Zahrin.Set(9, Zahrin.Rockets, "killed", "7", of: "soldiers")).Event(Zahrin.Rockets).Facts.Single(f => f is { Attribute: "killed", Of: "soldiers" });

        (fact.Best, fact.Grade).ShouldBe((7, FactGrade.Weak));
    }

    [Fact]
    public void A_set_type_changes_the_label()
    {
        var item = Zahrin.Build(Zahrin.Set(9, Zahrin.Strike, "type", "fire")).Events.Single(e => !e.Decided.IsEmpty);

        item.Type.ShouldBe(EventType.Fire);
        item.Label.ShouldBe("Fire, Bir Sannad");
        item.Decided.Single().Before.ShouldBe("air-strike");
    }

    [Theory]
    [InlineData("2022-05-16", "2022-05-16", TimePrecision.Day)]
    [InlineData("2022-05-16/2022-05-18", null, TimePrecision.Week)]
    [InlineData("2022-05-01/2022-05-31", null, TimePrecision.Month)]
    [InlineData("2022-05-17", "2022-05-17T19:40+02:00", TimePrecision.Minute)]
    public void A_set_time_is_a_day_or_a_range(string value, string? best, TimePrecision precision)
    {
        var item = Zahrin.Build(Zahrin.Set(9, Zahrin.Rockets, "when", value)).Event(Zahrin.Rockets);

        (item.When!.Best, item.When.Precision, item.When.Status).ShouldBe((best, precision, FactStatus.Agreed));
        SetValue.When.TextOf(item.When.Start, item.When.End).ShouldBe(value);
        item.When.Reason.ShouldStartWith("Set by Ana Brook on 4 May 2031: checked by phone. Reports: ");
        item.Decided.Single().Before.ShouldBe("2022-05-17T19:40+02:00");
    }

    [Fact]
    public void Links_go_by_the_time_that_was_set() =>
        Zahrin.Build(Zahrin.Set(9, Zahrin.Strike, "when", "2022-05-01")).Links.ShouldNotContain(l => l.Type == LinkType.RetaliationFor);

    [Fact]
    public void A_set_place_is_one_that_reports_name_with_all_that_is_known_of_it()
    {
        var was = Zahrin.Record.Event(Zahrin.Rockets).Where!;

        var item = Zahrin.Build(Zahrin.Set(9, Zahrin.Rockets, "where", "tobruk")).Events.Single(e => !e.Decided.IsEmpty);

        (item.Where!.Identity.Name, item.Where.Identity.Precision, item.Where.Status).ShouldBe(("Tobruk", PlacePrecision.Town, was.Status));
        item.Where.Claims.Select(c => c.Id).ShouldBe(was.Claims.Select(c => c.Id));
        item.Label.ShouldBe("Rocket attack, Tobruk");
        item.When!.Best.ShouldBe("2022-05-17T19:40+02:00");
        item.Decided.Single().Before.ShouldBe("Camp Zahrin");
    }

    [Fact]
    public void Of_two_decisions_on_one_attribute_the_later_holds()
    {
        var (first, second, other) = (Zahrin.Set(9, Zahrin.Rockets, "injured", "11"), Zahrin.Set(10, Zahrin.Rockets, "injured", "12"), Zahrin.Set(11, Zahrin.Rockets, "killed", "4"));

        var record = Zahrin.Build(other, second, first);

        record.Event(Zahrin.Rockets).Decided.Select(d => d.Decision).ShouldBe([second.Id, other.Id]);
        record.Of(first).Problem.ShouldBe($"The later decision {second.Id} takes its place.");
        record.Of(first).Events.ShouldBeEmpty();
    }

    [Fact]
    public void What_no_report_states_cannot_be_set()
    {
        var anchor = EventAnchor.Of(Zahrin.Record.Event(Zahrin.CarBombing));
        SetValue[] values = [new SetValue.Number("missing", null, 3), new SetValue.When(new(2022, 2, 1), new(2022, 2, 28)), new SetValue.Where("Tobruk")];
        Decision[] sets = [.. values.Select(v => new Decision(new Correction.Set(anchor, v), "Ana Brook", FixedClock.Noon.GetUtcNow(), "known"))];

        var record = Zahrin.Build(sets);

        sets.Select(s => record.Of(s).Problem).ShouldBe([
            "No report on “Car bombing” gives a number for missing; they give killed; killed, recruits; injured.", "No report says when “Car bombing” was.", "No report says where “Car bombing” was.",
        ]);
        record.Events.ShouldAllBe(e => e.Decided.IsEmpty);
    }

    [Fact]
    public void A_value_is_set_on_what_its_event_was_merged_into()
    {
        var (set, merge) = (Zahrin.Set(9, Zahrin.CarBombing, "killed", "9"), Zahrin.Merge(10, Zahrin.CarBomb, Zahrin.CarBombing));

        var record = Zahrin.Build(set, merge);

        record.Of(set).Events.ShouldBe(record.Of(merge).Events);
        record.Events.Single(e => !e.Decided.IsEmpty).Facts.Single(f => f is { Attribute: "killed", Of: null }).Best.ShouldBe(9);
    }
}
