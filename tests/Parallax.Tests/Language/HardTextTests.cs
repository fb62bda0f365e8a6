using System.Diagnostics;
using Parallax.Language;

namespace Parallax.Tests.Language;

/// <summary>Texts that nobody wrote are annotated in time in proportion to their length, and nothing in them is out of bounds.</summary>
public sealed class HardTextTests
{
    private static readonly TimeSpan PerCharacter = TimeSpan.FromMicroseconds(1);

    /// <summary>Many times what a word of ordinary text takes, so that a busy machine fails no test; a search through all words before would take longer still.</summary>
    private static readonly TimeSpan PerToken = TimeSpan.FromMilliseconds(1);

    private static readonly Annotator Annotator = Annotator.Open(Path.Combine(AppContext.BaseDirectory, "data"));

    [Theory]
    [InlineData("a", 10_000_000)]
    [InlineData("1", 5_000_000)]
    [InlineData("(", 100_000)]
    [InlineData("()", 20_000)]
    [InlineData("[\n", 30_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("\r\n \t", 250_000)]
    [InlineData("\"", 30_000)]
    [InlineData("“ ", 30_000)]
    [InlineData("' ", 30_000)]
    [InlineData(". ", 30_000)]
    [InlineData("A.", 100_000)]
    [InlineData("-", 1_000_000)]
    [InlineData("- ", 30_000)]
    [InlineData(", ", 30_000)]
    [InlineData("Ada ", 20_000)]
    [InlineData("Ada Moss, ", 20_000)]
    [InlineData("of the ", 20_000)]
    [InlineData("and ", 20_000)]
    [InlineData("two ", 20_000)]
    [InlineData("12,", 50_000)]
    [InlineData("March ", 20_000)]
    [InlineData("said ", 20_000)]
    [InlineData("he said, \"", 20_000)]
    [InlineData("Leeds, ", 30_000)]
    [InlineData("km north of ", 20_000)]
    [InlineData("the group ", 30_000)]
    [InlineData("who was killed ", 20_000)]
    [InlineData("\ud800", 30_000)]
    [InlineData("\u0301", 100_000)]
    [InlineData("\u200b", 100_000)]
    [InlineData("👩‍🚒", 20_000)]
    public void A_piece_many_times_over_takes_time_in_proportion(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var clock = Stopwatch.StartNew();
        var found = Annotator.Annotate(new("hard", "hard.txt", text, language: "en")).Text;
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2) + (PerCharacter * text.Length) + (PerToken * found.Words.Tokens.Length));
        found.Grammar.Length.ShouldBe(found.Words.Tokens.Length);
        found.Grammar.All(g => g.Head >= -1 && g.Head < found.Words.Tokens.Length).ShouldBeTrue();
    }
}
