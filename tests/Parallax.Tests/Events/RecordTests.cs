using Parallax.Pipeline;

namespace Parallax.Tests.Events;

/// <summary>From several reports to one record.</summary>
public sealed class RecordTests
{
    private static readonly RecordPipeline Pipeline = RecordPipeline.Open();

    [Fact]
    public void Two_reports_of_one_bombing_make_one_event_with_a_disputed_toll()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("A bombing in Leeds killed four people and hurt Ana Petrova on Tuesday, police said.", "2021-06-09", key: "a"),
            Reading.Report("Six people died in Tuesday's bombing in Leeds, in which Ana Petrova was hurt, the mayor said.", "2021-06-09", key: "b"),
        ]);
        var item = record.Events.Single(e => e.Prominence == Prominence.Main);
        item.Counts.Reports.ShouldBe(2);
        var killed = item.Facts.Single(f => f is { Attribute: "killed", Of: null });
        (killed.Low, killed.High, killed.Status).ShouldBe((4, 6, FactStatus.Disputed));
        killed.Claims.Select(c => c.Speaker).ShouldBe(["police", "the mayor"], ignoreOrder: true);
        item.When.ShouldNotBeNull().Best.ShouldBe("2021-06-08");
        item.Where.ShouldNotBeNull().Identity.Country.ShouldBe("GB");
    }

    [Theory]
    [InlineData("A shooting in Leeds killed Tom Arden on Tuesday.", "A shooting in Leeds killed Eve Lodge on Friday.")]
    [InlineData("A shooting in Leeds killed Tom Arden on Tuesday.", "A shooting in Glasgow killed Eve Lodge on Tuesday.")]
    [InlineData("A bombing in Leeds killed two people on Tuesday.", "A flood in Leeds killed two people on Tuesday.")]
    [InlineData("A shooting in Leeds killed Tom Arden, 31, on Tuesday.", "A shooting in Leeds killed Eve Lodge, 57, on Tuesday.")]
    [InlineData("A shooting in Leeds killed a 31-year-old man on Tuesday.", "A shooting in Leeds killed a 57-year-old man on Tuesday.")]
    [InlineData("A shooting in Leeds killed a man on Tuesday.", "A shooting in Leeds killed a woman on Tuesday.")]
    [InlineData("Jets bombed a depot near Leeds on Tuesday. The rebels had fired rockets at the camp.", "Rebels fired rockets at a camp near Leeds on Tuesday. Jets bombed a depot afterwards.")]
    public void Another_day_place_kind_or_victim_is_another_event(string one, string other) =>
        Pipeline.Build([Reading.Report(one, "2021-06-12", key: "a"), Reading.Report(other, "2021-06-12", key: "b")]).Events.Length.ShouldBe(2);

    [Theory]
    [InlineData("A shooting in Leeds killed Tom Arden, 31, on Tuesday.", "A shooting in Leeds killed a 31-year-old man on Tuesday.")]
    [InlineData("A shooting in Leeds killed Tom Arden on Tuesday.", "A shooting in Leeds killed Thomas Ardenne on Tuesday.")]
    [InlineData("A shooting in Leeds killed Tom Arden, 31, on Tuesday.", "A shooting in Leeds killed Eve Lodge and Tom Arden on Tuesday.")]
    [InlineData("A shooting in Leeds killed Tom on Tuesday, his family said.", "A shooting in Leeds killed Tom Arden on Tuesday.")]
    [InlineData("A falconer fell to his death from the Harrow weir while chasing a gyrfalcon.", "The falconer who chased a gyrfalcon over the Harrow weir and fell to his death was 41.")]
    public void Tellings_that_can_mean_one_victim_are_one_event(string one, string other) =>
        Pipeline.Build([Reading.Report(one, "2021-06-12", key: "a"), Reading.Report(other, "2021-06-12", key: "b")]).Events.Length.ShouldBe(1);

    [Fact]
    public void What_reports_recall_joins_by_its_own_words_and_toll_and_not_with_what_they_are_about()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("Rockets hit the Norden base on Tuesday, killing three soldiers. A missile attack on the Vessel air base in January left about 100 troops with concussions.", "2021-06-09", key: "a"),
            Reading.Report("Three soldiers were killed when rockets struck the Norden base on Tuesday. In January, a missile attack on the Vessel air base left 110 troops with concussions.", "2021-06-10", key: "b"),
        ]);
        record.Events.Select(e => (e.Prominence, e.Counts.Reports)).ShouldBe([(Prominence.Main, 2), (Prominence.Background, 2)], ignoreOrder: true);
        record.Events.Single(e => e.Prominence == Prominence.Background).Facts.ShouldAllBe(f => f.Attribute == "injured");
        record.Events.Single(e => e.Prominence == Prominence.Main).Facts.ShouldAllBe(f => f.Attribute == "killed" && f.High == 3);
    }

    [Fact]
    public void Each_of_two_blasts_in_one_report_goes_with_its_own_in_the_other()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("A bomb killed four people in Leeds on Tuesday. Another bomb killed nine people in Hull on Thursday.", "2021-06-11", key: "a"),
            Reading.Report("A bombing killed nine people in Hull on Thursday. Tuesday's bombing in Leeds killed four people.", "2021-06-11", key: "b"),
        ]);
        record.Events.Select(e => (e.Counts.Reports, e.Facts.Single().Best)).ShouldBe([(2, 4), (2, 9)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Friday", 1)]
    [InlineData("Saturday", 1)]
    [InlineData("Monday", 2)]
    public void Reports_without_a_date_may_be_a_weekday_apart(string weekday, int events) => Pipeline.Build(
        [
            Reading.Report("A fire destroyed the Arden chapel in Leeds on Friday, the fire brigade said.", published: null, key: "a"),
            Reading.Report($"A fire destroyed the Arden chapel in Leeds on {weekday}, the fire brigade said, and nobody was hurt.", published: null, key: "b"),
        ]).Events.Length.ShouldBe(events);

    [Fact]
    public void A_first_name_and_a_full_name_are_one_dead_person_and_not_two()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("A stray bullet killed Ana Arden, 10, on Tuesday in Leeds. Ana died in hospital, her mother said.", "2021-06-12", key: "a"),
            Reading.Report("The shooting of Ana Arden in Leeds on Tuesday has shocked the town. Arden died in hospital.", "2021-06-12", key: "b"),
        ]);
        var killed = record.Events.Single(e => e.Prominence == Prominence.Main).Facts.Single(f => f.Attribute == "killed");
        (killed.Low, killed.Best, killed.High).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void A_number_for_two_falls_does_not_silence_the_reports_on_one()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("Climber Tom Arden fell to his death on Mount Norden on Tuesday.", "2021-06-12", key: "a"),
            Reading.Report("Police named the climber killed in a fall at Mount Norden on Tuesday as Tom Arden, 36, a teacher.", "2021-06-12", key: "b"),
            Reading.Report("Two climbers fell to their deaths on Mount Norden on Tuesday.", "2021-06-12", key: "c"),
        ]);
        var killed = record.Events.Single(e => e.Counts.Reports == 3).Facts.Single(f => f is { Attribute: "killed", Of: null });
        (killed.Low, killed.Best, killed.High).ShouldBe((1, 1, 2));
    }

    [Fact]
    public void A_story_of_hundreds_of_reports_is_one_event()
    {
        string[] openings = ["Rockets hit the Norden base near Leeds on Tuesday, killing three soldiers.", "Three soldiers died on Tuesday when rockets struck the Norden base near Leeds."];
        string[] claims = ["General Ana Petrova blamed the Arden Brigade.", "The Arden Brigade claimed the attack, Ana Petrova told reporters."];
        var reports = Enumerable.Range(0, 450).Select(i => Reading.Report($"{openings[i % 2]} {claims[i / 2 % 2]} Some {i + 10} people live nearby.", $"2021-06-{9 + i % 3:00}", key: $"r{i}"));
        Pipeline.Build([.. reports]).Events.Max(e => e.Counts.Reports).ShouldBeGreaterThan(430);
    }

    [Fact]
    public void Ten_reprints_are_one_voice()
    {
        const string Story = "A bombing in Leeds killed four people on Tuesday, police said. The bomb had been left in a market hall that was full of traders and their customers.";
        var record = Pipeline.Build([.. Enumerable.Range(0, 10).Select(i => Reading.Report(Story, "2021-06-09", key: $"r{i}"))]);
        var item = record.Events.ShouldHaveSingleItem();
        (item.Counts.Reports, item.Counts.Lineages).ShouldBe((10, 1));
        var killed = item.Facts.Single(f => f.Attribute == "killed");
        (killed.Status, killed.Lineages).ShouldBe((FactStatus.Single, 1));
        record.Reports.Count(r => r.Lineage.Role == LineageRole.Original).ShouldBe(1);
    }

    [Fact]
    public void A_new_text_under_the_same_key_is_a_new_version()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("A bombing in Leeds killed four people.", "2021-06-09", key: "a"),
            Reading.Report("A bombing in Leeds killed five people.", "2021-06-10", key: "a"),
        ]);
        record.Reports.ShouldHaveSingleItem().Versions.Length.ShouldBe(1);
        record.Events.Single().Facts.Single().Best.ShouldBe(5);
    }

    [Fact]
    public void A_toll_that_rises_from_day_to_day_is_updated_and_the_last_is_best()
    {
        var record = Pipeline.Build(
        [
            Reading.Report("The earthquake near Tabriz killed four people on Tuesday.", "2021-06-09", key: "a"),
            Reading.Report("The toll of Tuesday's earthquake near Tabriz has risen: nine people were killed.", "2021-06-11", key: "b"),
        ]);
        var killed = record.Events.Single(e => e.Counts.Reports == 2).Facts.Single(f => f.Attribute == "killed");
        (killed.Low, killed.Best, killed.High, killed.Status).ShouldBe((4, 9, 9, FactStatus.Updated));
    }

    [Fact]
    public void Without_reports_there_is_an_empty_record() => Pipeline.Build([]).Events.ShouldBeEmpty();

    [Theory]
    [InlineData("A woman was shot in the leg in Leeds. A man was shot in the chest and later died.", 1)]
    [InlineData("A man was shot in the leg in Leeds. Another man was shot in the chest and later died.", 1)]
    [InlineData("A shooting in Leeds left one man dead and a state trooper injured.", 1)]
    [InlineData("A man was shot in Leeds. The man died on the way to hospital.", null)]
    public void Somebody_hurt_is_kept_beside_somebody_dead_where_words_tell_them_apart(string text, int? injured)
    {
        var facts = Pipeline.Build([Reading.Report(text, "2021-06-12")]).Events.Single(e => e.Prominence == Prominence.Main).Facts;
        facts.Single(f => f.Attribute == "killed").Best.ShouldBe(1);
        facts.SingleOrDefault(f => f.Attribute == "injured")?.Best.ShouldBe(injured);
        facts.Any(f => f.Attribute == "injured").ShouldBe(injured is not null);
    }

    [Theory]
    [InlineData("Police are looking for witnesses of a fatal shooting in Leeds on Tuesday.")]
    [InlineData("Detectives are investigating a homicide that happened in Leeds on Tuesday.")]
    public void A_deadly_event_has_at_least_one_dead(string text)
    {
        var killed = Pipeline.Build([Reading.Report(text, "2021-06-12")]).Events.Single(e => e.Prominence == Prominence.Main).Facts.Single(f => f.Attribute == "killed");
        (killed.Low, killed.Best, killed.High).ShouldBe((1, 1, null));
    }

    [Fact]
    public void The_day_on_which_somebody_died_later_is_not_the_day_of_the_deed()
    {
        var shooting = Pipeline.Build([Reading.Report("A teenager was shot in Leeds on Sunday, police said. The boy died on Tuesday.", "2021-06-10")]).Events.ShouldHaveSingleItem();
        shooting.When.ShouldNotBeNull().Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe("2021-06-06");
        shooting.Facts.Single(f => f.Attribute == "killed").Best.ShouldBe(1);
    }

    [Theory]
    [InlineData("A man has been arrested over the July 4 shooting of a clerk in Leeds, who died.", "2015-07-04")]
    [InlineData("A man was shot dead in Leeds on April 3.", "2016-04-03")]
    [InlineData("A man was shot dead in Leeds on 30 April.", "2016-04-30")]
    [InlineData("A man was shot dead in Leeds on July 4, 2016.", "2016-07-04")]
    public void What_has_happened_is_not_put_long_after_its_report(string text, string day)
    {
        var shooting = Pipeline.Build([Reading.Report(text, "2016-04-29")]).Events.Single(e => e.Type == EventType.Shooting);
        shooting.When.ShouldNotBeNull().Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }
}
