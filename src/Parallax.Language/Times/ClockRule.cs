namespace Parallax.Language.Times;

/// <summary>Times of day by the clock: "6 p.m.", "10:30 Monday night", "19:35 (16:35 GMT)", "noon".</summary>
internal static class ClockRule
{
    /// <summary>A clock time as read, before its day is known.</summary>
    private readonly record struct Reading(int End, int Hour, int Minute, bool Exact, bool Settled, TimeSpan? Offset)
    {
        public int ZoneFirst { get; init; }

        public int ZoneEnd { get; init; }
    }

    public static Found? Try(TimeScan scan, int i)
    {
        if (Read(scan, i) is not { } clock)
        {
            return null;
        }
        clock = WithParenthesis(scan, clock);
        var day = BesideDay(scan, clock.End, out var part, out var end);
        if (!clock.Settled && part is "NI" or "EV" or "AF")
        {
            clock = clock with { Hour = clock.Hour is > 3 and < 12 || part is "AF" && clock.Hour < 12 ? clock.Hour + 12 : clock.Hour };
        }
        var period = day ?? DayOf(scan, clock.End);
        var time = new TimeOnly(clock.Hour % 24, clock.Minute);
        return new Found(end, TimeType.Time, $"{period.Value}T{(clock.Hour):00}:{clock.Minute:00}")
        {
            Period = period,
            From = period.From,
            To = period.To,
            Clock = time,
            Offset = clock.Offset,
            ZoneFirst = clock.ZoneFirst,
            ZoneEnd = clock.ZoneEnd,
            Precision = clock.Exact ? TimePrecision.Minute : TimePrecision.Hour,
            Anchors = day is not null,
        };
    }

    /// <summary>The day that touches the clock: "9 a.m. EST Tuesday", "10:30 Monday night".</summary>
    private static Period? BesideDay(TimeScan scan, int i, out string? part, out int end)
    {
        (part, end) = (null, i);
        var at = scan.Lower(i) == "," ? i + 1 : i;
        if (TimeWords.PartOfDay(scan.Lower(i)) is null && DayRule.Try(scan, at) is { } day && (at == i || scan.IsCapitalized(at)))
        {
            (part, end) = (day.Part, day.End);
            return day.Period;
        }
        if (scan.Lower(i) is "this" or "last" && RelativeRule.Try(scan, i) is { Part: { } named, Period: { } today } relative)
        {
            (part, end) = (named, relative.End);
            return today;
        }
        return null;
    }

    /// <summary>The day of a clock that stands apart from one: the day that follows after "on", else the day last named.</summary>
    private static Period DayOf(TimeScan scan, int i)
    {
        if (scan.Lower(i) is "on" or "," && DayRule.Named(scan, scan.Lower(i + 1) == "on" ? i + 2 : i + 1) is { Period: { } day })
        {
            return day;
        }
        return scan.AnchorDay is { } known ? Period.Day(known) : new(Grain.Day, "XXXX-XX-XX", null, null);
    }

    private static Reading? Read(TimeScan scan, int i)
    {
        if (scan.Lower(i) is "noon" or "midday")
        {
            return Zoned(scan, new(i + 1, 12, 0, false, true, null));
        }
        if (scan.Lower(i) == "midnight")
        {
            return Zoned(scan, new(i + 1, 24, 0, false, true, null));
        }
        var (hour, minute, exact, end) = HourAndMinute(scan, i);
        if (hour < 0)
        {
            return null;
        }
        if (HalfOfDay(scan, end, hour, out var afterHalf) is { } late)
        {
            return hour is 0 or > 12 ? null : Zoned(scan, new(afterHalf, hour % 12 + (late ? 12 : 0), minute, exact, true, null));
        }
        var zoned = Zoned(scan, new(end, hour, minute, exact, hour > 12 || hour == 0, null));
        var led = scan.Lower(i - 1) is "at" or "around" or "about" or "by" or "before" or "after" or "until" or "since" or "from" or "till" or "between"
            or "approximately" or "past" or "just" or "(" or "," or "and" or "to" or "-";
        var colon = scan.Raw(i).Contains(':', StringComparison.Ordinal) || scan.Lower(i + 1) == ":" && exact;
        var fits = zoned.End > end || scan.Lower(end - 1) is "o'clock" or "hours" or "hrs" || colon && exact && (led || BesideDay(scan, end, out _, out _) is not null);
        return fits && hour < 25 && (colon || scan.Digits(i) is -1 or >= 100 || scan.Lower(end - 1) == "o'clock" || zoned.End > end && hour < 24) ? zoned : null;
    }

