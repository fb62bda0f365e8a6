using Parallax.Decisions;
using Parallax.Tests.Events.Decisions;

namespace Parallax.Tests.Vocabulary.Decisions;

/// <summary>What an analyst says wrongly is answered with what was found, what was expected and an example.</summary>
public sealed class DecisionMakerTests
{
    private static readonly DecisionMaker Maker = Zahrin.At(9);

    [Theory]
    [InlineData("e-f58bd84c03e2bc14")]
    [InlineData("e-f58b")]
    [InlineData("air strike, bir sannad")]
    [InlineData("strike sannad")]
    public void An_event_is_named_by_id_or_words(string words)
    {
        var decision = Zahrin.Made(Maker.Hide(words, " not here "));

        decision.Correction.Events.Single().Label.ShouldBe("Air strike, Bir Sannad");
        (decision.Author, decision.Reason, decision.Time.Hour).ShouldBe(("Ana Brook", "not here", 9));
    }

    [Theory]
    [InlineData("northgate-3381")]
    [InlineData("Northgate News")]
    public void A_report_is_named_by_key_or_outlet(string words) => Zahrin.Made(Maker.Split(Zahrin.Rockets, [words], "other")).Correction.ShouldBeOfType<Correction.Split>()
        .Reports.ShouldBe([Zahrin.Reports.Single(r => r.Key == "northgate-3381").Id]);

    [Fact]
    public void Words_that_fit_no_event_are_no_event() =>
        Problem(Maker.Hide("flood", "x")).ShouldStartWith("'flood' is no event of the record; expected its id, the beginning of its id or words of its label, as in e-");

    [Fact]
    public void Words_that_fit_several_are_no_event() =>
        Problem(Maker.Hide("Arrest,", "x")).ShouldStartWith("'Arrest,' is no event");

    [Fact]
    public void Several_events_that_fit_are_listed() =>
        Problem(Maker.Hide("bomb", "x")).ShouldStartWith("'bomb' fits 2 of the events: e-");

    [Fact]
    public void A_merge_of_one_is_none() => Problem(Maker.Merge([Zahrin.Strike, Zahrin.Strike], "x")).ShouldStartWith("Found 1 event to merge; expected two different ones or more, as in 'e-f58bd84c03e2bc14 ");

    [Fact]
    public void A_series_is_not_merged_with_an_event() => Problem(Maker.Merge([Zahrin.Strike, "e-67b245aa3a991d1c"], "x"))
        .ShouldBe("“Armed clash” is a series and “Air strike, Bir Sannad” is none; expected events alone, or series alone.");

    [Fact]
    public void A_split_of_all_reports_is_none() => Problem(Maker.Split(Zahrin.Protest, ["Harbour Radio"], "x"))
        .ShouldStartWith("Found 1 of the 1 reports on “Protesters, Tobruk” to split off; expected one at least, and not all, as in 'r-");

    [Theory]
    [InlineData("killed", null, "five", "'five' is no number; expected digits, with a point before decimals, as in '12' or '6.4'.")]
    [InlineData("killed", null, "-1", "'-1' is no number; expected digits, with a point before decimals, as in '12' or '6.4'.")]
    [InlineData("missing", null, "5", "No report on “Air strike, Bir Sannad” gives a number for 'missing', and what no report says cannot be set; expected one of killed, killed of shepherds, injured, type, when, where.")]
    [InlineData("killed", "goats", "5", "No report on “Air strike, Bir Sannad” gives a number for 'killed of goats', and what no report says cannot be set; expected one of killed, killed of shepherds, injured, type, when, where.")]
    [InlineData("when", null, "May", "'May' is no time; expected a day, or a first and a last day with a stroke between them, as in '2031-05-04' or '2031-05-04/2031-05-06'.")]
    [InlineData("when", null, "2022-05-04/2022-05-03", "'2022-05-04/2022-05-03' is no time; expected a day, or a first and a last day with a stroke between them, as in '2031-05-04' or '2031-05-04/2031-05-06'.")]
    [InlineData("where", null, "Cairo", "'Cairo' is no place that a report names for “Air strike, Bir Sannad”; expected one of Bir Sannad, Tobruk, as in 'Bir Sannad'.")]
    public void A_value_that_cannot_be_set_is_refused(string attribute, string? of, string value, string problem) => Problem(Maker.Set(Zahrin.Strike, attribute, of, value, "x")).ShouldBe(problem);

    [Fact]
    public void A_type_that_is_none_is_refused() => Problem(Maker.Set(Zahrin.Strike, "type", null, "blast", "x")).ShouldStartWith("'blast' is no type of event; expected one of abduction, air-strike, ");

    [Theory]
    [InlineData("when", "No report says when “Car bombing” was, and what no report says cannot be set; expected an event with a time.")]
    [InlineData("where", "No report says where “Car bombing” was, and what no report says cannot be set; expected an event with a place.")]
    public void What_no_report_says_cannot_be_set(string attribute, string problem) => Problem(Maker.Set("Car bombing", attribute, null, "2022-02-01", "x")).ShouldBe(problem);

    [Fact]
    public void A_kind_of_link_that_is_none_is_refused() => Problem(Maker.Relink(Zahrin.Strike, Zahrin.Rockets, "revenge", "x"))
        .ShouldBe("'revenge' is no kind of link; expected one of retaliation-for, caused-by, part-of, follows or none, as in 'caused-by'.");

    [Fact]
    public void A_link_to_itself_is_refused() => Problem(Maker.Relink(Zahrin.Strike, "e-f58bd84c03e2bc14", "follows", "x"))
        .ShouldBe("'Air strike, Bir Sannad' and 'e-f58bd84c03e2bc14' are both “Air strike, Bir Sannad”; expected two different events.");

    [Theory]
    [InlineData("", "x", "Nobody is named who decides; expected a name, as in 'Ana Brook'.")]
    [InlineData("Ana Brook", " ", "No reason is given; expected one in a few words, as in 'both name the same dead'.")]
    public void A_decision_has_an_author_and_a_reason(string author, string reason, string problem) =>
        Problem(new DecisionMaker(Zahrin.Record.Events, author, FixedClock.Noon).Hide(Zahrin.Strike, reason)).ShouldBe(problem);

    private static string Problem(DecisionResult result) => result.Problem.ShouldNotBeNull();
}
