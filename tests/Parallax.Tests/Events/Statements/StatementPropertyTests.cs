using FsCheck;
using FsCheck.Fluent;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Statements;

namespace Parallax.Tests.Events.Statements;

public sealed class StatementPropertyTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(15);

    private static readonly string[] Words = ["dam", "gate", "river", "bridge", "flood", "boats", "night", "we", "the", "will", "open", "never", "keep", "and", "of", "engineers", "closed", "safe"];

    [Fact]
    public void The_order_of_the_reports_changes_nothing() => ForAll(random =>
    {
        var readings = Readings(random);
        var statements = new StatementFinder(Reading.Lexicons.Weights).Change([], readings).Come.Select(Shown).Order(StringComparer.Ordinal).ToList();
        random.Shuffle(readings);
        new StatementFinder(Reading.Lexicons.Weights).Change([], readings).Come.Select(Shown).Order(StringComparer.Ordinal).ShouldBe(statements);
    });

    [Fact]
    public void What_is_listed_turns_the_words_of_the_one_into_those_of_the_other() => ForAll(random =>
    {
        foreach (var statement in new StatementFinder(Reading.Lexicons.Weights).Change([], Readings(random)).Come)
        {
            foreach (var variant in statement.Variants)
            {
                (variant.Differences.IsEmpty == (variant.Wording == QuoteWording.Exact)).ShouldBeTrue();
                foreach (var difference in variant.Differences)
                {
                    variant.Span.Contains(difference.Span).ShouldBeTrue();
                    (difference.Original is null).ShouldBe(difference.Kind == DifferenceKind.Insertion);
                    (difference.Span.Length == 0).ShouldBe(difference.Kind == DifferenceKind.Deletion);
                    difference.Original?.Quote.ShouldNotBe(difference.Span.Of(variant.Report.Of(variant.Field)));
                }
            }
        }
    });

    private static void ForAll(Action<Random> check) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => check(new Random(seed))).Check(Few);

    private static string Shown(Statement s) => $"{s.Id} {s.Speaker} {s.Said} {s.Fullest} {s.Speakers} {string.Join('|', s.Variants.Select(v => $"{v.Quote} {v.Completeness} {string.Join(',', v.Differences)}"))}";

    /// <summary>Six reports that quote parts of two utterances, with words left out, changed and put in.</summary>
    private static ReportReading[] Readings(Random random)
    {
        string[][] said = [Sentence(random), Sentence(random)];
        return [.. Enumerable.Range(0, 6).Select(i =>
        {
            var words = said[random.Next(2)];
            var start = random.Next(5);
            var quoted = words[start..random.Next(start + 10, words.Length)].Where(_ => random.Next(15) > 0).Select(w => random.Next(15) == 0 ? Words[random.Next(Words.Length)] : w);
            var speaker = random.Next(3) switch { 0 => "Ana Brook", 1 => "the ministry", _ => "the statement" };
            return new ReportInterpreter(Reading.Lexicons).Read(Reading.Annotator.Annotate(Reading.Report($"“{string.Join(' ', quoted)},” {speaker} said.", "2031-05-04", key: "r" + i)));
        })];
    }

    private static string[] Sentence(Random random) => [.. Enumerable.Range(0, 30).Select(_ => Words[random.Next(Words.Length)])];
}
