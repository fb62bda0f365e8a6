using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Statements;

namespace Parallax.Tests.Events.Statements;

/// <summary>What several reports quote of one utterance.</summary>
public sealed class StatementTests
{
    private const string Whole = "The dam is sound, and nobody below the Orrin valley has to leave. Our engineers have checked every gate since Monday";

    [Fact]
    public void One_utterance_that_two_reports_quote_is_one_statement()
    {
        var statement = Find($"“{Whole},” Ana Brook, the water minister, said.", $"Water minister Ana Brook told a news conference: “{Whole}.”").Single();
        statement.Variants.Select(v => v.Wording).ShouldAllBe(w => w == QuoteWording.Exact);
        statement.Variants.Select(v => v.Completeness).ShouldAllBe(c => c == QuoteCompleteness.Full);
        statement.Speakers.ShouldNotBeNull().Status.ShouldBe(FactStatus.Agreed);
    }

    [Theory]
    [InlineData("“Our engineers have checked every gate since Monday,” Ms Brook said.", QuoteWording.Exact)]
    [InlineData("“The dam is sound… Our engineers have checked every gate since Monday,” Ms Brook said.", QuoteWording.Edited)]
    [InlineData("“[The dam on the Orrin] is sound, and nobody below the Orrin valley has to leave,” Ms Brook said.", QuoteWording.Edited)]
    [InlineData("“Our engineers have checked every sluice since Monday,” Ms Brook said.", QuoteWording.Differs)]
    [InlineData("Ms Brook said the engineers had “checked every gate since Monday”.", QuoteWording.Exact)]
    public void A_quotation_in_part_is_told_from_one_in_other_words(string part, QuoteWording wording)
    {
        var statement = Find($"“{Whole},” Ana Brook, the water minister, said.", part).Single();
        var variant = statement.Variants.Single(v => v.Report.Key == "r1");
        (variant.Completeness, variant.Wording).ShouldBe((QuoteCompleteness.Partial, wording));
        statement.Fullest.ShouldBe(statement.Variants.Single(v => v.Report.Key == "r0").Report.Id);
    }

    [Theory]
    [InlineData("Our engineers have looked at every gate since Monday", DifferenceKind.Replacement, "looked at", "checked")]
    [InlineData("Our own engineers have checked every gate since Monday", DifferenceKind.Insertion, "own", null)]
    [InlineData("Our engineers checked every gate since Monday", DifferenceKind.Deletion, "", "have")]
    [InlineData("Our engineers (DWE) have checked every gate since Monday", DifferenceKind.Insertion, "(DWE)", null)]
    public void Words_that_differ_are_listed_with_their_places(string part, DifferenceKind kind, string quote, string? original)
    {
        var variant = Find($"“{Whole},” Ana Brook said.", $"“{part},” Ana Brook said.").Single().Variants.Single(v => v.Report.Key == "r1");
        var difference = variant.Differences.Single();
        (difference.Kind, difference.Span.Of(variant.Report.Text), difference.Original?.Quote, difference.Marked).ShouldBe((kind, quote, original, false));
    }

    [Theory]
    [InlineData("“The U.S. rescue-team left Port Varla at noon with two boats,” a guard said.", "“The US rescue team left Port Varla at noon with two boats,” a guard said.")]
    [InlineData("“We don’t know how the gate broke on Sunday night,” a guard said.", "“We don't know how the gate broke on Sunday night,” a guard said.")]
    public void Hyphens_dots_and_kinds_of_apostrophes_are_no_difference(string one, string other) =>
        Find(one, other).Single().Variants.ShouldAllBe(v => v.Wording == QuoteWording.Exact);

    [Fact]
    public void Passages_that_follow_each_other_are_one_statement()
    {
        var statement = Find(
            "“The dam is sound, and nobody below the Orrin valley has to leave,” Ana Brook said. “Our engineers have checked every gate since Monday.”",
            "“The dam is sound, and nobody below the Orrin valley has to leave. Our engineers have checked every gate since Monday,” Ana Brook said.",
            "“Our engineers have checked every gate since Monday,” Ana Brook said.").Single();
        statement.Variants.Length.ShouldBe(4);
        statement.Variants.Where(v => v.Report.Key != "r2").ShouldAllBe(v => v.Completeness == QuoteCompleteness.Full);
        statement.Variants.Single(v => v.Report.Key == "r2").Completeness.ShouldBe(QuoteCompleteness.Partial);
    }

