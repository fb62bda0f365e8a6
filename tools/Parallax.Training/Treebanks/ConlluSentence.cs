namespace Parallax.Training.Treebanks;

/// <summary>One sentence of a treebank.</summary>
internal sealed class ConlluSentence(IReadOnlyList<string> comments, ConlluWord[] words)
{
    /// <summary>The words in order; the word numbered n by the treebank is at n - 1. Tokens that stand for several words ("didn't") and
    /// empty nodes are left out.</summary>
    public ConlluWord[] Words { get; } = words;

    /// <summary>The forms of the words.</summary>
    public string[] Forms { get; } = Array.ConvertAll(words, w => w.Form);

    /// <summary>The name of the document that begins with this sentence; null where it goes on with the one before.</summary>
    public string? NewDocument => Comment("newdoc id");

    /// <summary>The value of a comment "# name = value"; null where there is none.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && comment.AsSpan(1, equals - 1).Trim().SequenceEqual(name))
            {
                return comment[(equals + 1)..].Trim();
            }
        }
        return null;
    }
}
