namespace Parallax.Language.Times;

/// <summary>Single days: "Wednesday", "Friday, Oct. 23", "yesterday", "tonight", each with the part of the day that follows.</summary>
internal static class DayRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        if (Named(scan, i) is { } day)
        {
            return WithPart(scan, day);
        }
        return scan.Lower(i) switch
        {
            "today" when scan.IsCapitalized(i) && scan.IsCapitalized(i - 1) && scan.Lower(i + 1) != "," => null, // USA Today
            "today" => WithPart(scan, FromToday(scan, i + 1, 0)),
            "yesterday" => WithPart(scan, FromToday(scan, i + 1, -1)),
            "tomorrow" => WithPart(scan, FromToday(scan, i + 1, 1)),
            "tonight" => FromToday(scan, i + 1, 0).WithPart(i + 1, "NI"),
            "morning" or "afternoon" or "evening" or "night" when scan.Lower(i + 1) == "of" => PartOf(scan, i),
            _ => null,
        };
    }

    /// <summary>A day by weekday or date, without a part of the day.</summary>
    public static Found? Named(TimeScan scan, int i) => Weekday(scan, i) ?? (DateRule.Try(scan, i) is { Period.Grain: Grain.Day } date ? date : null);

    /// <summary>A day with a known distance from that of publication.</summary>
    public static Found FromToday(TimeScan scan, int end, int days) =>
        scan.Published is { } published && Period.Add(published, TimeUnit.Day, days) is { } day
            ? new(end, Period.Day(day)) : new(end, new Period(Grain.Day, "XXXX-XX-XX", null, null));

    /// <summary>The day with the part of the day that follows it: "Wednesday night".</summary>
    public static Found WithPart(TimeScan scan, Found day)
    {
        var at = scan.Lower(day.End) is "early" or "late" ? day.End + 1 : day.End;
        return TimeWords.PartOfDay(scan.Lower(at)) is { } part ? day.WithPart(at + 1, part)
            : at == day.End && scan.Lower(at) == "overnight" ? day.WithPart(at + 1, "NI") : day;
    }

    /// <summary>The weekday on or nearest before the day, or after it.</summary>
    public static DateOnly? Nearest(DateOnly day, int weekday, bool ahead, bool strict)
    {
        var distance = ((weekday - (int)day.DayOfWeek) % 7 + 7) % 7;
        var shift = ahead ? distance : distance == 0 ? 0 : distance - 7;
        return Period.Add(day, TimeUnit.Day, strict && shift == 0 ? (ahead ? 7 : -7) : shift);
    }

    public static Period Unknown(int weekday) => new(Grain.Day, $"XXXX-WXX-{(weekday == 0 ? 7 : weekday)}", null, null);

    private static Found? PartOf(TimeScan scan, int i) =>
        Named(scan, i + 2) is { } day && TimeWords.PartOfDay(scan.Lower(i)) is { } part ? day.WithPart(day.End, part) : null;

    private static Found? Weekday(TimeScan scan, int i)
    {
        if (TimeWords.Weekday(scan.Lower(i)) is not { } weekday || !scan.IsCapitalized(i) || IsName(scan, i))
        {
            return null;
        }
        var next = scan.Lower(i + 1) == "," ? i + 2 : i + 1;
        if (DateRule.Try(scan, next) is { Period.Grain: Grain.Day } date && (next == i + 1 || !scan.IsNumber(next) || TimeWords.Month(scan.Lower(next + 1)) > 0))
        {
            return date.From is { } known && (int)known.DayOfWeek != weekday % 10 && WithWeekday(scan, next, weekday % 10, date) is { } better ? better : date;
        }
        if (weekday >= 10)
        {
            return null;
        }
        if (scan.Published is not { } published)
        {
            return new(i + 1, Unknown(weekday));
        }
        var ahead = scan.Lower(i - 1) != "said" && Tense.At(scan, i, i + 1) > 0;
        return Nearest(published, weekday, ahead, strict: false) is { } day ? new(i + 1, Period.Day(day)) : null;
    }

    /// <summary>The same day of the month in the nearest year where it falls on the weekday; null where there is none or a year was given.</summary>
    private static Found? WithWeekday(TimeScan scan, int first, int weekday, Found date)
    {
        var day = date.From!.Value;
        return scan.Year(date.End - 1) > 0 ? null
            : date with { Period = DateRule.Resolve(scan, day.Month, day.Day, 0, first, date.End, weekday) } is { Period: { From: { } from } period } found
                ? found with { Value = period.Value, From = from, To = period.To } : null;
    }

    /// <summary>"the Sunday Times", "Black Friday", "Good Friday": names, not days of the week.</summary>
    private static bool IsName(TimeScan scan, int i) =>
        scan.Lower(i - 1) is "bloody" or "black" or "ash" or "palm" or "cyber" or "man"
        || scan.IsCapitalized(i + 1) && scan.Lower(i + 1) is "times" or "telegraph" or "mirror" or "world" or "express" or "herald" or "mail" or "independent"
            or "sun" or "post" or "age" or "star" or "service" or "tribune" or "people";
}