    [Fact]
    public void A_quotation_that_runs_on_in_the_next_paragraph_is_one_statement() =>
        Find("“The dam is sound, and nobody below the Orrin valley has to leave,\n\n“Our engineers have checked every gate since Monday,” Ana Brook said.",
            "“The dam is sound, and nobody below the Orrin valley has to leave. Our engineers have checked every gate since Monday,” Ana Brook said.").Length.ShouldBe(1);

    [Theory]
    [InlineData("“This is a dark day,” Ana Brook said.", "“This is a dark day,” Tom Arden said.")]
    [InlineData("“No, no, no,” a woman cried at the gate.", "“No, no, no,” said a guard.")]
    [InlineData("“Our thoughts are with the families of the dead,” Ana Brook said.", "“Our thoughts are with all who lost their homes,” Ana Brook said.")]
    [InlineData("They call it the “Long March of Orrin”.", "The museum shows the “Long March of Orrin”.")]
    public void Common_words_of_two_speakers_are_two_statements(string one, string other) => Find(one, other).ShouldBeEmpty();

    [Fact]
    public void Few_words_of_one_speaker_are_one_statement_only_within_days()
    {
        const string One = "Minister Ana Brook called it “a kick in the teeth”.";
        const string Other = "It was “a kick in the teeth”, minister Ana Brook said.";
        Find((One, "2031-05-04"), (Other, "2031-05-06")).Length.ShouldBe(1);
        Find((One, "2031-05-04"), (Other, "2031-08-06")).ShouldBeEmpty();
    }

    [Fact]
    public void What_people_say_on_many_days_is_one_statement_only_of_one_speaker()
    {
        const string Words = "“He took the wrong road on the wrong night”";
        Find(($"{Words}, Ana Brook said.", "2031-05-04"), ($"{Words}, Tom Arden said.", "2031-08-06")).ShouldBeEmpty();
        Find(($"{Words}, a neighbour said.", "2031-05-04"), ($"{Words}, said his cousin.", "2031-08-06")).ShouldBeEmpty();
        Find(($"“{Whole},” Ana Brook said.", "2031-05-04"), ($"“{Whole},” Ms Brook said.", "2031-08-06")).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("Foreign Ministry spokesman Ivo Kern said", "the Foreign Ministry said", FactStatus.Compatible)]
    [InlineData("Ivo Kern said", "Mr Kern said", FactStatus.Agreed)]
    [InlineData("the Foreign Ministry said", "the statement said", FactStatus.Compatible)]
    [InlineData("Ivo Kern said", "Ana Brook said", FactStatus.Disputed)]
    public void Speakers_are_compared(string one, string other, FactStatus status) =>
        Find($"“{Whole},” {one}.", $"“{Whole},” {other}.").Single().Speakers.ShouldNotBeNull().Status.ShouldBe(status);

    [Fact]
    public void The_day_is_that_which_the_reports_give_for_the_speech()
    {
        Find(($"“{Whole},” Ana Brook said on Friday.", "2031-05-04"), ($"“{Whole},” Ana Brook said.", "2031-05-04")).Single().Said.ShouldBe(new DateOnly(2031, 5, 2));
        Find(($"“{Whole},” Ana Brook said on Friday.", "2031-05-04"), ($"“{Whole},” Ana Brook said on Saturday.", "2031-05-04")).Single().Said.ShouldBeNull();
    }

    [Fact]
    public void One_report_that_quotes_twice_is_no_statement_of_several() => Find($"“{Whole},” Ana Brook said. “{Whole},” she said.", "Nothing happened.").ShouldBeEmpty();

    [Fact]
    public void Any_text_is_read_in_time_that_grows_with_its_length()
    {
        var texts = new[] { new string('“', 20_000), string.Concat(Enumerable.Repeat("“a b c d” ", 5_000)), string.Concat(Enumerable.Repeat("“The dam is sound and whole,” he said. ", 2_000)), "“" + new string('x', 100_000) };
        Should.CompleteIn(() => Find([.. texts, .. texts]), TimeSpan.FromSeconds(60));
    }

    private static Statement[] Find(params string[] texts) => Find([.. texts.Select(t => (t, "2031-05-04"))]);

    private static Statement[] Find(params (string Text, string Published)[] texts) =>
        [.. new StatementFinder(Reading.Lexicons.Weights).Change([], [.. texts.Select((t, i) => new ReportInterpreter(Reading.Lexicons).Read(Reading.Annotator.Annotate(Reading.Report(t.Text, t.Published, key: "r" + i))))]).Come];
}
