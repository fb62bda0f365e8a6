using System.Collections.Immutable;

namespace Parallax.Language.References;

/// <summary>What the pronouns and descriptions of a text stand for. What is not clear is not in it.</summary>
public sealed class ReferenceMap
{
    private readonly Dictionary<int, Reference> _byHead = [];
    private readonly Dictionary<TextSpan, Reference> _bySpan = [];

    internal ReferenceMap(ImmutableArray<Reference> all)
    {
        All = all;
        foreach (var reference in all)
        {
            _byHead[reference.Phrase.Head] = reference;
            _bySpan[reference.Phrase.Span] = reference;
        }
    }

    /// <summary>The map of a text that holds no reference.</summary>
    public static ReferenceMap Empty { get; } = new([]);

    /// <summary>All references, in order of their heads; no two have the same head.</summary>
    public ImmutableArray<Reference> All { get; }

    /// <summary>What the phrase with this head stands for; null where that is not clear, or the token heads no reference.</summary>
    /// <param name="head">Index of a token.</param>
    public NounPhrase? AntecedentOf(int head) => _byHead.GetValueOrDefault(head)?.Antecedent;

    /// <summary>What the words stand for; null where that is not clear, or they are not exactly the words of one reference.</summary>
    /// <param name="words">A span of the text.</param>
    public NounPhrase? AntecedentOf(TextSpan words) => _bySpan.GetValueOrDefault(words)?.Antecedent;
}
