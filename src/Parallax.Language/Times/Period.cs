using System.Globalization;

namespace Parallax.Language.Times;

/// <summary>How long a stretch of the calendar a time names.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>A unit that lengths of time are counted in.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>A stretch of the calendar: its TIMEX3 value, and its first and last day where they are known.</summary>
internal sealed record Period(Grain Grain, string Value, DateOnly? From, DateOnly? To)
{
    /// <summary>How exactly such a stretch tells a date.</summary>
    public TimePrecision Precision => Grain switch
    {
        Grain.Day => TimePrecision.Day,
        Grain.Week => TimePrecision.Week,
        Grain.Month or Grain.Quarter or Grain.Season => TimePrecision.Month,
        _ => TimePrecision.Year,
    };

    public static Period Day(DateOnly day) => new(Grain.Day, Text($"{day:yyyy-MM-dd}"), day, day);

    /// <summary>A day of a month whose year is not known.</summary>
    public static Period Day(int month, int day) => new(Grain.Day, Text($"XXXX-{month:00}-{day:00}"), null, null);

    public static Period Week(DateOnly day)
    {
        var monday = day.AddDays(-Math.Min(day.DayNumber, ((int)day.DayOfWeek + 6) % 7));
        var noon = day.ToDateTime(new(12, 0));
        return new(Grain.Week, Text($"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}"), monday, Plus(monday, 6));
    }

    public static Period Weekend(DateOnly day)
    {
        var week = Week(day);
        return week with { Value = week.Value + "-WE", From = Plus(week.From!.Value, 5) };
    }

    public static Period Month(int? year, int month)
    {
        if (year is not { } y)
        {
            return new(Grain.Month, Text($"XXXX-{month:00}"), null, null);
        }
        var first = new DateOnly(y, month, 1);
        return new(Grain.Month, Text($"{y:0000}-{month:00}"), first, LastOfMonth(first));
    }

    public static Period Quarter(int? year, int quarter)
    {
        if (year is not { } y)
        {
            return new(Grain.Quarter, $"XXXX-Q{quarter}", null, null);
        }
        var first = new DateOnly(y, quarter * 3 - 2, 1);
        return new(Grain.Quarter, Text($"{y:0000}-Q{quarter}"), first, LastOfMonth(first.AddMonths(2)));
    }

    /// <summary>A season by its TIMEX3 code; the winter of a year begins in its December.</summary>
    public static Period Season(int? year, string code)
    {
        if (year is not { } y)
        {
            return new(Grain.Season, "XXXX-" + code, null, null);
        }
        var first = new DateOnly(y, code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 }, 1);
        return new(Grain.Season, Text($"{y:0000}-{code}"), first, Add(first, TimeUnit.Month, 2) is { } last ? LastOfMonth(last) : first);
    }

    public static Period Year(int year) => new(Grain.Year, Text($"{year:0000}"), new(year, 1, 1), new(year, 12, 31));

    public static Period Decade(int year)
    {
        var first = Math.Max(1, year / 10 * 10);
        return new(Grain.Decade, Text($"{year / 10:000}X"), new(first, 1, 1), new(Math.Min(9999, year / 10 * 10 + 9), 12, 31));
    }

    /// <summary>The century whose years begin with the digits given: 19 for the twentieth.</summary>
    public static Period Century(int digits) =>
        new(Grain.Century, Text($"{digits:00}XX"), new(Math.Max(1, digits * 100), 1, 1), new(digits * 100 + 99, 12, 31));

    /// <summary>The stretch of the unit's length that holds the day.</summary>
    public static Period Around(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Week(day),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Decade(day.Year),
        TimeUnit.Century => Century(day.Year / 100),
        _ => Day(day),
    };

    /// <summary>The stretch so many units later, or earlier for a negative number; its grain is the coarser of its own and the
    /// unit's. Null where the start is not known or the calendar ends.</summary>
    public Period? Shift(TimeUnit unit, int n)
    {
        if (From is not { } from || Add(from, unit, n) is not { } day)
        {
            return null;
        }
        return Grain switch
        {
            Grain.Quarter when unit is TimeUnit.Year or TimeUnit.Quarter => Around(day, TimeUnit.Quarter),
            Grain.Season when unit is TimeUnit.Year => Season(day.Year, Value[^2..]),
            Grain.Month when unit is TimeUnit.Year => Around(day, TimeUnit.Month),
            _ => Around(day, unit),
        };
    }

    /// <summary>The day so many units later; null where the calendar ends.</summary>
    public static DateOnly? Add(DateOnly day, TimeUnit unit, int n)
    {
        long months = unit switch { TimeUnit.Month => n, TimeUnit.Quarter => 3L * n, TimeUnit.Year => 12L * n, TimeUnit.Decade => 120L * n, TimeUnit.Century => 1200L * n, _ => 0 };
        long days = unit switch { TimeUnit.Day => n, TimeUnit.Week => 7L * n, _ => 0 };
        var month = (day.Year - 1) * 12L + day.Month - 1 + months;
        var number = day.DayNumber + days;
        return month is < 0 or >= 9999 * 12 || number < 0 || number > DateOnly.MaxValue.DayNumber
            ? null : days == 0 ? day.AddMonths((int)months) : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The day of that year, month and number; null where there is none, as for February 30.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static DateOnly Plus(DateOnly day, int days) => Add(day, TimeUnit.Day, days) ?? day;

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
