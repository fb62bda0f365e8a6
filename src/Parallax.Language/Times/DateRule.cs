namespace Parallax.Language.Times;

/// <summary>Dates by month and number in US and UK order, with or without a year, and dates in figures.</summary>
internal static class DateRule
{
    public static Found? Try(TimeScan scan, int i) =>
        scan.IsNumber(i) ? Figures(scan, i) ?? DayFirst(scan, i) : scan.Lower(i) == "the" ? DayFirst(scan, i + 1, article: true) : MonthFirst(scan, i);

    /// <summary>A date of month and day whose year must be found: a weekday beside it decides, else the tense and the distance.</summary>
    public static Period Resolve(TimeScan scan, int month, int day, int year, int first, int end, int? weekday = null)
    {
        if (year > 0)
        {
            return Period.Date(year, month, day) is { } whole ? Period.Day(whole) : Period.Month(year, month);
        }
        if (scan.Published is not { } published)
        {
            return Period.Day(month, day);
        }
        if (month == 9 && day == 11 && published > new DateOnly(2001, 9, 11) && NamesTheAttacks(scan, end))
        {
            return Period.Day(new(2001, 9, 11));
        }
        DateOnly? best = null;
        var tense = Tense.At(scan, first, end);
        for (var y = published.Year - 1; y <= published.Year + 1; y++)
        {
            if (Period.Date(y, month, day) is { } date && (weekday is null || (int)date.DayOfWeek == weekday)
                && (best is null || Distance(date, published, tense) < Distance(best.Value, published, tense)))
            {
                best = date;
            }
        }
        return best is { } found ? Period.Day(found) : weekday is null ? Period.Day(month, day) : Resolve(scan, month, day, 0, first, end);
    }

    /// <summary>How odd a date is for a report of that day: one ahead is odder than one behind, unless the words tell of what is to come.</summary>
    private static int Distance(DateOnly date, DateOnly published, int tense)
    {
        var ahead = date.DayNumber - published.DayNumber;
        return ahead <= 0 ? (tense > 0 ? 3 : 1) * -ahead : ahead * tense switch { > 0 => 1, 0 => 4, _ => 6 };
    }

    private static bool NamesTheAttacks(TimeScan scan, int end) =>
        scan.Lower(end) is "attack" or "attacks" or "terrorist" or "terror" or "hijackers" or "hijackings" || (scan.Lower(end) == "," && scan.Lower(end + 1) == "2001");

    private static Found? MonthFirst(TimeScan scan, int i)
    {
        var month = TimeWords.Month(scan.Lower(i));
        if (month == 0 || !scan.IsCapitalized(i))
        {
            return null;
        }
        var next = scan.Lower(i + 1) == "." ? i + 2 : i + 1;
        if (Day(scan, next, out var afterDay) is var day && day > 0 && !scan.IsDash(i + 1) && !CountsSomething(scan, i, afterDay))
        {
            var end = RangeEnd(scan, afterDay, day, out var last);
            var year = TrailingYear(scan, ref end);
            return Ranged(Resolve(scan, month, day, year, i, end), last, end);
        }
        var at = scan.Lower(next) is "," or "of" ? next + 1 : next;
        if (scan.Year(at) is var y && y > 0)
        {
            return new(at + 1, Period.Month(y, month));
        }
        if (SpokenYear.Read(scan, next) is { } spoken)
        {
            return new(spoken.End, Period.Month(spoken.Year, month));
        }
        return MonthRule.Bare(scan, i, month);
    }

    /// <summary>"in May 12 people": the number counts what follows and is no day.</summary>
    private static bool CountsSomething(TimeScan scan, int month, int end) =>
        scan.Lower(month - 1) == "in" && scan.IsWord(end) && !scan.IsCapitalized(end);

    private static Found? DayFirst(TimeScan scan, int i, bool article = false)
    {
        var day = Day(scan, i, out var end);
        if (day == 0 || article && scan.Digits(i) >= 0)
        {
            return null;
        }
        var first = i;
        if (scan.IsDash(end) && Day(scan, end + 1, out var afterLast) is var last && last > day)
        {
            end = afterLast; // 12-14 March
        }
        else
        {
            last = 0;
        }
        var at = scan.Lower(end) == "of" ? end + 1 : end;
        var month = TimeWords.Month(scan.Lower(at));
        if (month == 0 || !scan.IsCapitalized(at))
        {
            return null;
        }
        end = at + 1;
        var year = TrailingYear(scan, ref end);
        return Ranged(Resolve(scan, month, day, year, first, end), last, end);
    }

