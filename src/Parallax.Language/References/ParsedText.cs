using Parallax.Language.Parsing;
using Parallax.Language.Sentences;

namespace Parallax.Language.References;

/// <summary>A text with the grammar of its tokens.</summary>
internal readonly ref struct ParsedText(TokenizedText text, ReadOnlySpan<GrammarToken> grammar)
{
    /// <summary>How far up a tree questions about ancestors go.</summary>
    private const int MostSteps = 8;

    private readonly ReadOnlySpan<GrammarToken> _grammar = grammar;

    public TokenizedText Text { get; } = text;

    public int Count => _grammar.Length;

    public ref readonly GrammarToken this[int token] => ref _grammar[token];

    public string Lower(int token) => Text.Lower(token);

    public string Relation(int token) => token < 0 ? "" : _grammar[token].Relation;

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int token)
    {
        var lemma = _grammar[token].Lemma;
        return lemma.Length > 0 && char.IsUpper(lemma[0]) ? lemma.ToLowerInvariant() : lemma;
    }

    public bool IsNoun(int token) => token >= 0 && _grammar[token].Upos is "NOUN" or "PROPN";

    public bool IsVerb(int token) => token >= 0 && _grammar[token].Upos is "VERB" or "AUX";

    /// <summary>The token at the head of the first conjunct.</summary>
    public int FirstConjunct(int token)
    {
        for (var steps = 0; steps < MostSteps && _grammar[token].Relation == "conj" && _grammar[token].Head >= 0; steps++)
        {
            token = _grammar[token].Head;
        }
        return token;
    }

    /// <summary>Whether the token hangs, at some remove, on the other, or is it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var steps = 0; steps < MostSteps && token >= 0; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }
            token = _grammar[token].Head;
        }
        return false;
    }

    /// <summary>The nearest verb or predicate above the token, which its clause is built on; -1 where there is none.</summary>
    public int Clause(int token)
    {
        var relation = _grammar[token].Relation;
        var head = _grammar[token].Head;
        for (var steps = 0; steps < MostSteps && head >= 0; steps++)
        {
            if (IsVerb(head) || relation.StartsWith("nsubj", StringComparison.Ordinal))
            {
                return head;
            }
            (relation, head) = (_grammar[head].Relation, _grammar[head].Head);
        }
        return -1;
    }
}
