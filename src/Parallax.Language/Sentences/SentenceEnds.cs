using System.Globalization;

namespace Parallax.Language.Sentences;

/// <summary>Tells where within a line a sentence ends. Tokens are read in order, so that it is known whether a straight quotation mark
/// opens or closes; to decide on one looks at a few tokens around it only.</summary>
internal sealed class SentenceEnds(List<Token> tokens)
{
    private const int MostClosingMarks = 6;

    private bool _quoted;

    /// <summary>Whether the token stands before an item of a list.</summary>
    public static bool IsBullet(string token) => token is "•" or "▪" or "■" or "●" or "‣" or "◦" or "►";

    /// <summary>Whether it is a title with a dot, which a name follows: "Gen.".</summary>
    public static bool IsTitle(Token token) => token.Kind == TokenKind.Word && token.Text[^1] == '.' && Abbreviations.KindOf(token.Text.AsSpan(0, token.Text.Length - 1)) == DotKind.Title;

    /// <summary>Takes note of the token.</summary>
    public void Read(int i) => _quoted = tokens[i].Text is "\"" or "''" ? !_quoted : _quoted || tokens[i].Text == "``";

    /// <summary>A paragraph ends: its quotation marks do not pair with those of the next.</summary>
    public void Reset() => _quoted = false;

