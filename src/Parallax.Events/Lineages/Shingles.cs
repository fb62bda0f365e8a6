using Parallax.Language.Sentences;

namespace Parallax.Events.Lineages;

/// <summary>The runs of five words of a text, as hashes: what two texts share when one was made from the other.</summary>
internal sealed class Shingles
{
    private const int Words = 5;

    private Shingles(HashSet<ulong> hashes) => Hashes = hashes;

    public HashSet<ulong> Hashes { get; }

    public static Shingles Of(TokenizedText text)
    {
        var words = text.Tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => Hash(t.Lower)).ToArray();
        var hashes = new HashSet<ulong>();
        for (var i = 0; i + Words <= words.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var k = 0; k < Words; k++)
            {
                hash = (hash ^ words[i + k]) * 1099511628211UL;
            }
            hashes.Add(hash ^ (hash >> 29));
        }
        return new(hashes);
    }

    /// <summary>The share of the smaller text that the other holds too, 0 to 1.</summary>
    public double ContainmentIn(Shingles other)
    {
        var (small, large) = Hashes.Count <= other.Hashes.Count ? (Hashes, other.Hashes) : (other.Hashes, Hashes);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    /// <summary>FNV-1a over the word's code units.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }
        return hash;
    }
}
