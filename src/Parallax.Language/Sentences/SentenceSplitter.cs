using System.Collections.Immutable;

namespace Parallax.Language.Sentences;

/// <summary>Cuts a text into tokens and sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The text with its tokens and sentences. Never fails; a text of white space alone has none of either. Takes time in
    /// proportion to the length of the text, whatever it holds.</summary>
    public static TokenizedText Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokens(text);
        var taken = ImmutableArray.CreateBuilder<Token>(tokens.Count);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (lines, ends) = (new LineBreaks(text), new SentenceEnds(tokens));
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var gap = i + 1 < tokens.Count ? lines.Between(tokens[i].Span.End, tokens[i + 1].Span.Start) : LineGap.Paragraph;
            ends.Read(i);
            if (gap == LineGap.Paragraph || (gap == LineGap.Line && !lines.RunsOn(tokens, i)) || ends.EndsAt(first, i))
            {
                var start = taken.Count;
                Take(text, tokens, first, i + 1, taken);
                sentences.Add(new(new(tokens[first].Span.Start, tokens[i].Span.End), start, taken.Count, paragraph));
                first = i + 1;
                if (gap == LineGap.Paragraph)
                {
                    paragraph++;
                    ends.Reset();
                }
            }
        }
        return new(text, taken.DrainToImmutable(), sentences.ToImmutable());
    }

    /// <summary>Takes over the tokens of a sentence. The dot of an abbreviation that ends it is the full stop as well, and becomes a token of
    /// its own, as in the treebanks: "and so on, etc|.", "Acme Inc|.". Letters with dots (U.S., p.m.) keep theirs.</summary>
    private static void Take(string text, List<Token> tokens, int first, int end, ImmutableArray<Token>.Builder taken)
    {
        var last = end - 1;
        while (last > first && tokens[last].Text is "\"" or "”" or "''" or "’" or "'" or "»")
        {
            last--;
        }
        for (var i = first; i < end; i++)
        {
            var (span, word) = (tokens[i].Span, tokens[i].Text);
            if (i == last && i > first && tokens[i].Kind == TokenKind.Word && word.Length > 1 && word[^1] == '.' && word.IndexOf('.', StringComparison.Ordinal) == word.Length - 1)
            {
                taken.Add(Tokenizer.Make(text, span.Start, span.End - 1, TokenKind.Word));
                taken.Add(Tokenizer.Make(text, span.End - 1, span.End, TokenKind.Mark));
            }
            else
            {
                taken.Add(tokens[i]);
            }
        }
    }
}
