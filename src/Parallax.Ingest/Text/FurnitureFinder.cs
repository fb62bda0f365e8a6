using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parallax.Ingest.Text;

/// <summary>One search for furniture, line by line.</summary>
internal sealed class FurnitureFinder(string text)
{
    private const int LeadLines = 3;
    private const int LastLines = 4;
    private const int LongestHeading = 200;
    private const int LongestLine = 2000;
    private readonly List<TextSpan> _spans = [];
    private PublicationTime? _published;
    private PublicationTime? _updated;
    private PublicationTime? _dateLine;
    private int _dateLines;

    public FurnitureSpans Find()
    {
        var lines = Lines();
        var lead = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var own = lead < LeadLines ? Lead(lines[i]) : lines[i];
            _ = own.Length == 0 || Whole(own, FurniturePatterns.Line()) || (i >= lines.Count - LastLines && Whole(own, FurniturePatterns.Closing()));
            CountDateLine(lines[i]);
            // A long paragraph is prose: what comes after it is no longer the head of the page.
            lead += Covered(lines[i]) ? 0 : lines[i].Length > LongestHeading ? LeadLines : 1;
        }
        var spans = _spans.Distinct().Order().ToImmutableArray();
        return new(spans, Body(lines, spans), _published ?? (_dateLines == 1 ? _dateLine : null) ?? _updated);
    }

    /// <summary>Takes furniture off the start of a line in the lead, and a stamp off the end of a heading; gives what is left.</summary>
    private TextSpan Lead(TextSpan line)
    {
        var rest = line;
        while ((Match(rest, FurniturePatterns.Labelled()) ?? Match(rest, FurniturePatterns.Stamp()) ?? Match(rest, FurniturePatterns.DatePrefix())) is { } match)
        {
            rest = Take(match, rest);
        }
        if (rest.Length > 0 && rest.Length <= LongestHeading)
        {
            rest = Heading(rest);
        }
        return rest;
    }

    private TextSpan Heading(TextSpan line)
    {
        if (StampLine.Read(text.AsSpan(line.Start, line.Length)) is { } stamped)
        {
            Take(stamped);
            _spans.Add(line);
            return new(line.End, line.End);
        }
        if (Whole(line, FurniturePatterns.Byline()))
        {
            return new(line.End, line.End);
        }
        var start = FurniturePatterns.StampStart().Match(text, line.Start, line.Length);
        if (start.Success && Match(new(start.Index, line.End), FurniturePatterns.Stamp()) is { } stamp)
        {
            return Lead(Take(stamp, new(start.Index, line.End)));
        }
        return line;
    }

    private TextSpan Take(Match match, TextSpan line)
    {
        Add(match);
        var label = match.Groups["label"].Value;
        if (!label.Contains("updated", StringComparison.OrdinalIgnoreCase))
        {
            _published ??= FurnitureDate.Of(match);
        }
        else
        {
            _updated ??= FurnitureDate.Of(match); // the text is this version, so its date counts where no other is given
        }
        return Trim(match.Index + match.Length, line.End);
    }

    private void Take(StampLine stamp)
    {
        if (!stamp.IsLabelled)
        {
            _dateLine ??= stamp.Date;
        }
        else if (stamp.IsUpdate)
        {
            _updated ??= stamp.Date;
        }
        else
        {
            _published ??= stamp.Date;
        }
    }

    private bool Whole(TextSpan line, Regex pattern)
    {
        var match = Match(line, pattern);
        if (match is not null)
        {
            Add(match);
        }
        return match is not null;
    }

    private void Add(Match match) => _spans.Add(Trim(match.Index, match.Index + match.Length));

    private Match? Match(TextSpan line, Regex pattern)
    {
        if (line.Length is 0 or > LongestLine)
        {
            // Prose; only its beginning can be furniture, and that only if the pattern does not run to the end of the line.
            return line.Length == 0 ? null : Prefix(line, pattern);
        }
        var match = pattern.Match(text, line.Start, line.Length);
        return match.Success && match.Length > 0 ? match : null;
    }

    private Match? Prefix(TextSpan line, Regex pattern)
    {
        var match = pattern.Match(text, line.Start, LongestHeading);
        return match.Success && match.Length is > 0 and < LongestHeading ? match : null;
    }

    private void CountDateLine(TextSpan line)
    {
        if (StampLine.Read(text.AsSpan(line.Start, line.Length)) is { IsLabelled: false })
        {
            _dateLines++;
        }
    }

    /// <summary>Whether the line is furniture from end to end. Its spans are the last that were found, in order.</summary>
    private bool Covered(TextSpan line)
    {
        var end = line.End;
        for (var i = _spans.Count - 1; i >= 0 && _spans[i].Start >= line.Start; i--)
        {
            if (Trim(_spans[i].End, end).Length > 0)
            {
                return false;
            }
            end = _spans[i].Start;
        }
        return Trim(line.Start, end).Length == 0;
    }

    private TextSpan Body(List<TextSpan> lines, ImmutableArray<TextSpan> spans)
    {
        if (lines.Count == 0)
        {
            return default;
        }
        var body = new TextSpan(lines[0].Start, lines[^1].End);
        foreach (var span in spans)
        {
            body = span.Start == body.Start ? Trim(span.End, body.End) : body;
        }
        foreach (var span in spans.Reverse())
        {
            body = span.End == body.End && span.Start >= body.Start ? Trim(body.Start, span.Start) : body;
        }
        return body;
    }

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    private List<TextSpan> Lines()
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = Trim(start, end);
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /// <summary>The span without white space at its ends; empty at its end where there is nothing else.</summary>
    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        var last = end;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }
        return new(start, last);
    }
}
