using Parallax.Language;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Events.Syntax;

/// <summary>The dependency tree of one sentence (Universal Dependencies), with its tokens by their index in the text. A relative clause that the
/// parser hangs on the whole sentence ("…, in which five died") hangs here on the noun before it.</summary>
internal sealed class SentenceTree
{
    private const int MostSteps = 40;

    /// <summary>The heads of all tokens, where one of them hangs elsewhere than the parser has it; else null.</summary>
    private readonly int[]? _heads;

    /// <summary>The first child of each token, then the next sibling of each; null until a child is asked for.</summary>
    private int[]? _children;

    public SentenceTree(AnnotatedText text, Sentence sentence)
    {
        (Text, Sentence) = (text, sentence);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Grammar[i].Relation == "advcl:relcl" && NounBefore(i) is >= 0 and var noun)
            {
                _heads ??= ParsedHeads();
                _heads[i - sentence.First] = noun;
            }
        }
    }

    public AnnotatedText Text { get; }

    public Sentence Sentence { get; }

    public TokenizedText Words => Text.Words;

    /// <summary>The token that this one hangs on; -1 for the root and outside the sentence.</summary>
    public int Head(int token) => !Holds(token) ? -1 : _heads is null ? Text.Grammar[token].Head : _heads[token - Sentence.First];

    /// <summary>How it hangs on its head; empty outside the sentence.</summary>
    public string Relation(int token) => Holds(token) ? Text.Grammar[token].Relation : "";

    /// <summary>Whether it hangs on its head by the relation or a kind of it (<c>nsubj:pass</c> is a kind of <c>nsubj</c>).</summary>
    public bool Is(int token, string relation)
    {
        var own = Relation(token);
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>Its words in lower case; empty outside the sentence.</summary>
    public string Lower(int token) => Holds(token) ? Words.Tokens[token].Lower : "";

    public bool IsCapitalized(int token) => Holds(token) && Words.Tokens[token].IsCapitalized;

    public bool IsMark(int token) => Holds(token) && Words.Tokens[token].Kind == TokenKind.Mark;

    public string Upos(int token) => Holds(token) ? Text.Grammar[token].Upos : "";

    public string Xpos(int token) => Holds(token) ? Text.Grammar[token].Xpos : "";

    /// <summary>The dictionary form in lower case.</summary>
    public string Lemma(int token)
    {
        if (!Holds(token))
        {
            return "";
        }
        var lemma = Text.Grammar[token].Lemma;
        foreach (var letter in lemma)
        {
            if (char.IsUpper(letter))
            {
                return lemma.ToLowerInvariant();
            }
        }
        return lemma;
    }

    public bool IsVerb(int token) => Upos(token) is "VERB" or "AUX";

    public bool IsNoun(int token) => Upos(token) is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>The number that counts something and whose words hold the token; null where none does.</summary>
    public Quantity? CountAt(int token) => Sentence.Among(Text.Quantities, q => q.Span).FirstOrDefault(q => q.Unit == "count" && q.Span.Contains(Words.Tokens[token].Span));

    public bool Holds(int token) => token >= Sentence.First && token < Sentence.End;

    /// <summary>The tokens that hang on this one, in order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (var child = FirstChild(token); child >= 0; child = NextSibling(child))
        {
            yield return child;
        }
    }

    /// <summary>The first token that hangs on this one by the relation; -1 where none does.</summary>
    public int Child(int token, string relation)
    {
        for (var child = FirstChild(token); child >= 0; child = NextSibling(child))
        {
            if (Relation(child) == relation)
            {
                return child;
            }
        }
        return -1;
    }

    public bool HasChild(int token, string relation) => Child(token, relation) >= 0;

    /// <summary>The preposition or conjunction that opens the phrase or clause, in lower case; empty where there is none.</summary>
    public string Marker(int token)
    {
        foreach (var child in Children(token))
        {
            if (Relation(child) is "case" or "mark" || Relation(child) == "advmod" && Words.Lower(child) is "when" or "where" or "how")
            {
                return Words.Lower(child);
            }
        }
        return "";
    }

    /// <summary>Whether the token hangs, at some remove, on the other, or is it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var steps = 0; steps < MostSteps && Holds(token); steps++)
        {
            if (token == ancestor)
            {
                return true;
            }
            token = Head(token);
        }
        return false;
    }

    /// <summary>The token that heads the words from <paramref name="first"/> to before <paramref name="end"/>: the one that hangs on a word outside of them.</summary>
    public int HeadOf(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (Head(i) < first || Head(i) >= end)
            {
                return i;
            }
        }
        return end - 1;
    }

    private int FirstChild(int token) => Holds(token) ? (_children ??= JoinChildren())[token - Sentence.First] : -1;

    private int NextSibling(int child) => _children![child - Sentence.First + Length];

    private int Length => Sentence.End - Sentence.First;

    private int[] ParsedHeads()
    {
        var heads = new int[Length];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = Text.Grammar[Sentence.First + i].Head;
        }
        return heads;
    }

    private int[] JoinChildren()
    {
        var children = new int[2 * Length];
        Array.Fill(children, -1);
        for (var i = Sentence.End - 1; i >= Sentence.First; i--)
        {
            var head = Head(i);
            if (Holds(head))
            {
                children[i - Sentence.First + Length] = children[head - Sentence.First];
                children[head - Sentence.First] = i;
            }
        }
        return children;
    }

    /// <summary>The head of the noun phrase that ends right before the words that hang on the token; -1 where no noun stands there.</summary>
    private int NounBefore(int token)
    {
        var first = token;
        for (var i = token - 1; i >= Sentence.First && IsUnder(i, token); i--)
        {
            first = i;
        }
        var last = first - 1;
        while (last >= Sentence.First && Words.Tokens[last].Kind == TokenKind.Mark)
        {
            last--;
        }
        while (Holds(last) && Relation(last) is "flat" or "compound")
        {
            last = Head(last);
        }
        return IsNoun(last) ? last : -1;
    }
}
