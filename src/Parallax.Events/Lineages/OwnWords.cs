using Parallax.Language.Sentences;

namespace Parallax.Events.Lineages;

/// <summary>Which tokens of a text are the report's own words: neither marks, nor page furniture, nor a quotation of some length. Two outlets
/// that quote one statement share its words without one having copied the other.</summary>
internal static class OwnWords
{
    /// <summary>A quotation of fewer words is part of how its sentence is put ("the 'heartless' attack") and stays.</summary>
    private const int FewestQuoted = 6;

    /// <summary>A text that is nearly all quotation is compared with its quotations: the share of words that must be left otherwise.</summary>
    private const double FewestLeft = 0.25;

    /// <summary>The tokens, in order.</summary>
    public static List<int> Of(TokenizedText text, IReadOnlyList<TextSpan> furniture)
    {
        var words = Unfurnished(text, furniture);
        var quoted = Quoted(text);
        var own = words.FindAll(i => !quoted[i]);
        return own.Count >= words.Count * FewestLeft ? own : words;
    }

    private static List<int> Unfurnished(TokenizedText text, IReadOnlyList<TextSpan> furniture)
    {
        var (words, next) = (new List<int>(text.Tokens.Length), 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var span = text.Tokens[i].Span;
            while (next < furniture.Count && furniture[next].End <= span.Start)
            {
                next++;
            }
            if (text.Tokens[i].Kind != TokenKind.Mark && !(next < furniture.Count && furniture[next].Start < span.End))
            {
                words.Add(i);
            }
        }
        return words;
    }

    private static bool[] Quoted(TokenizedText text)
    {
        var quoted = new bool[text.Tokens.Length];
        var (open, words, paragraph) = (-1, 0, -1);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (sentence.Paragraph != paragraph)
                {
                    // a quotation that runs on is opened anew in the next paragraph; what opens amid a paragraph and never ends is a slip
                    CloseAtParagraph(text, quoted, open, i, words);
                    (open, paragraph) = (-1, sentence.Paragraph);
                }
                words += text.Tokens[i].Kind != TokenKind.Mark ? 1 : 0;
                if (open >= 0 ? Closes(text, open, i) : Opens(text, i))
                {
                    if (open >= 0 && words >= FewestQuoted)
                    {
                        Array.Fill(quoted, true, open, i - open);
                    }
                    (open, words) = (open >= 0 ? -1 : i, 0);
                }
            }
        }
        CloseAtParagraph(text, quoted, open, text.Tokens.Length, words);
        return quoted;
    }

    private static void CloseAtParagraph(TokenizedText text, bool[] quoted, int open, int end, int words)
    {
        if (open >= 0 && words >= FewestQuoted && (open == 0 || text.Text.AsSpan(text.Tokens[open - 1].Span.End, text.Tokens[open].Span.Start - text.Tokens[open - 1].Span.End).Contains('\n')))
        {
            Array.Fill(quoted, true, open, end - open);
        }
    }

    private static bool Opens(TokenizedText text, int i) => text.Tokens[i].Text switch
    {
        "“" or "„" or "«" or "``" or "‘" => true,
        "\"" => i + 1 < text.Tokens.Length && text.Tokens[i + 1].Span.Start == text.Tokens[i].Span.End,
        _ => false,
    };

    private static bool Closes(TokenizedText text, int open, int i) => (text.Tokens[open].Text, text.Tokens[i].Text) switch
    {
        ("‘", "’") => text.Tokens[i - 1].Kind == TokenKind.Mark,
        ("‘", _) => false,
        ("``", "''") or (_, "”" or "»" or "\"") => true,
        _ => false,
    };
}
