using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Events.Triggers;

/// <summary>The tree of one sentence, with questions about it. No question looks further than <see cref="Reach"/> tokens, so that each
/// costs the same however long the sentence is.</summary>
internal readonly ref struct SentenceGrammar(AnnotatedText text, Sentence sentence)
{
    /// <summary>How many tokens away from a token its dependents are looked for.</summary>
    public const int Reach = 40;

    /// <summary>How far up the tree questions about ancestors go.</summary>
    public const int MostSteps = 6;

    public AnnotatedText Text { get; } = text;

    public int First { get; } = sentence.First;

    public int End { get; } = sentence.End;

    public string Lower(int token) => Has(token) ? Text.Words.Tokens[token].Lower : "";

    public bool IsCapitalized(int token) => Has(token) && Text.Words.Tokens[token].IsCapitalized;

    public bool IsMark(int token) => Has(token) && Text.Words.Tokens[token].Kind == TokenKind.Mark;

    /// <summary>The lemma in lower case; empty outside the sentence.</summary>
    public string Lemma(int token)
    {
        var lemma = Has(token) ? Text.Grammar[token].Lemma : "";
        return lemma.Length > 0 && char.IsUpper(lemma[0]) ? Lower(token) : lemma;
    }

    public string Upos(int token) => Has(token) ? Text.Grammar[token].Upos : "";

    public string Xpos(int token) => Has(token) ? Text.Grammar[token].Xpos : "";

    public string Relation(int token) => Has(token) ? Text.Grammar[token].Relation : "";

    /// <summary>The token it hangs on; -1 for a root and outside the sentence.</summary>
    public int Head(int token) => Has(token) && Has(Text.Grammar[token].Head) ? Text.Grammar[token].Head : -1;

    public bool IsVerb(int token) => Upos(token) is "VERB" or "AUX";

    public bool IsNoun(int token) => Upos(token) is "NOUN" or "PROPN";

    /// <summary>Whether it hangs on its head by the relation or a kind of it (<c>nsubj:pass</c> is a kind of <c>nsubj</c>).</summary>
    public bool Is(int token, string relation)
    {
        var own = Relation(token);
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The first dependent of the token by the relation, from <paramref name="from"/> on; -1 where there is none.</summary>
    public int Child(int token, string relation, int from = 0)
    {
        for (var i = Math.Max(Math.Max(First, token - Reach), from); i < Math.Min(End, token + Reach); i++)
        {
            if (Text.Grammar[i].Head == token && Is(i, relation))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Whether the token hangs on the other, at some remove, or is it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var steps = 0; steps < MostSteps && token >= 0; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }
            token = Head(token);
        }
        return false;
    }

    /// <summary>The preposition or other case mark of a noun: "of" of "fears of an attack"; empty where there is none.</summary>
    public string Case(int token)
    {
        var mark = Child(token, "case");
        return mark < 0 ? "" : Lower(mark);
    }

    /// <summary>The head of the phrase that the token modifies as a compound, or the token itself.</summary>
    public int PhraseHead(int token)
    {
        for (var steps = 0; steps < MostSteps && Relation(token) is "compound" or "amod" or "nmod:unmarked" && IsNoun(Head(token)) && Head(token) > token; steps++)
        {
            token = Head(token);
        }
        return token;
    }

    private bool Has(int token) => token >= First && token < End;
}
