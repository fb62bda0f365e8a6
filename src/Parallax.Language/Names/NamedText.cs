using System.Collections.Immutable;
using Parallax.Language.Parsing;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>A field of a report with the names found in it.</summary>
/// <param name="Words">The text.</param>
/// <param name="Names">The names in order; none overlap.</param>
internal sealed record NamedText(TokenizedText Words, ImmutableArray<NameMention> Names)
{
    /// <summary>The grammar of every token; empty where unknown.</summary>
    public ImmutableArray<GrammarToken> Grammar { get; init; } = [];

    /// <summary>The universal part of speech of a token; the empty string where unknown.</summary>
    public string Upos(int token) => token >= 0 && token < Grammar.Length ? Grammar[token].Upos : "";
}