    /// <summary>10:30, 7.30, 1935 hours, 6 or "six" (o'clock); an hour of -1 where there is none.</summary>
    private static (int Hour, int Minute, bool Exact, int End) HourAndMinute(TimeScan scan, int i)
    {
        var raw = scan.Raw(i);
        if (!scan.IsNumber(i))
        {
            var word = Quantities.NumberReader.Small(scan.Lower(i));
            return word is >= 1 and <= 12 ? (word.Value, 0, false, scan.Lower(i + 1) == "o'clock" ? i + 2 : i + 1) : (-1, 0, false, i);
        }
        var mark = raw.IndexOfAny([':', '.']);
        if (mark is 1 or 2 && raw.Length >= mark + 3 && int.TryParse(raw[..mark], out var h) && int.TryParse(raw.AsSpan(mark + 1, 2), out var m) && h < 24 && m < 60
            && (raw.Length == mark + 3 || raw[mark] == ':' && raw.Length == mark + 6 && raw[mark + 3] == ':'))
        {
            var dotted = raw[mark] == '.' && HalfOfDay(scan, i + 1, h, out _) is null && ZoneReader.Read(scan, i + 1) is null;
            return dotted ? (-1, 0, false, i) : (h, m, true, scan.Lower(i + 1) is "hours" or "hrs" ? i + 2 : i + 1);
        }
        if (Spaced(scan, i) is { } spaced)
        {
            return spaced;
        }
        var n = scan.Digits(i);
        if (raw.Length == 4 && n >= 0 && n / 100 < 24 && n % 100 < 60 && (scan.Lower(i + 1) is "hours" or "hrs" || ZoneReader.Read(scan, i + 1) is not null))
        {
            return (n / 100, n % 100, true, scan.Lower(i + 1) is "hours" or "hrs" ? i + 2 : i + 1);
        }
        return raw.Length <= 2 && n is >= 0 and < 25 ? (n, 0, false, scan.Lower(i + 1) == "o'clock" ? i + 2 : i + 1) : (-1, 0, false, i);
    }

    /// <summary>"7: 12pm", "8. 30am": texts with white space after every mark.</summary>
    private static (int Hour, int Minute, bool Exact, int End)? Spaced(TimeScan scan, int i)
    {
        var (hour, minute) = (scan.Digits(i), scan.Digits(i + 2));
        var marked = scan.Lower(i + 1) == ":" || scan.Lower(i + 1) == "." && HalfOfDay(scan, i + 3, hour, out _) is not null;
        return marked && scan.Touches(i + 1) && !scan.Touches(i + 2) && hour is >= 0 and < 24 && minute is >= 0 and < 60 && scan.Raw(i + 2).Length == 2
            ? (hour, minute, true, scan.Lower(i + 3) is "hours" or "hrs" ? i + 4 : i + 3) : null;
    }

    /// <summary>Whether "p.m." or the like follows (true), "a.m." (false), or neither (null).</summary>
    private static bool? HalfOfDay(TimeScan scan, int i, int hour, out int end)
    {
        end = i + 1;
        switch (scan.Lower(i))
        {
            case "a.m." or "a.m" or "am":
                return false;
            case "p.m." or "p.m" or "pm":
                return true;
            case "in" when scan.Lower(i + 1) == "the" && scan.Lower(i + 2) is "morning" or "afternoon" or "evening":
                end = i + 3;
                return scan.Lower(i + 2) != "morning";
            case "at" when scan.Lower(i + 1) == "night":
                end = i + 2;
                return hour is > 4 and < 12;
            case "a." or "p." when scan.Lower(i + 1) is "m" or "m.":
                end = i + 2;
                return scan.Lower(i) == "p.";
            case "a" or "p" when scan.Lower(i + 1) == "." && scan.Lower(i + 2) is "m" or "m.":
                end = i + 3;
                return scan.Lower(i) == "p";
            default:
                return null;
        }
    }

    private static Reading Zoned(TimeScan scan, Reading clock) =>
        ZoneReader.Read(scan, clock.End) is { } zone ? clock with { End = zone.End, Offset = zone.Offset, ZoneFirst = clock.End, ZoneEnd = zone.End } : clock;

    /// <summary>"19:35 (16:35 GMT)": the local time, with the offset that the two tell; the other way round too.</summary>
    private static Reading WithParenthesis(TimeScan scan, Reading clock)
    {
        if (scan.Lower(clock.End) is not ("(" or "/") || Read(scan, clock.End + 1) is not { } other)
        {
            return clock;
        }
        var end = scan.Lower(other.End) == ")" ? other.End + 1 : scan.Lower(clock.End) == "/" ? other.End : -1;
        if (end < 0)
        {
            return clock;
        }
        var (local, universal) = other.Offset == TimeSpan.Zero && clock.Offset is null ? (clock, other) : (other, clock);
        if (universal.Offset is null || local.Offset is not null)
        {
            return clock;
        }
        var minutes = (local.Hour - universal.Hour) * 60 + local.Minute - universal.Minute;
        minutes = minutes > 14 * 60 ? minutes - 24 * 60 : minutes < -12 * 60 ? minutes + 24 * 60 : minutes;
        return local with { End = end, Offset = TimeSpan.FromMinutes(minutes) + universal.Offset };
    }
}
