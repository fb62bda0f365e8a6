using System.Collections.Immutable;

namespace Parallax.Language.Sentences;

/// <summary>Cuts a text into tokens and sentences.</summary>
public static class SentenceSplitter
{
    private const int MostClosingMarks = 6;

    /// <summary>The text with its tokens and sentences. Never fails; a text of white space alone has none of either.</summary>
    public static TokenizedText Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokens(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var gap = i + 1 < tokens.Count ? Gap(text, tokens[i].Span.End, tokens[i + 1].Span.Start) : LineGap.Paragraph;
            if (gap == LineGap.None && !EndsSentence(tokens, first, i) || gap == LineGap.Line && !BreaksLine(text, tokens, i))
            {
                continue;
            }
            sentences.Add(new(new(tokens[first].Span.Start, tokens[i].Span.End), first, i + 1, paragraph));
            first = i + 1;
            if (gap == LineGap.Paragraph)
            {
                paragraph++;
            }
        }
        return new(text, [.. tokens], sentences.ToImmutable());
    }

    private enum LineGap
    {
        None,
        Line,
        Paragraph,
    }

    private static LineGap Gap(string text, int from, int to)
    {
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            lines += text[i] is '\n' or '\u2028' or '\u2029' || (text[i] == '\r' && !(i + 1 < to && text[i + 1] == '\n')) ? 1 : 0;
        }
        return lines switch { 0 => LineGap.None, 1 => LineGap.Line, _ => LineGap.Paragraph };
    }

    /// <summary>A single line break ends a sentence unless the line is long and runs on: text wrapped at a fixed width.</summary>
    private static bool BreaksLine(string text, List<Token> tokens, int i)
    {
        var next = tokens[i + 1];
        if (char.IsLower(next.Text[0]) || next.Text[0] is ',' or ';' or ')')
        {
            return false;
        }
        if (tokens[i].Text[^1] is '.' or '!' or '?' or ':' or '"' or '”' or '’' or ')')
        {
            return true;
        }
        var lineStart = text.LastIndexOf('\n', tokens[i].Span.End - 1) + 1;
        return tokens[i].Span.End - lineStart is < 60 or > 100;
    }

    private static bool EndsSentence(List<Token> tokens, int first, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return true;
        }
        var next = tokens[i + 1];
        var closes = IsClosing(tokens[i].Text);
        var last = closes ? LastBeforeClosing(tokens, first, i) : i;
        if (last < first)
        {
            return false;
        }
        var token = tokens[last];
        var touching = next.Span.Start == tokens[i].Span.End;
        if (!closes && touching && (IsClosing(next.Text) || next.Text is "\""))
        {
            return false; // the closing mark belongs to this sentence
        }
        var terminal = token.Kind == TokenKind.Mark && token.Text[0] is '.' or '!' or '?' or '…';
        var dotted = token.Kind == TokenKind.Word && token.Text[^1] == '.';
        if (!terminal && !dotted)
        {
            return false;
        }
        if (dotted && (Tokenizer.BindsForward(token.Lower) || (token.Text.Length == 2 && char.IsUpper(token.Text[0]) && !closes)))
        {
            return false;
        }
        var opener = next.Text is "\"" or "“" or "‘" or "'" or "(" or "[" or "—" or "-" or "•" or "*";
        var starter = opener && i + 2 < tokens.Count ? tokens[i + 2] : next;
        var starts = char.IsUpper(starter.Text[0]) || char.IsDigit(starter.Text[0]) || starter.Kind == TokenKind.Mark || char.GetUnicodeCategory(starter.Text[0]) == System.Globalization.UnicodeCategory.OtherLetter;
        if (dotted)
        {
            return starts && !touching && char.IsUpper(starter.Text[0]) && !MayFollowAbbreviation(token, starter);
        }
        // "he said. the" is taken for one sentence only where the mark is a dot that touches the next word, as in "example.com"
        return starts || (!touching && token.Text[0] != '…' && token.Text != "...");
    }

    /// <summary>"U.S. Army", "Jan. 3", "Ga. State": a name may run on after a dotted word, a sentence seldom starts so.</summary>
    private static bool MayFollowAbbreviation(Token dotted, Token next) => dotted.Lower switch
    {
        "a.m." or "p.m." => IsDayOrZone(next.Lower),
        "inc." or "corp." or "ltd." or "jr." or "sr." or "etc." or "co." => false,
        _ => next.Lower is not ("the" or "a" or "an" or "he" or "she" or "it" or "they" or "we" or "i" or "in" or "on" or "at" or "but" or "and"
            or "this" or "that" or "these" or "those" or "there" or "his" or "her" or "their" or "its" or "after" or "before" or "when" or "while"
            or "as" or "no" or "if" or "for" or "one" or "two" or "police" or "officials" or "authorities" or "earlier" or "later" or "meanwhile"),
    };

    /// <summary>"10 p.m. Wednesday", "9 a.m. EST".</summary>
    private static bool IsDayOrZone(string lower) => lower is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"
        or "est" or "edt" or "cst" or "cdt" or "mst" or "mdt" or "pst" or "pdt" or "et" or "ct" or "mt" or "pt" or "gmt" or "bst" or "utc" or "eastern" or "central" or "pacific"
        or "mon." or "tues." or "wed." or "thurs." or "fri." or "sat." or "sun." or "jan." or "feb." or "aug." or "sept." or "oct." or "nov." or "dec." or "january" or "february" or "march"
        or "april" or "june" or "july" or "august" or "september" or "october" or "november" or "december";

    private static bool IsClosing(string text) => text is ")" or "]" or "”" or "’" or "\"" or "'" or "''";

    private static int LastBeforeClosing(List<Token> tokens, int first, int i)
    {
        var last = i;
        while (i >= first && last - i < MostClosingMarks && IsClosing(tokens[i].Text))
        {
            i--;
        }
        return i;
    }
}
