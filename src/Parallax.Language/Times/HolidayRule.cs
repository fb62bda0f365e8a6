namespace Parallax.Language.Times;

/// <summary>A holiday: the end of its name and its date in a given year.</summary>
internal readonly record struct Holiday(int End, Func<int, DateOnly?> In)
{
    /// <summary>The holiday before the date of publication (-1), in its year (0) or after it (1).</summary>
    public Period Relative(TimeScan scan, int place)
    {
        if (scan.Published is not { } published)
        {
            return new(Grain.Day, "XXXX-XX-XX", null, null);
        }
        var year = place switch
        {
            < 0 when In(published.Year) is { } day && day >= published => published.Year - 1,
            > 0 when In(published.Year) is { } day && day <= published => published.Year + 1,
            _ => published.Year,
        };
        return year is >= 1 and <= 9999 && In(year) is { } found ? Period.Day(found) : new(Grain.Day, "XXXX-XX-XX", null, null);
    }
}

/// <summary>Holidays by name.</summary>
internal static class HolidayRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        if (Named(scan, i) is not { } holiday)
        {
            return null;
        }
        if (scan.Year(scan.Lower(holiday.End) == "," ? holiday.End + 1 : holiday.End) is var year && year > 0 && holiday.In(year) is { } day)
        {
            return new(scan.Lower(holiday.End) == "," ? holiday.End + 2 : holiday.End + 1, Period.Day(day));
        }
        if (scan.Published is not { } published || holiday.In(published.Year) is not { } near)
        {
            return new(holiday.End, holiday.Relative(scan, 0));
        }
        var past = near.DayNumber > published.DayNumber && Tense.At(scan, i, holiday.End) <= 0 && near.DayNumber - published.DayNumber > 60;
        return DayRule.WithPart(scan, new(holiday.End, holiday.Relative(scan, past ? -1 : 0)));
    }

    public static Holiday? Named(TimeScan scan, int i)
    {
        if (!scan.IsCapitalized(i))
        {
            return null;
        }
        var next = scan.Lower(i + 1);
        var day = next == "day";
        return scan.Lower(i) switch
        {
            "thanksgiving" => new(day ? i + 2 : i + 1, y => Nth(y, 11, DayOfWeek.Thursday, 4)),
            "christmas" when next == "eve" => new(i + 2, y => Period.Date(y, 12, 24)),
            "christmas" when day => new(i + 2, y => Period.Date(y, 12, 25)),
            "halloween" => new(i + 1, y => Period.Date(y, 10, 31)),
            "boxing" when day => new(i + 2, y => Period.Date(y, 12, 26)),
            "bastille" when day => new(i + 2, y => Period.Date(y, 7, 14)),
            "veterans" when day => new(i + 2, y => Period.Date(y, 11, 11)),
            "labor" when day => new(i + 2, y => Nth(y, 9, DayOfWeek.Monday, 1)),
            "memorial" when day => new(i + 2, y => Last(y, 5, DayOfWeek.Monday)),
            "election" when day => new(i + 2, y => Nth(y, 11, DayOfWeek.Monday, 1)?.AddDays(1)),
            "new" when next == "year" && scan.Lower(i + 2) == "'s" && scan.Lower(i + 3) == "eve" => new(i + 4, y => Period.Date(y, 12, 31)),
            "new" when next == "year" && scan.Lower(i + 2) == "'s" && scan.Lower(i + 3) == "day" => new(i + 4, y => Period.Date(y, 1, 1)),
            "good" when next == "friday" => new(i + 2, y => Easter(y)?.AddDays(-2)),
            "easter" when next == "sunday" || next == "monday" => new(i + 2, y => next == "monday" ? Easter(y)?.AddDays(1) : Easter(y)),
            _ => null,
        };
    }

    private static DateOnly? Nth(int year, int month, DayOfWeek weekday, int n) =>
        Period.Date(year, month, 1) is { } first ? first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (n - 1) * 7) : null;

    private static DateOnly? Last(int year, int month, DayOfWeek weekday) =>
        Period.Date(year, month, DateTime.DaysInMonth(year, month)) is { } last ? last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7)) : null;

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    private static DateOnly? Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return Period.Date(year, n / 31, n % 31 + 1);
    }
}
