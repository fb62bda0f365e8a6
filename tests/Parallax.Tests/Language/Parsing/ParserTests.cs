using Parallax.Language.Parsing;
using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Parsing;

public sealed class ParserTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(Parser.LongestPiece)]
    [InlineData(Parser.LongestPiece + 1)]
    [InlineData(3000)]
    public void Every_sentence_gets_a_tree_with_one_root_and_no_crossing_arcs(int length)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var (words, tags) = RandomParser.Sentence(new Random(seed), length);
            var (heads, relations) = Parse(new Parser(RandomParser.Model(seed)), words, tags);
            heads.Count(h => h == 0).ShouldBe(1);
            heads.ShouldAllBe(h => h >= 0 && h <= length);
            relations.ShouldAllBe(r => r >= 0 && r < RandomParser.Relations.Length);
            for (var i = 0; i < length; i++)
                (relations[i] == 0).ShouldBe(heads[i] == 0);
            ReachesRoot(heads).ShouldBeTrue();
            if (length <= Parser.LongestPiece)
                Crosses(heads).ShouldBeFalse();
        }
    }

    [Fact]
    public void An_empty_sentence_is_parsed_to_nothing() =>
        Parse(new Parser(RandomParser.Model(1)), [], []).Heads.ShouldBeEmpty();

    [Fact]
    public void The_same_sentence_gets_the_same_tree_whatever_was_parsed_before()
    {
        var parser = new Parser(RandomParser.Model(5));
        var (words, tags) = RandomParser.Sentence(new Random(1), 40);
        var first = Parse(parser, words, tags);
        var (others, otherTags) = RandomParser.Sentence(new Random(2), 200);
        Parse(parser, others, otherTags);
        var second = Parse(parser, words, tags);
        second.Heads.ShouldBe(first.Heads);
        second.Relations.ShouldBe(first.Relations);
    }

    [Fact]
    public void Several_threads_share_a_parser()
    {
        var parser = new Parser(RandomParser.Model(6));
        var sentences = Enumerable.Range(0, 64).Select(i => RandomParser.Sentence(new Random(i), 1 + i)).ToArray();
        var expected = sentences.Select(s => Parse(parser, s.Words, s.Tags).Heads).ToArray();
        var found = new int[sentences.Length][];
        Parallel.For(0, sentences.Length, i => found[i] = Parse(parser, sentences[i].Words, sentences[i].Tags).Heads);
        found.ShouldBe(expected);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 12)]
    [InlineData(3, 60)]
    [InlineData(4, 300)]
    public void Sentences_read_together_get_the_trees_that_they_get_alone(int seed, int longest)
    {
        var (parser, random) = (new Parser(RandomParser.Model(10)), new Random(seed));
        var sentences = Enumerable.Range(0, 80).Select(_ => RandomParser.Sentence(random, 1 + random.Next(longest))).ToArray();
        var ends = new int[sentences.Length];
        for (var i = 0; i < ends.Length; i++)
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + sentences[i].Words.Length;
        var (heads, relations) = (new int[ends[^1]], new short[ends[^1]]);
        parser.Parse([.. sentences.SelectMany(s => s.Words)], [.. sentences.SelectMany(s => s.Tags)], ends, heads, relations);
        heads.ShouldBe(sentences.SelectMany(s => Parse(parser, s.Words, s.Tags).Heads));
        relations.ShouldBe(sentences.SelectMany(s => Parse(parser, s.Words, s.Tags).Relations));
    }

    [Fact]
    public void Parsing_allocates_nothing_once_it_is_warm()
    {
        var parser = new Parser(RandomParser.Model(7));
        var (words, tags) = RandomParser.Sentence(new Random(7), 200);
        var (heads, relations) = (new int[200], new short[200]);
        // A collection on another thread can charge this one with a part of its buffer: the least of some rounds counts.
        var least = long.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            parser.Parse(words, tags, [words.Length], heads, relations);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        least.ShouldBe(0);
    }

    [Fact]
    public void Time_grows_with_length_alone()
    {
        var parser = new Parser(RandomParser.Model(8));
        var (words, tags) = RandomParser.Sentence(new Random(8), 100_000);
        Should.CompleteIn(() => Parse(parser, words, tags), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Room_that_is_too_small_is_refused()
    {
        var (words, tags) = RandomParser.Sentence(new Random(9), 4);
        var parser = new Parser(RandomParser.Model(9));
        Should.Throw<ArgumentOutOfRangeException>(() => parser.Parse(words, tags, [words.Length], new int[3], new short[4]));
        Should.Throw<ArgumentOutOfRangeException>(() => parser.Parse(words, tags, [words.Length], new int[4], new short[3]));
        Should.Throw<ArgumentOutOfRangeException>(() => parser.Parse(words, tags.AsSpan(1), [words.Length], new int[4], new short[4]));
    }

    private static (int[] Heads, short[] Relations) Parse(Parser parser, WordView[] words, Tag[] tags)
    {
        var (heads, relations) = (new int[words.Length], new short[words.Length]);
        parser.Parse(words, tags, [words.Length], heads, relations);
        return (heads, relations);
    }

    private static bool ReachesRoot(int[] heads)
    {
        for (var i = 1; i <= heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (at != 0 && steps++ <= heads.Length)
                at = heads[at - 1];
            if (at != 0)
                return false;
        }
        return true;
    }

    private static bool Crosses(int[] heads)
    {
        for (var i = 1; i <= heads.Length; i++)
        {
            var (low, high) = (Math.Min(i, heads[i - 1]), Math.Max(i, heads[i - 1]));
            for (var j = low + 1; j < high; j++)
                if (heads[i - 1] != 0 && heads[j - 1] != 0 && (heads[j - 1] < low || heads[j - 1] > high))
                    return true;
        }
        return false;
    }
}
