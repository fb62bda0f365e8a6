using FsCheck;
using FsCheck.Fluent;
using Parallax.Language;

namespace Parallax.Tests.Events.Lineages;

public sealed class LineagePropertyTests
{
    private const int Sentences = 20;

    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void The_order_of_the_reports_changes_nothing() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var story = Story(random, "a");
            AnnotatedReport[] reports =
            [
                Report("story", story), Report("same", story), Report("cut", Cut(story, 0.3, random)), Report("part", story[..6]),
                Report("other", Story(random, "b")), Report("both", [.. story[..10], .. Story(random, "c")]),
            ];
            var places = Stories.Places(reports);
            random.Shuffle(reports);
            Stories.Places(reports).ShouldBe(places, ignoreOrder: true);
        }).Check(Few);

    [Fact]
    public void A_report_that_shares_nothing_changes_nothing_for_the_others() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var story = Story(random, "a");
            List<AnnotatedReport> reports = [Report("story", story), Report("cut", Cut(story, 0.4, random)), Report("part", story[3..9])];
            var places = Stories.Places(reports);
            reports.AddRange(Enumerable.Range(0, 5).Select(i => Report($"other{i}", Story(random, "b" + i))));
            var more = Stories.Places(reports);
            places.ShouldAllBe(p => more[p.Key] == p.Value);
        }).Check(Few);

    [Fact]
    public void A_reprint_without_up_to_two_fifths_of_the_sentences_is_found() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var story = Story(random, "a");
            var places = Stories.Places([Report("story", story), Report("cut", Cut(story, random.NextDouble() * 0.4, random))]);
            places["cut"].Id.ShouldBe(places["story"].Id);
        }).Check(Few);

    [Fact]
    public void Texts_without_a_word_in_common_are_never_joined() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            Stories.Places([Report("one", Story(random, "a")), Report("other", Story(random, "b"))]).Values.ShouldAllBe(p => p.Role == LineageRole.Alone);
        }).Check(Few);

    private static AnnotatedReport Report(string key, IEnumerable<string> sentences) => Stories.Report(key, string.Join(' ', sentences), "2030-02-04");

    /// <summary>Sentences of words that begin with the given letters; a few are names and numbers.</summary>
    private static string[] Story(Random random, string letters) =>
        [.. Enumerable.Range(0, Sentences).Select(_ => "The " + string.Join(' ', Enumerable.Range(0, random.Next(6, 20)).Select(_ => Word(random, letters))) + ".")];

    private static string Word(Random random, string letters)
    {
        var word = letters + string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('a' + random.Next(26))));
        return random.Next(8) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static string[] Cut(string[] story, double share, Random random)
    {
        var gone = Enumerable.Range(0, story.Length).OrderBy(_ => random.Next()).Take((int)(story.Length * share)).ToHashSet();
        return [.. story.Where((_, i) => !gone.Contains(i))];
    }
}
