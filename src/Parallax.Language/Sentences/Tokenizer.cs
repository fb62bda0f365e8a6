namespace Parallax.Language.Sentences;

/// <summary>Cuts a text into tokens as the Universal Dependencies treebanks of English do: hyphenated words are cut at the hyphen except
/// after a prefix (co-, re-, anti-), clitics ('s, n't) and units (27km) from what they hang on; abbreviations keep their dots, and addresses,
/// file names, dates in figures and telephone numbers stay whole. Takes time in proportion to the text.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens in order; every character that is not white space lies in exactly one.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            i = char.IsWhiteSpace(text[i]) ? i + 1 : CutChunk(tokens, text, i);
        }
        return tokens;
    }

    /// <summary>Cuts what stands between two white spaces; most often it is a plain word.</summary>
    private static int CutChunk(List<Token> tokens, string text, int start)
    {
        var (end, plain, address) = (start, true, false);
        for (; end < text.Length && !char.IsWhiteSpace(text[end]); end++)
        {
            if (!char.IsAsciiLetter(text[end]))
            {
                plain = false;
                address |= Addresses.MayHold(text, end);
            }
        }
        if (plain)
        {
            Contractions.Add(tokens, text, start, end);
            return end;
        }
        var tried = address ? start : end;
        for (var i = start; i < end;)
        {
            i = i >= tried && Addresses.End(text, i, end, ref tried) is var whole && whole > i ? Add(tokens, text, i, whole, TokenKind.Word) : AddNext(tokens, text, i, end);
        }
        return end;
    }

    private static int AddNext(List<Token> tokens, string text, int i, int limit)
    {
        if (Figures.StartsAt(text, i, limit))
        {
            var end = Figures.End(text, i, limit, out var kind);
            return Add(tokens, text, i, end, kind);
        }
        if (Characters.IsOfWord(text, i))
        {
            var end = WordEnds.End(text, i, limit);
            Contractions.Add(tokens, text, i, end);
            return end;
        }
        if (Contractions.EndOfClitic(text, i, limit) is var clitic && clitic > i)
        {
            return Add(tokens, text, i, clitic, TokenKind.Word);
        }
        return Add(tokens, text, i, MarkRuns.End(text, i, limit), TokenKind.Mark);
    }

    private static int Add(List<Token> tokens, string text, int start, int end, TokenKind kind)
    {
        tokens.Add(Make(text, start, end, kind));
        return end;
    }

    /// <summary>The token that stands there.</summary>
    public static Token Make(string text, int start, int end, TokenKind kind) => new(new(start, end), Word.Of(text.AsSpan(start, end - start), kind));
}
