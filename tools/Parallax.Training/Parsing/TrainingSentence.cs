using Parallax.Language.Tagging;

namespace Parallax.Training.Parsing;

/// <summary>A sentence with its tree. Heads count from 1 at index 1; the root is the index after the last token.</summary>
internal sealed class TrainingSentence
{
    private readonly int[] _childStarts;
    private readonly int[] _children;

    /// <summary>Keeps words, tags, heads (0 for the root) and relations.</summary>
    public TrainingSentence(WordView[] words, Tag[] tags, ReadOnlySpan<int> heads, ReadOnlySpan<short> relations)
    {
        (Words, Tags) = (words, tags);
        Heads = new int[words.Length + 2];
        Relations = new short[words.Length + 2];
        _childStarts = new int[words.Length + 3];
        for (var i = 1; i <= words.Length; i++)
        {
            Heads[i] = heads[i - 1] == 0 ? words.Length + 1 : heads[i - 1];
            Relations[i] = relations[i - 1];
            _childStarts[Heads[i] + 1]++;
        }
        for (var i = 1; i < _childStarts.Length; i++)
            _childStarts[i] += _childStarts[i - 1];
        _children = new int[words.Length];
        var filled = new int[words.Length + 2];
        for (var i = 1; i <= words.Length; i++)
            _children[_childStarts[Heads[i]] + filled[Heads[i]]++] = i;
    }

    /// <summary>The words.</summary>
    public WordView[] Words { get; }

    /// <summary>The tags, as a tagger gave them that had not seen the sentence.</summary>
    public Tag[] Tags { get; }

    /// <summary>How many words it has.</summary>
    public int Count => Words.Length;

    /// <summary>The head of each token, from index 1.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each token, from index 1.</summary>
    public short[] Relations { get; }

    /// <summary>The dependents of a token or of the root, in order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int token) => _children.AsSpan(_childStarts[token].._childStarts[token + 1]);
}
