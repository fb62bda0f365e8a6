using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells numbers that count nothing: names ("Route 9", "F-16"), scores, telephone numbers, addresses, years.</summary>
internal static class Designation
{
    /// <summary>The index after a run of tokens around the number that counts nothing; the same index where the number counts.</summary>
    public static int Skip(TokenizedText text, int i, int end)
    {
        var tokens = text.Tokens;
        if (tokens[i].Kind == TokenKind.Number)
        {
            if (tokens[i].Text[0] == '.' && end == i + 1 && !Units.IsUnit(text.Lower(end)) && text.Lower(end) is not ("%" or "percent"))
            {
                return end; // a .45
            }
            if (Touches(text, i) && IsAttached(text, i) || Touches(text, end) && tokens[end].Kind == TokenKind.Word && !Units.IsUnit(tokens[end].Lower))
            {
                return end; // F-16, B2, 4x4
            }
            if (Touches(text, end) && text.Lower(end) == "-" && Touches(text, end + 1) && tokens[end + 1].IsCapitalized && NumberReader.Small(text.Lower(end + 1)) is not null)
            {
                return end + 2; // 7-Eleven
            }
            if (TelephoneNumber.Skip(text, i, end) is var line && line > i)
            {
                return line;
            }
            if (Run(text, i) is var run && run > end)
            {
                return run;
            }
            if (tokens[i].Text.Length == 4 && IsYear(text, i, end) || IsPostcode(text, i))
            {
                return end;
            }
        }
        if (StreetNumber.Is(text, i, end))
        {
            return end;
        }
        if (NumberedName.Skip(text, i, end) is var named && named > i)
        {
            return named;
        }
        var bore = text.Lower(AfterHyphen(text, end)) is "caliber" or "calibre" or "gauge";
        return bore || text.Lower(end) is "block" && text.Lower(end + 1) == "of" || IsFraction(text, end) || IsTurn(text, i, end) || IsParent(text, i, end)
            || tokens[i].Kind == TokenKind.Number && text.Lower(end) is "revolver" or "pistol" or "handgun" or "rifle" or "shotgun" or "magnum" && text.Lower(i) != "1" ? end : i;
    }

    private static bool Touches(TokenizedText text, int i) => i > 0 && i < text.Tokens.Length && text.Tokens[i].Span.Start == text.Tokens[i - 1].Span.End;

    /// <summary>The number hangs on a word or a point: "F-16", "B.2", ".50".</summary>
    private static bool IsAttached(TokenizedText text, int i) => text.Lower(i - 1) switch
    {
        "-" or "‑" or "–" => i > 1 && Touches(text, i - 1)
            && (text.Tokens[i - 2].Kind == TokenKind.Number || text.Tokens[i - 2].Kind == TokenKind.Word && NumberReader.Small(text.Lower(i - 2)) is null),
        "." or "@" or "_" or "#" => true,
        "/" => true,
        _ => text.Tokens[i - 1].Kind == TokenKind.Word && Money.Sign(text, i - 1) is null,
    };

    /// <summary>Numbers joined by marks: a score, a telephone number, a fraction, a date in figures. Ranges are not: 12-15.</summary>
    private static int Run(TokenizedText text, int i)
    {
        var (at, parts) = (i + 1, 1);
        while (at + 1 < text.Tokens.Length && text.Tokens[at + 1].Kind == TokenKind.Number
            && (text.Lower(at) is "-" or "/" or "–" or ":" && Touches(text, at) && Touches(text, at + 1) || text.Lower(at) is "/" or ":"))
        {
            (at, parts) = (at + 2, parts + 1);
        }
        if (parts == 1)
        {
            return i;
        }
        var rises = parts == 2 && text.Lower(i + 1) is "-" or "–" && NumberReader.Plain(text.Lower(i)) is { } low && NumberReader.Plain(text.Lower(i + 2)) is { } high
            && low < high && !(text.Lower(i).Length == 3 && text.Lower(i + 2).Length == 4);
        var counts = text.Tokens.Length > at && (text.Tokens[at].Kind == TokenKind.Word && text.Lower(at) is not ("win" or "victory" or "loss" or "defeat" or "draw" or "vote" or "ruling" or "in" or "on" or "to" or "against")
            || text.Lower(at) is "%");
        return rises && counts ? i : at;
    }

    /// <summary>"the zip code is 90210".</summary>
    private static bool IsPostcode(TokenizedText text, int i) =>
        (text.Lower(i - 1) == "is" ? text.Lower(i - 2) : text.Lower(i - 1)) is "code" or "postcode" or "zip" or "pin";

    /// <summary>"half past two", "two by two".</summary>
    private static bool IsTurn(TokenizedText text, int i, int end) =>
        text.Lower(i - 1) is "past" or "to" && text.Lower(i - 2) is "half" or "quarter"
        || text.Lower(end) == "by" && text.Lower(end + 1) == text.Lower(i) || text.Lower(i - 1) == "by" && text.Lower(i - 2) == text.Lower(i);

    private static bool IsYear(TokenizedText text, int i, int end) =>
        text.Lower(i - 1) == "c." || NumberReader.Plain(text.Lower(i)) is >= 1900 and < 2050 and var year && year % 100 != 0 && !People.Is(text.Lower(end)) && !Units.IsUnit(text.Lower(end))
            && (i == 0 || Money.Sign(text, i - 1) is null);

    /// <summary>"a father of two", "a mum-of-four": a way to name one person.</summary>
    private static bool IsParent(TokenizedText text, int i, int end)
    {
        if (text.Lower(i - 1) == "-" && text.Lower(i - 2) == "of")
        {
            return true;
        }
        return text.Lower(i - 1) == "of" && text.Lower(i - 2) is "mother" or "father" or "mum" or "mom" or "dad" or "grandmother" or "grandfather" or "parent" or "parents"
            && !CountedPhrase.MayBegin(text, end);
    }

    private static int AfterHyphen(TokenizedText text, int i) => text.Lower(i) == "-" ? i + 1 : i;

    private static bool IsFraction(TokenizedText text, int end)
    {
        var word = text.Lower(text.Lower(end) == "-" ? end + 1 : end);
        return word is "third" or "thirds" or "fifth" or "fifths" or "tenth" or "tenths" or "fourths" or "eighths" or "sixth" or "quarters" or "halves";
    }
}
