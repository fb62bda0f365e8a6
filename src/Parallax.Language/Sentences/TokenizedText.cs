using System.Collections.Immutable;

namespace Parallax.Language.Sentences;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, possibly with digits, dots or apostrophes inside.</summary>
    Word,

    /// <summary>Digits, with separators inside: 1,000 or 19:35 or 1.5.</summary>
    Number,

    /// <summary>A mark: punctuation, a symbol, or any other single character.</summary>
    Mark,
}

/// <summary>One token of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">How it is written.</param>
public readonly record struct Token(TextSpan Span, Word Word)
{
    /// <summary>What it is made of.</summary>
    public TokenKind Kind => Word.Kind;

    /// <summary>Its exact words.</summary>
    public string Text => Word.Text;

    /// <summary>Its words in lower case, with curly apostrophes made straight: the form that lexicons use.</summary>
    public string Lower => Word.Lower;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized => Word.IsCapitalized;

    /// <summary>Whether it has two or more letters, all of them capital.</summary>
    public bool IsAllCaps => Word.IsAllCaps;
}

/// <summary>One sentence: its span without surrounding white space, its tokens, and the paragraph it stands in.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Paragraph">Index of its paragraph, from 0.</param>
public sealed record Sentence(TextSpan Span, int First, int End, int Paragraph)
{
    /// <summary>Those of the items that lie in the sentence. The items are in order of their spans, so the first is found by halving.</summary>
    public IEnumerable<T> Among<T>(ImmutableArray<T> items, Func<T, TextSpan> span) => Spans.Within(items, span, Span);
}

/// <summary>A text with its tokens and sentences; the text itself is untouched.</summary>
public sealed class TokenizedText
{
    internal TokenizedText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) =>
        (Text, Tokens, Sentences) = (text, tokens, sentences);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>All tokens in order; every character that is not white space lies in exactly one.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All sentences in order; every token lies in exactly one.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The span from the first token to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The index of the sentence that holds the token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The index of the first token that ends after the offset; the number of tokens where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The lower-case form of the token, or the empty string outside the text.</summary>
    public string Lower(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Lower : "";
}
