using System.Globalization;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>How two times stand to each other.</summary>
internal enum TimeRelation
{
    Unknown,
    Same,
    Apart,
}

/// <summary>When a mention says its event was: an interval, or as much of a date as an undated report gives (a weekday, a day and month).</summary>
internal sealed record TimeKey(DateOnly? From, DateOnly? To, int? Month, int? Day, DayOfWeek? Weekday)
{
    public static TimeKey? Of(TimeExpression time)
    {
        if (time.From is { } from)
        {
            return new(from, time.To ?? from, null, null, null);
        }
        var value = time.Value;
        if (value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && value.Length > 9 && char.IsAsciiDigit(value[9]))
        {
            return new(null, null, null, null, (DayOfWeek)((value[9] - '0') % 7));
        }
        if (value.StartsWith("XXXX-", StringComparison.Ordinal) && value.Length >= 7 && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month))
        {
            int? day = value.Length >= 10 && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var d) ? d : null;
            return new(null, null, month, day, null);
        }
        return null;
    }

    /// <summary>Whether the two can be one time; <paramref name="slack"/> days between them are forgiven.</summary>
    public TimeRelation ComparedWith(TimeKey? other, int slack = 0)
    {
        if (other is null)
        {
            return TimeRelation.Unknown;
        }
        if (From is { } from && other.From is { } otherFrom)
        {
            var apart = from > other.To!.Value ? from.DayNumber - other.To.Value.DayNumber : otherFrom > To!.Value ? otherFrom.DayNumber - To.Value.DayNumber : 0;
            return apart > slack ? TimeRelation.Apart : Span > 7 || other.Span > 7 ? TimeRelation.Unknown : TimeRelation.Same;
        }
        if (Weekday is { } weekday && other.Weekday is { } otherWeekday)
        {
            var days = Math.Abs(weekday - otherWeekday);
            return Math.Min(days, 7 - days) <= slack ? TimeRelation.Same : TimeRelation.Apart;
        }
        var (known, partial) = From is not null ? (this, other) : (other, this);
        return known.From is null ? partial.ToPartial(known) : partial.Fits(known, slack);
    }

    /// <summary>Whether it tells no more than a month, or a longer time.</summary>
    public bool IsLong => From is null ? Month is not null && Day is null : Span > 10;

    /// <summary>Whether all its days are days of the other: 3 January of January.</summary>
    public bool IsPartOf(TimeKey other) => From is { } from && other.From is { } start && from >= start && To <= other.To;

    private int Span => From is { } from ? To!.Value.DayNumber - from.DayNumber + 1 : 1;

    private TimeRelation ToPartial(TimeKey other)
    {
        if (Month is null || other.Month is null)
        {
            return TimeRelation.Unknown;
        }
        return Month != other.Month || (Day is not null && other.Day is not null && Day != other.Day) ? TimeRelation.Apart
            : Day is not null && other.Day is not null ? TimeRelation.Same : TimeRelation.Unknown;
    }

    private TimeRelation Fits(TimeKey known, int slack)
    {
        if (known.Span > 7)
        {
            return TimeRelation.Unknown;
        }
        for (var day = known.From!.Value.AddDays(-slack); day <= known.To!.Value.AddDays(slack); day = day.AddDays(1))
        {
            if (Weekday is { } weekday ? day.DayOfWeek == weekday : day.Month == Month && (Day is null || day.Day == Day))
            {
                return Weekday is null && Day is null ? TimeRelation.Unknown : TimeRelation.Same;
            }
        }
        return TimeRelation.Apart;
    }
}