    private static Found Ranged(Period period, int last, int end) => new(end, period)
    {
        To = last > 0 && period.From is { } from && Period.Date(from.Year, from.Month, last) is { } to ? to : period.To,
    };

    private static int RangeEnd(TimeScan scan, int end, int day, out int last)
    {
        if (scan.IsDash(end) && Day(scan, end + 1, out var after) is var d && d > day && scan.Digits(end + 1) >= 0)
        {
            last = d;
            return after;
        }
        last = 0;
        return end;
    }

    private static int TrailingYear(TimeScan scan, ref int end)
    {
        var at = scan.Lower(end) == "," ? end + 1 : end;
        if (scan.Year(at) is var year && year > 0)
        {
            end = at + 1;
            return year;
        }
        if (SpokenYear.Read(scan, end) is { } spoken)
        {
            end = spoken.End;
            return spoken.Year;
        }
        return 0;
    }

    /// <summary>A day of the month: 12, 12th or twelfth; 0 for anything else.</summary>
    private static int Day(TimeScan scan, int i, out int end)
    {
        end = i + 1;
        var raw = scan.Raw(i);
        if (raw.Length is > 0 and <= 4 && char.IsAsciiDigit(raw[0]))
        {
            var digits = raw.EndsWith("st", StringComparison.Ordinal) || raw.EndsWith("nd", StringComparison.Ordinal)
                || raw.EndsWith("rd", StringComparison.Ordinal) || raw.EndsWith("th", StringComparison.Ordinal) ? raw[..^2] : raw;
            return digits.Length <= 2 && int.TryParse(digits, out var n) && n is >= 1 and <= 31 ? n : 0;
        }
        return Ordinals.Read(scan, i, out end);
    }

    /// <summary>2014-01-03, 01/28/2014 (the month first unless it cannot be) and 28.01.2014 (the day first).</summary>
    private static Found? Figures(TimeScan scan, int i)
    {
        if (scan.Raw(i).Split('.') is [{ Length: <= 2 } d, { Length: <= 2 } m, { Length: 4 } y] && int.TryParse(d, out var day) && int.TryParse(m, out var month)
            && int.TryParse(y, out var year) && Period.Date(year, month, day) is { } dotted)
        {
            return new(i + 1, Period.Day(dotted));
        }
        if (scan.Lower(i + 1) == "/" && scan.Lower(i + 3) == "/" && scan.Year(i + 4) > 0) // 01 / 28 / 2014
        {
            return Written(scan.Raw(i), scan.Raw(i + 2), scan.Raw(i + 4)) is { } spaced ? new(i + 5, Period.Day(spaced)) : null;
        }
        if (scan.Raw(i).Length < 6)
        {
            return null;
        }
        return (scan.Raw(i).Split('/') is [_, _, _] slashed ? Written(slashed[0], slashed[1], slashed[2])
            : scan.Raw(i).Split('-') is [_, _, _] dashed && (dashed[0].Length == 4 || dashed[2].Length == 4) ? Written(dashed[0], dashed[1], dashed[2]) : null) is { } whole
            ? new(i + 1, Period.Day(whole)) : null;
    }

    /// <summary>The date of three figures with the year first or last; a year of two digits is the nearest to 2020.</summary>
    private static DateOnly? Written(string first, string second, string third)
    {
        if (!TryDigits(first, out var a) || !TryDigits(second, out var b) || !TryDigits(third, out var c))
        {
            return null;
        }
        if (first.Length == 4)
        {
            return Period.Date(a, b, c);
        }
        var year = third.Length == 2 ? c + (c < 70 ? 2000 : 1900) : third.Length == 4 && c is >= 1000 and < 2200 ? c : 0;
        return year > 0 ? Period.Date(year, a, b) ?? Period.Date(year, b, a) : null;
    }

    private static bool TryDigits(string text, out int n) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out n);
}
