using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>A half-open range of token indexes.</summary>
internal readonly record struct Stretch(int First, int End)
{
    public bool IsEmpty => End <= First;
}

/// <summary>One or more sentences that are read together: a quotation of several sentences and the clause that says whose it is.</summary>
internal sealed record Unit(int First, int End, int Paragraph)
{
    /// <summary>Whether nearly all its words are capitalized, so that capitals do not tell names from verbs.</summary>
    public bool IsHeadline { get; init; }
}

/// <summary>A text with its quotations and the units it is read in.</summary>
internal sealed class Reading
{
    /// <summary>Units are kept short, so that work within one stays bounded whatever the text.</summary>
    private const int LongestUnit = 400;

    public Reading(TokenizedText text)
    {
        Text = text;
        Quotes = QuoteMap.Of(text);
        Units = MakeUnits();
    }

    public TokenizedText Text { get; }

    public QuoteMap Quotes { get; }

    public List<Unit> Units { get; }

    public Token this[int token] => Text.Tokens[token];

    public string Lower(int token) => Text.Lower(token);

    public bool IsQuoted(int token) => Quotes.At(token) is not null;

    public bool EndsQuote(int token) => Quotes.At(token) is { } quote && quote.End == token + 1;

    public bool StartsQuote(int token) => Quotes.At(token) is { } quote && quote.First == token;

    /// <summary>Whether what ends with this token may be followed by "…, X said": a comma or dash, or a quotation that ends in a mark.</summary>
    public bool EndsSaying(int token)
    {
        if (token < 0 || token >= Text.Tokens.Length)
        {
            return false;
        }
        return this[token].Text is "," or "–" or "—" or "--"
            || (EndsQuote(token) && (LastOf(Quotes.At(token)!) is "," or "." or "?" or "!" or "…" or "..." or "-" or "—" || Quotes.At(token)!.End - Quotes.At(token)!.First > 5));
    }

    /// <summary>The last token within the quotation, before its closing mark.</summary>
    public string LastOf(Quote quote)
    {
        var last = quote.End - 1;
        while (last > quote.First && this[last].Text is "”" or "\"" or "'" or "’" or "»" or "“")
        {
            last--;
        }
        return this[last].Text;
    }

    /// <summary>Whether a line break stands right before the token.</summary>
    public bool StartsLine(int token) => token == 0 || Text.Text.AsSpan(this[token - 1].Span.End, this[token].Span.Start - this[token - 1].Span.End).Contains('\n');

    /// <summary>Whether the token is a dash between words, not a hyphen within one.</summary>
    public bool IsDash(int token) => this[token].Text is "—" or "–" or "--"
        || (this[token].Text == "-" && token > 0 && this[token - 1].Span.End < this[token].Span.Start
            && token + 1 < Text.Tokens.Length && this[token + 1].Span.Start > this[token].Span.End);

    private List<Unit> MakeUnits()
    {
        var units = new List<Unit>();
        foreach (var whole in Text.Sentences)
        {
            var sentence = whole;
            if (units.Count > 0 && Quotes.At(sentence.First) is { } open && open.First < sentence.First && open.End == sentence.First + 1)
            {
                // only the second half of a double mark came over from the sentence before
                units[^1] = units[^1] with { End = sentence.First + 1 };
                sentence = sentence with { First = sentence.First + 1 };
            }
            if (sentence.First < sentence.End && units.Count > 0 && units[^1] is var last && last.Paragraph == sentence.Paragraph && RunsOn(last, sentence))
            {
                units[^1] = last with { End = sentence.End };
            }
            else
            {
                for (var first = sentence.First; first < sentence.End; first += LongestUnit)
                {
                    units.Add(new(first, Math.Min(first + LongestUnit, sentence.End), sentence.Paragraph) { IsHeadline = IsHeadline(sentence) });
                }
            }
        }
        return units;
    }

    private bool IsHeadline(Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        for (var i = sentence.First; i < sentence.End && sentence.End - sentence.First < 30; i++)
        {
            var counts = this[i].Kind == TokenKind.Word && this[i].Text.Length > 3;
            words += counts ? 1 : 0;
            capitals += counts && this[i].IsCapitalized ? 1 : 0;
        }
        return words >= 3 && capitals >= words * 0.8;
    }

    private bool RunsOn(Unit last, Sentence sentence)
    {
        if (sentence.End - last.First > LongestUnit)
        {
            return false;
        }
        if (Quotes.At(sentence.First) is { } quote && quote.First < sentence.First)
        {
            return true;
        }
        if (!EndsQuote(last.End - 1) || last.End < 2)
        {
            return false;
        }
        // "What now?" she asked. / "Stop!" Smith said.
        return char.IsLower(this[sentence.First].Text[0]) || (LastOf(Quotes.At(last.End - 1)!) is "?" or "!" or "," && StartsWithSpeaker(sentence));
    }

    private bool StartsWithSpeaker(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + 8) && !IsQuoted(i); i++)
        {
            if (this[i].Text is "," or ":")
            {
                return false;
            }
            if (SpeechVerbs.TryGet(Lower(i), Lower(i + 1), out var verb, out var length))
            {
                var next = i + length;
                return verb.Frames.HasFlag(Frames.Quote)
                    && (next >= sentence.End || this[next].Kind == TokenKind.Mark || i == sentence.First || Words.Prepositions.Contains(Lower(next)) || Words.TimeWords.Contains(Lower(next)));
            }
        }
        return false;
    }
}
