namespace Parallax.Language.Times;

/// <summary>The TIMEX3 kind of a time expression (ISO-TimeML).</summary>
public enum TimeType
{
    /// <summary>A calendar date or a longer stretch: a day, a month, a season, "recently".</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,
}

/// <summary>Words of a text that tell when, how long or how often.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value, as in <c>2020-03-11</c>, <c>2019-W12</c>, <c>P2D</c>, <c>PAST_REF</c>; unknown parts are X.</param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string Value)
{
    /// <summary>First day of the interval meant, local calendar; null where it cannot be told.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the interval meant, included; null where it cannot be told.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How exactly the interval is known; null where it is not.</summary>
    public TimePrecision? Precision { get; init; }

    /// <summary>Time of day, where the words give one.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Offset of the clock from UTC, where the words give one.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>The words that state by which zone the time is told, in the span or right behind it: "GMT", "local time", "Baghdad time". Null where
    /// none do.</summary>
    public TextSpan? Zone { get; init; }
}
