using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Lineages;

/// <summary>What is compared of a report: the runs of five of its own words (<see cref="OwnWords"/>), and its sketch.</summary>
internal sealed class ComparedText
{
    /// <summary>The lowest bit of a hash: whether the word is a name or a number, or one is in the run.</summary>
    public const ulong FactBit = 1;

    /// <summary>Words in capitals that are longer are emphasis or headings, not names of groups.</summary>
    private const int LongestAcronym = 5;

    private ComparedText(ulong[] words, ulong[] runs, BlockSketch sketch) => (Words, Runs, Sketch, Facts) = (words, runs, sketch, runs.Count(r => (r & FactBit) != 0));

    /// <summary>The hashes of its own words, in their order.</summary>
    public ulong[] Words { get; }

    /// <summary>The runs, each once, ascending; of two runs that differ only in <see cref="FactBit"/> one.</summary>
    public ulong[] Runs { get; }

    /// <summary>How many of the runs have a name or a number in them.</summary>
    public int Facts { get; }

    /// <summary>By which texts that may share runs are found.</summary>
    public BlockSketch Sketch { get; }

    /// <summary>Takes time and memory in proportion to the text.</summary>
    public static ComparedText Of(TokenizedText text, IReadOnlyList<TextSpan> furniture)
    {
        var own = OwnWords.Of(text, furniture);
        var words = new ulong[own.Count];
        var sentence = 0;
        for (var i = 0; i < own.Count; i++)
        {
            while (text.Sentences[sentence].End <= own[i])
            {
                sentence++;
            }
            var first = i == 0 || own[i - 1] < text.Sentences[sentence].First;
            var token = text.Tokens[own[i]];
            words[i] = TextHash.Unmixed(token.Lower) | FactBit;
            words[i] ^= IsFact(token, first) ? 0 : FactBit;
        }
        var runs = RunsOf(words);
        var sketch = BlockSketch.Of(runs);
        Array.Sort(runs);
        return new(words, Distinct(runs), sketch);
    }

    /// <summary>The hash of the run that begins at a word.</summary>
    public static ulong RunAt(ReadOnlySpan<ulong> words, int first)
    {
        var run = words.Slice(first, Shingles.Words);
        var facts = 0UL;
        foreach (var word in run)
        {
            facts |= word & FactBit;
        }
        return (Shingles.Run(run) & ~FactBit) | facts;
    }

    /// <summary>Whether the word is a number, or begins with a capital for another reason than that a sentence begins.</summary>
    private static bool IsFact(Token token, bool first) =>
        token.Kind == TokenKind.Number || (token.IsCapitalized && !first && !(token.IsAllCaps && token.Text.Length > LongestAcronym));

    private static ulong[] RunsOf(ulong[] words)
    {
        var runs = new ulong[Math.Max(0, words.Length - Shingles.Words + 1)];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = RunAt(words, i);
        }
        return runs;
    }

    private static ulong[] Distinct(ulong[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i + 1 == sorted.Length || (sorted[i] | FactBit) != (sorted[i + 1] | FactBit))
            {
                sorted[count++] = sorted[i];
            }
        }
        return sorted[..count];
    }
}
