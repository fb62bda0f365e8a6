using System.Numerics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>
/// Which rows of the table of vectors stand for a token: its word, its endings, its beginning, its shape, its clusters,
/// its tags. A token's vector is the sum of its rows. Endings and beginnings are found by their hash alone
/// (Serrà and Karatzoglou 2017), words only where they were seen in training.
/// </summary>
internal sealed class WordRows
{
    /// <summary>How many rows a token has.</summary>
    public const int PerToken = 9;

    /// <summary>The row of words that are not known.</summary>
    public const int UnknownWord = 0;

    private const int Buckets = 4096;
    private const int Shapes = 256;
    private const int Clusters = 128;
    private const int FineClusters = 1024;
    private readonly uint[] _keys;
    private readonly int[] _slots;
    private readonly int _tags;

    /// <summary>Lays out the rows for the hashes of the known words and a count of tags.</summary>
    public WordRows(ReadOnlySpan<uint> words, int tags)
    {
        (Words, _tags) = (words.ToArray(), tags);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * words.Length));
        (_keys, _slots) = (new uint[size], new int[size]);
        for (var i = 0; i < words.Length; i++)
            Add(words[i], i + 1);
    }

    /// <summary>The known words, by the hash of their lower-case form; the row of each is its index and one.</summary>
    public uint[] Words { get; }

    /// <summary>How many rows the table has.</summary>
    public int Count => Words.Length + 1 + (3 * Buckets) + Shapes + Clusters + FineClusters + _tags + _tags + 1;

    /// <summary>Fills in a token's rows; the first is its word's.</summary>
    public void Find(in WordView word, Tag tag, Span<int> rows)
    {
        rows[0] = Row(word.Lower);
        var start = Words.Length + 1;
        rows[1] = start + Bucket(word.Suffix3);
        rows[2] = start + Buckets + Bucket(word.Suffix4);
        rows[3] = start + (2 * Buckets) + Bucket(word.Prefix3);
        start += 3 * Buckets;
        rows[4] = start + (int)(word.Shape % Shapes);
        start += Shapes;
        rows[5] = start + (int)(word.Cluster % Clusters);
        start += Clusters;
        rows[6] = start + (int)(word.Fine % FineClusters);
        start += FineClusters;
        rows[7] = start + tag.Label;
        rows[8] = start + _tags + (tag.IsClose ? tag.Second + 1 : 0);
    }

    private static int Bucket(uint hash)
    {
        hash *= 0x85EBCA6Bu;
        return (int)((hash ^ (hash >> 15)) % Buckets);
    }

    private void Add(uint key, int row)
    {
        var i = Slot(key);
        if (_slots[i] == 0)
            (_keys[i], _slots[i]) = (key, row);
    }

    private int Row(uint key) => _slots[Slot(key)];

    private uint Slot(uint key)
    {
        var mask = (uint)(_keys.Length - 1);
        var i = (key * 0x9E3779B9u >> 7) & mask;
        while (_slots[i] != 0 && _keys[i] != key)
            i = (i + 1) & mask;
        return i;
    }
}