    /// <summary>Whether the sentence that begins at <paramref name="first"/> ends with the token <paramref name="i"/>, the last one read.</summary>
    public bool EndsAt(int first, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return true;
        }
        var (token, next) = (tokens[i], tokens[i + 1]);
        if (IsBullet(next.Text) && !IsBullet(token.Text))
        {
            return true;
        }
        if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Text[^1] != '.'))
        {
            return false; // most tokens
        }
        var last = LastBeforeClosing(first, i);
        if (last < first || Belongs(i, next))
        {
            return false;
        }
        return tokens[last] switch
        {
            { Kind: TokenKind.Word } word => word.Text[^1] == '.' && word.Text.Length > 1 && EndsAfterAbbreviation(first, last, i),
            { Kind: TokenKind.Mark } mark when IsTerminal(mark.Text) => !IsListNumber(first, last) && !HangsInAir(last) && EndsAfterStop(mark.Text, last, i),
            _ => false,
        };
    }

    private static bool IsTerminal(string mark) => mark[0] is '.' or '!' or '?' or '…';

    private static bool IsClosing(string text) => text is ")" or "]" or "”" or "’" or "»" or "\"" or "'" or "''" or "’’";

    private static bool IsQuote(string text) => text is "”" or "’" or "»" or "\"" or "'" or "''" or "’’";

    /// <summary>The token that the closing marks up to <paramref name="i"/> follow, notes in square brackets ("[12]") counted among them.</summary>
    private int LastBeforeClosing(int first, int i)
    {
        var last = i;
        while (last >= first && i - last < MostClosingMarks && (IsClosing(tokens[last].Text) || IsFace(tokens[last].Text)))
        {
            last -= tokens[last].Text == "]" && last - 2 > first && tokens[last - 1].Kind == TokenKind.Number && tokens[last - 2].Text == "[" ? 3 : 1;
        }
        return last;
    }

    /// <summary>Whether the next token is still of this sentence: a closing mark, a mark that stands within or ends one, an emoticon, a note.</summary>
    private bool Belongs(int i, Token next)
    {
        if (next.Kind != TokenKind.Mark)
        {
            return false;
        }
        var (before, after) = (next.Span.Start == tokens[i].Span.End, i + 2 < tokens.Count && tokens[i + 2].Span.Start == next.Span.End);
        return next.Text switch
        {
            "”" or "’’" or "»" or ")" or "]" => true,
            "\"" or "''" => before != after ? before : _quoted,
            "’" or "'" => before || !after,
            "“" or "*" or ">>" => before && !after,
            "." or "," or ";" or ":" or "!" or "?" or "…" => true,
            "[" => i + 3 < tokens.Count && tokens[i + 3].Text == "]" && tokens[i + 2].Kind == TokenKind.Number,
            var mark => IsFace(mark) || (mark.Length > 1 && mark[0] is '!' or '?'),
        };
    }

    /// <summary>":)": it goes with the sentence before it.</summary>
    private static bool IsFace(string mark) => mark.Length > 1 && (mark[0] is ':' or ';' or '=' or '^' || (mark[0] == '(' && mark[1] is ':' or ';' or '='));

    /// <summary>"1. Open the valve": the dot after the number of an item.</summary>
    private bool IsListNumber(int first, int last)
    {
        var number = last - 1;
        return number >= first && tokens[last].Text == "." && tokens[number].Kind == TokenKind.Number && tokens[number].Text.Length <= 3
            && tokens[number].Span.End == tokens[last].Span.Start && (number == first || tokens[number - 1].Text is ":" or ";" or "(" or "•" or "*");
    }

    /// <summary>A dot after an article belongs to what follows: "a. 38 caliber revolver", where the text has lost a space.</summary>
    private bool HangsInAir(int last) => last > 0 && tokens[last].Text == "." && tokens[last - 1].Text is "a" or "an" or "the" && tokens[last - 1].Span.End == tokens[last].Span.Start;

    /// <summary>After a full stop, dots or a cry.</summary>
    private bool EndsAfterStop(string mark, int last, int i)
    {
        var (starter, touching) = (Starter(i), tokens[i + 1].Span.Start == tokens[i].Span.End);
        if (char.IsLower(starter.Text[0]))
        {
            // "the. end" may begin anew, "example.com" and "dark...then" do not, and "“Why?” she asked" runs on
            return !touching && i == last && !(mark.Length > 1 && mark[0] == '.' && mark[^1] == '.') && mark[0] != '…';
        }
        return starter.Kind == TokenKind.Mark || char.IsUpper(starter.Text[0]) || char.IsDigit(starter.Text[0])
            ? !(mark[0] is '?' or '!' && i > last && IsQuote(tokens[i].Text) && SaysAfter(i + 1))
            : !touching || char.GetUnicodeCategory(starter.Text[0]) == UnicodeCategory.OtherLetter;
    }

    /// <summary>The token that begins what follows, quotation marks and the like passed over.</summary>
    private Token Starter(int i)
    {
        var at = i + 1;
        while (at + 1 < tokens.Count && at < i + 4 && tokens[at].Text is "\"" or "“" or "‘" or "'" or "``" or "''" or "`" or "«" or "„" or "(" or "[" or "—" or "–" or "-" or "--" or "•" or "*")
        {
            at++;
        }
        return tokens[at];
    }

    /// <summary>"“Where is he?” Omar Vance asked": a name and a verb of saying.</summary>
    private bool SaysAfter(int at)
    {
        for (var i = at; i < tokens.Count && i < at + 4 && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Lower is "said" or "says" or "asked" or "asks" or "added" or "replied" or "shouted" or "cried" or "wrote" or "told" or "wondered" or "exclaimed" or "yelled")
            {
                return i > at;
            }
            if (!tokens[i].IsCapitalized)
            {
                break;
            }
        }
        return false;
    }

    /// <summary>"8 p.m. Moscow time", "8 p.m. New York time".</summary>
    private bool NamesZone(int at)
    {
        for (var i = at; i < tokens.Count && i < at + 4; i++)
        {
            if (i > at && tokens[i].Lower == "time")
            {
                return true;
            }
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].IsCapitalized)
            {
                break;
            }
        }
        return false;
    }

    /// <summary>After a word with a dot a sentence ends where one plainly begins.</summary>
    private bool EndsAfterAbbreviation(int first, int last, int i)
    {
        var (dotted, starter) = (tokens[last], Starter(i));
        if (tokens[i + 1].Span.Start == tokens[i].Span.End || !char.IsUpper(starter.Text[0]))
        {
            return false;
        }
        var begins = Starters.Begins(starter.Lower);
        if (dotted.Text.Length == 2 && dotted.Text != "m.")
        {
            return begins || (dotted.Text == "I." && last > first && char.IsLower(tokens[last - 1].Text[0]));
        }
        return Abbreviations.KindOf(dotted.Text.AsSpan(0, dotted.Text.Length - 1)) switch
        {
            DotKind.Title => begins && dotted.Lower is "st." or "ft." or "mt.",
            _ => dotted.Lower switch
            {
                "a.m." or "p.m." or "m." => !Starters.IsDayOrZone(starter.Lower) && !NamesZone(i + 1),
                "inc." or "corp." or "ltd." or "co." or "jr." or "sr." or "etc." or "al." or "bros." or "esq." => !Starters.IsOffice(starter.Lower),
                "vs." or "v." or "p.s." or "no." or "nos." or "approx." or "e.g." or "i.e." => false,
                _ => begins,
            },
        };
    }
}
