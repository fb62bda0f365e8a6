using System.Globalization;

namespace Parallax;

/// <summary>When a report was published: a calendar date, with a time of day and an offset from UTC where the source gave them.
/// A time of midnight sharp without an offset is a date alone. The default value is 0001-01-01.</summary>
public readonly record struct PublicationTime : IComparable<PublicationTime>
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];
    private static readonly string[] TimeForms =
        ["yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm"];
    private static readonly string[] ZonedForms =
        ["yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mmzzz", "ddd, d MMM yyyy HH:mm:ss zzz"];

    /// <summary>Makes a publication time.</summary>
    public PublicationTime(DateOnly date, TimeOnly? time = null, TimeSpan? offset = null)
    {
        var midnight = time == TimeOnly.MinValue && offset is null;
        (Date, Time, Offset) = (date, midnight ? null : time, time is null ? null : offset);
    }

    /// <summary>The date where the report was published.</summary>
    public DateOnly Date { get; }

    /// <summary>The time of day there; null where only the date is known.</summary>
    public TimeOnly? Time { get; }

    /// <summary>The offset from UTC; null where the source gave none.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Reads ISO 8601 dates and date-times (with T or a space, with or without an offset), RFC 822 dates, and dates with the
    /// month as a word ("13 March 2020", "March 13, 2020").</summary>
    public static bool TryParse(string? text, out PublicationTime result)
    {
        result = default;
        var s = text?.Trim() ?? "";
        var invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(s, DateForms, invariant, DateTimeStyles.AllowWhiteSpaces, out var date))
        {
            result = new(date);
            return true;
        }
        if (DateTime.TryParseExact(s, TimeForms, invariant, DateTimeStyles.None, out var local))
        {
            result = new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            return true;
        }
        var zoned = s.EndsWith('Z') ? s[..^1] + "+00:00" : s.EndsWith(" GMT", StringComparison.Ordinal) ? s[..^4] + " +00:00" : s;
        if (DateTimeOffset.TryParseExact(zoned, ZonedForms, invariant, DateTimeStyles.None, out var moment))
        {
            result = new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);
            return true;
        }
        return false;
    }

    /// <summary>By date, then time (none first), then offset.</summary>
    public int CompareTo(PublicationTime other) =>
        (Date, Time ?? TimeOnly.MinValue, Offset ?? TimeSpan.Zero).CompareTo((other.Date, other.Time ?? TimeOnly.MinValue, other.Offset ?? TimeSpan.Zero));

    /// <summary>The ISO 8601 form: <c>2020-03-13</c>, <c>2020-03-13T08:30:00</c> or <c>2020-03-13T08:30:00+00:00</c>.</summary>
    public override string ToString()
    {
        var invariant = CultureInfo.InvariantCulture;
        var date = Date.ToString("yyyy-MM-dd", invariant);
        if (Time is not { } time)
        {
            return date;
        }
        var clock = time.ToString("HH:mm:ss", invariant);
        return Offset is { } offset
            ? $"{date}T{clock}{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString(@"hh\:mm", invariant)}"
            : $"{date}T{clock}";
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(PublicationTime left, PublicationTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(PublicationTime left, PublicationTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is the same.</summary>
    public static bool operator <=(PublicationTime left, PublicationTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is the same.</summary>
    public static bool operator >=(PublicationTime left, PublicationTime right) => left.CompareTo(right) >= 0;
}
