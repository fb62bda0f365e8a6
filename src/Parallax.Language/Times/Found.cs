using Parallax.Language.Sentences;

namespace Parallax.Language.Times;

/// <summary>What one rule read: the end of its tokens, the TIMEX3 type and value, and the calendar stretch where it is known.</summary>
internal sealed record Found(int End, TimeType Type, string Value)
{
    public Found(int end, Period period)
        : this(end, TimeType.Date, period.Value) => (Period, From, To) = (period, period.From, period.To);

    /// <summary>The stretch of the calendar named; null for a bare length or a repeated time.</summary>
    public Period? Period { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public TimePrecision? Precision { get; init; }

    public TimeOnly? Clock { get; init; }

    public TimeSpan? Offset { get; init; }

    /// <summary>The first token of the words that state the zone; the same as <see cref="ZoneEnd"/> where none do.</summary>
    public int ZoneFirst { get; init; }

    public int ZoneEnd { get; init; }

    /// <summary>The TIMEX3 code of the part of the day, as in <c>NI</c>; null where none is named.</summary>
    public string? Part { get; init; }

    /// <summary>Whether later words such as "a day earlier" may count from it.</summary>
    public bool Anchors { get; init; } = true;

    /// <summary>A part of the day of a day: "Wednesday night".</summary>
    public Found WithPart(int end, string part) => this with { End = end, Type = TimeType.Time, Part = part, Value = Value + "T" + part };

    /// <summary>The expression over its tokens in the text.</summary>
    public TimeExpression At(TokenizedText text, int first) => new(text.SpanOf(first, End), Type, Value)
    {
        From = From,
        To = To,
        Precision = From is null ? null : Precision ?? Period?.Precision,
        Clock = Clock,
        Offset = Offset,
        Zone = ZoneEnd > ZoneFirst ? text.SpanOf(ZoneFirst, ZoneEnd) : null,
    };
}
