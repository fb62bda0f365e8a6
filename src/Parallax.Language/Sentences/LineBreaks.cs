namespace Parallax.Language.Sentences;

/// <summary>What stands between two tokens.</summary>
internal enum LineGap
{
    None,
    Line,
    Paragraph,
}

/// <summary>Tells lines that end a sentence (headings, captions, list items) from lines of a text wrapped at a fixed width. Asked in the
/// order of the text; each character is looked at a fixed number of times.</summary>
internal sealed class LineBreaks(string text)
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 50;

    private int _lineStart;
    private int _nextLine = text.Length - text.AsSpan().TrimStart().Length;
    private int _blockEnd = -1;
    private int _width;
    private bool _wrapped;
    private int _widestLine = -1;

    /// <summary>What kind of gap the white space between the two offsets is.</summary>
    public LineGap Between(int from, int to)
    {
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            lines += IsBreak(i) ? 1 : 0;
        }
        if (lines > 0)
        {
            (_lineStart, _nextLine) = (_nextLine, to);
        }
        return lines switch { 0 => LineGap.None, 1 => LineGap.Line, _ => LineGap.Paragraph };
    }

    /// <summary>Whether the sentence may go on in the next line, which the token after <paramref name="i"/> begins. Asked right after
    /// <see cref="Between"/> has told of a line.</summary>
    public bool RunsOn(List<Token> tokens, int i)
    {
        var next = tokens[i + 1];
        if (IsListItem(tokens, i + 1))
        {
            return false;
        }
        if (char.IsLower(next.Text[0]) || next.Text[0] is ',' or ';' or ')' || SentenceEnds.IsTitle(tokens[i]))
        {
            return true;
        }
        if (tokens[i].Span.End > _blockEnd)
        {
            MeasureBlock(_lineStart);
        }
        return _wrapped && tokens[i].Span.End - _lineStart + 1 + WordAt(next.Span.Start) > _width;
    }

    /// <summary>A bullet, or a number or letter with a dot or bracket after it and text behind.</summary>
    private static bool IsListItem(List<Token> tokens, int i)
    {
        if (SentenceEnds.IsBullet(tokens[i].Text) || i + 1 >= tokens.Count)
        {
            return SentenceEnds.IsBullet(tokens[i].Text);
        }
        var (item, mark) = (tokens[i], tokens[i + 1]);
        return item.Span.End < mark.Span.Start ? item.Text is "-" or "*" or "–"
            : mark.Text is ")" or "." && (item.Text.Length == 1 || (item.Kind == TokenKind.Number && item.Text.Length == 2)) && i + 2 < tokens.Count && tokens[i + 2].Span.Start > mark.Span.End;
    }

    /// <summary>Measures the lines up to the next empty one: in a wrapped text the first word of each line would not have fitted into the
    /// line before.</summary>
    private void MeasureBlock(int start)
    {
        var lengths = new List<(int Line, int NextWord)>();
        (_width, _blockEnd) = (0, start);
        while (EndOfLine(_blockEnd) is var end && end > _blockEnd)
        {
            var next = end;
            while (next < text.Length && !IsBreak(next))
            {
                next++;
            }
            next = FirstOfLine(Math.Min(text.Length, next + 1));
            lengths.Add((end - _blockEnd, WordAt(next)));
            _width = Math.Max(_width, end - _blockEnd);
            _blockEnd = next;
        }
        var breaks = lengths.Count - 1; // the last line may be as short as it likes
        var full = lengths.Take(breaks).Count(l => l.Line + 1 + l.NextWord > _width);
        _wrapped = _width is >= NarrowestWrap and <= WidestWrap && (breaks > 1 ? full * 5 >= breaks * 4 : _width >= 60 && WidestLine() <= WidestWrap);
    }

    /// <summary>The index after the last visible character of the line.</summary>
    private int EndOfLine(int start)
    {
        var last = start;
        for (var i = start; i < text.Length && !IsBreak(i); i++)
        {
            last = char.IsWhiteSpace(text[i]) ? last : i + 1;
        }
        return last;
    }

    private int FirstOfLine(int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]) && !IsBreak(i))
        {
            i++;
        }
        return i;
    }

    private int WordAt(int i)
    {
        var end = i;
        while (end < text.Length && end - i < WidestWrap && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }
        return end - i;
    }

    /// <summary>The length of the longest line, without white space around it.</summary>
    private int WidestLine()
    {
        if (_widestLine < 0)
        {
            var (first, last) = (-1, -1);
            for (var i = 0; i <= text.Length; i++)
            {
                if (i == text.Length || IsBreak(i))
                {
                    _widestLine = Math.Max(_widestLine, first < 0 ? 0 : last + 1 - first);
                    first = -1;
                }
                else if (!char.IsWhiteSpace(text[i]))
                {
                    (first, last) = (first < 0 ? i : first, i);
                }
            }
        }
        return _widestLine;
    }

    private bool IsBreak(int i) => text[i] is '\n' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
}
