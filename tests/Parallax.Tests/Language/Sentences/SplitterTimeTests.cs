using System.Diagnostics;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Sentences;

public sealed class SplitterTimeTests
{
    /// <summary>A hundred times what it takes, and far less than where the time grows with the square of the length.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("a", 10_000_000)]
    [InlineData("1", 10_000_000)]
    [InlineData("\u0301", 2_000_000)]
    [InlineData("(", 100_000)]
    [InlineData("([{<", 100_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("\r", 1_000_000)]
    [InlineData("a\r", 1_000_000)]
    [InlineData("a\n", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("''", 1_000_000)]
    [InlineData("”", 1_000_000)]
    [InlineData(".", 10_000_000)]
    [InlineData(". ", 1_000_000)]
    [InlineData("A.", 1_000_000)]
    [InlineData("A. ", 1_000_000)]
    [InlineData("n't", 1_000_000)]
    [InlineData("a-", 1_000_000)]
    [InlineData("1-", 1_000_000)]
    [InlineData("1,", 1_000_000)]
    [InlineData("a.b", 1_000_000)]
    [InlineData("a@", 1_000_000)]
    [InlineData("a://", 1_000_000)]
    [InlineData("www.?", 1_000_000)]
    [InlineData("[1]", 500_000)]
    [InlineData("Word word, and more words in a line that is wrapped at a width\n", 50_000)]
    public void A_great_number_of_one_thing_takes_time_in_proportion(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var watch = Stopwatch.StartNew();
        SentenceSplitter.Split(text);
        watch.Elapsed.ShouldBeLessThan(Bound);
    }
}
