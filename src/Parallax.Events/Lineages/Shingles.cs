using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Lineages;

/// <summary>The runs of five words of a text, as hashes: what two texts share when one was made from the other (Broder 1997).</summary>
internal sealed class Shingles
{
    /// <summary>How many words a run has.</summary>
    public const int Words = 5;

    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private Shingles(HashSet<ulong> hashes) => Hashes = hashes;

    public HashSet<ulong> Hashes { get; }

    public static Shingles Of(TokenizedText text)
    {
        var words = text.Tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => TextHash.Unmixed(t.Lower)).ToArray();
        var hashes = new HashSet<ulong>();
        for (var i = 0; i + Words <= words.Length; i++)
        {
            hashes.Add(Run(words.AsSpan(i, Words)));
        }
        return new(hashes);
    }

    /// <summary>The share of the smaller text that the other holds too, 0 to 1.</summary>
    public double ContainmentIn(Shingles other)
    {
        var (small, large) = Hashes.Count <= other.Hashes.Count ? (Hashes, other.Hashes) : (other.Hashes, Hashes);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    /// <summary>The hash of a run, from the hashes of its words; the lowest bit of these does not count.</summary>
    public static ulong Run(ReadOnlySpan<ulong> words)
    {
        var hash = Basis;
        foreach (var word in words)
        {
            hash = (hash ^ (word | 1)) * Prime;
        }
        return hash ^ (hash >> 29);
    }
}
