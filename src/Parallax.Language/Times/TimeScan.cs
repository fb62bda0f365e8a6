using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Language.Times;

/// <summary>The text being read with the date of publication and the dates found so far. Rules look at the tokens of one
/// paragraph through it, and only by a few tokens ahead, so that reading stays linear.</summary>
internal sealed class TimeScan(TokenizedText text, DateOnly? published)
{
    private const int MidLength = 4;
    private const int HeartReach = 6;

    private static readonly WordTest Openers = new(w => IsNumber(w) || TimeWords.MayBegin(PlainLower(w)));
    private static readonly WordTest Hearts = new(w => IsNumber(w) || TimeWords.IsHeart(PlainLower(w)));

    private int _first;
    private int _end;

    /// <summary>The local date of publication; null where unknown.</summary>
    public DateOnly? Published => published;

    /// <summary>The stretch last resolved, which "a year earlier" counts from.</summary>
    public Period? Anchor { get; private set; }

    /// <summary>The day last resolved, which "the next day" counts from.</summary>
    public DateOnly? AnchorDay { get; private set; }

    /// <summary>The quarter last named with its number, which "the quarter" and "the year-ago quarter" mean.</summary>
    public Period? Quarter { get; private set; }

    /// <summary>Restricts the view to the tokens of one paragraph.</summary>
    public void Enter(int first, int end) => (_first, _end) = (first, end);

    /// <summary>The lower-case form of the token; empty outside the paragraph.</summary>
    public string Lower(int i) => i < _first || i >= _end ? "" : IsMid(i) ? text.Tokens[i].Lower[MidLength..] : text.Tokens[i].Lower;

    /// <summary>Whether a time may begin at the token; cheap, so that most words of a text are passed over at once.</summary>
    public bool MayBegin(int i)
    {
        if (!Openers.Of(text.Tokens[i].Word))
        {
            return false;
        }
        var end = Math.Min(i + HeartReach, _end);
        while (i < end && !Hearts.Of(text.Tokens[i].Word))
        {
            i++;
        }
        return i < end;
    }

    /// <summary>The exact form of the token; empty outside the paragraph.</summary>
    public string Raw(int i) => i < _first || i >= _end ? "" : IsMid(i) ? text.Tokens[i].Text[MidLength..] : text.Tokens[i].Text;

    public bool IsCapitalized(int i) => i >= _first && i < _end && (IsMid(i) ? char.IsUpper(text.Tokens[i].Text[MidLength]) : text.Tokens[i].IsCapitalized);

    public bool IsWord(int i) => i >= _first && i < _end && text.Tokens[i].Kind == TokenKind.Word && !IsNumber(i);

    public bool IsNumber(int i) => i >= _first && i < _end && IsNumber(text.Tokens[i].Word);

    /// <summary>Whether the token is a time with "mid-" before it ("mid-March", "mid-1980s"). The words of such a token are those after the hyphen.</summary>
    public bool IsMid(int i) => i >= _first && i < _end && IsMid(text.Tokens[i].Word);

    private static string PlainLower(Word word) => IsMid(word) ? word.Lower[MidLength..] : word.Lower;

    private static bool IsNumber(Word word) => word.Kind == TokenKind.Number || (IsMid(word) && char.IsAsciiDigit(word.Text[MidLength]));

    private static bool IsMid(Word word) => word.Lower is ['m', 'i', 'd', '-' or '\u2010' or '\u2011', _, ..];

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    public bool Touches(int i) => i > _first && i < _end && text.Tokens[i].Span.Start == text.Tokens[i - 1].Span.End;

    public bool IsDash(int i) => Lower(i) is "-" or "–" or "—" or "‑";

    /// <summary>The index after a hyphen between two words of a compound, else the same index. Some texts come with white space
    /// around their hyphens.</summary>
    public int SkipHyphen(int i) => Lower(i) is "-" or "‑" && Touches(i) == Touches(i + 1) ? i + 1 : i;

    /// <summary>The number at the token; null where there is none in the paragraph.</summary>
    public NumberReading? Number(int i) => i >= _first && i < _end && NumberReader.Read(text, i) is { } n && n.End <= _end ? n : null;

    /// <summary>A whole number of at most four digits standing alone; -1 for anything else.</summary>
    public int Digits(int i)
    {
        var raw = Raw(i);
        if (raw.Length is 0 or > 4)
        {
            return -1;
        }
        var n = 0;
        foreach (var c in raw)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }
            n = n * 10 + c - '0';
        }
        return n;
    }

    /// <summary>A year from 1000 to 2199 in four digits, not part of a longer number; 0 for anything else.</summary>
    public int Year(int i) => Raw(i).Length == 4 && Digits(i) is >= 1000 and < 2200 and var year ? year : 0;

    /// <summary>Makes what was found the anchor of later words.</summary>
    public void Note(Found found)
    {
        if (!found.Anchors)
        {
            return;
        }
        if (found.Period is not { From: { } from } period)
        {
            (Anchor, AnchorDay) = (null, null); // later words count from this time, and it is not known
            return;
        }
        Anchor = period;
        Quarter = period.Grain == Grain.Quarter ? period : Quarter;
        if (period.Grain == Grain.Day)
        {
            AnchorDay = from;
        }
    }
}
