using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>One stretch of quoted words, marks included, within one paragraph.</summary>
/// <param name="First">Index of the opening mark.</param>
/// <param name="End">Index after the closing mark, or after the last token where the quotation runs on in the next paragraph.</param>
/// <param name="RunsOn">Whether the next paragraph goes on with it, so that no closing mark stands here.</param>
internal sealed record Quote(int First, int End, bool RunsOn);

/// <summary>Where a text is within quotation marks.</summary>
internal sealed class QuoteMap
{
    private readonly Quote?[] _at;

    private QuoteMap(Quote?[] at, List<Quote> all) => (_at, All) = (at, all);

    public List<Quote> All { get; }

    /// <summary>The quotation that holds the token, its marks included; null outside.</summary>
    public Quote? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public static QuoteMap Of(TokenizedText text)
    {
        var (at, all) = (new Quote?[text.Tokens.Length], new List<Quote>());
        var sentence = 0;
        while (sentence < text.Sentences.Length)
        {
            var first = text.Sentences[sentence].First;
            var paragraph = text.Sentences[sentence].Paragraph;
            while (sentence < text.Sentences.Length && text.Sentences[sentence].Paragraph == paragraph)
            {
                sentence++;
            }
            ScanParagraph(text, first, text.Sentences[sentence - 1].End, all);
        }
        foreach (var quote in all)
        {
            Array.Fill(at, quote, quote.First, quote.End - quote.First);
        }
        return new(at, all);
    }

    private static void ScanParagraph(TokenizedText text, int first, int end, List<Quote> all)
    {
        var open = -1;
        for (var i = first; i < end; i++)
        {
            if (open < 0 ? Opens(text, i) : Opens(text, i) && text.Tokens[i].Text == text.Tokens[open].Text && text.Tokens[i].Text != "‘" && !Closes(text, open, i))
            {
                open = i; // an opening mark while one is open: the first was never closed
            }
            else if (open >= 0 && Closes(text, open, i))
            {
                all.Add(new(open, i + 1, false));
                open = -1;
            }
        }
        if (open >= 0)
        {
            var runsOn = end < text.Tokens.Length && Opens(text, end) && text.Tokens[end].Text == text.Tokens[open].Text && text.Tokens[open].Text != "‘";
            if (runsOn || (open == first && text.Tokens[open].Text != "‘"))
            {
                all.Add(new(open, end, runsOn));
            }
        }
    }

    private static bool Opens(TokenizedText text, int i)
    {
        var token = text.Tokens[i];
        return token.Text is "“" or "„" or "«" or "``" or "‘‘" || (token.Text is "\"" or "‘" or "''" && TouchesNext(text, i) && !TouchesWordBefore(text, i));
    }

    private static bool Closes(TokenizedText text, int open, int i) => text.Tokens[i].Text switch
    {
        "“" => text.Tokens[open].Text == "“" && TouchesPrevious(text, i) && !TouchesNext(text, i), // a closing mark that was typed as an opening one
        "”" or "»" => text.Tokens[open].Text != "‘",
        "\"" => text.Tokens[open].Text is "“" or "\"" && !(TouchesNext(text, i) && !TouchesPrevious(text, i)),
        "''" => text.Tokens[open].Text is "''" or "``",
        "’’" => text.Tokens[open].Text == "‘‘",
        "’" => text.Tokens[open].Text == "‘" && !TouchesNextWord(text, i) && !text.Lower(i - 1).EndsWith('s'),
        _ => false,
    };

    private static bool TouchesPrevious(TokenizedText text, int i) => i > 0 && text.Tokens[i - 1].Span.End == text.Tokens[i].Span.Start;

    private static bool TouchesWordBefore(TokenizedText text, int i) =>
        TouchesPrevious(text, i) && (text.Tokens[i - 1].Kind != TokenKind.Mark || text.Tokens[i - 1].Text is "." or "," or "!" or "?");

    private static bool TouchesNext(TokenizedText text, int i) => i + 1 < text.Tokens.Length && text.Tokens[i + 1].Span.Start == text.Tokens[i].Span.End;

    private static bool TouchesNextWord(TokenizedText text, int i) => TouchesNext(text, i) && text.Tokens[i + 1].Kind == TokenKind.Word;
}
