namespace Parallax.Language.Times;

/// <summary>Lengths of time, and the dates that lie such a length away: "two hours", "five days later", "a year ago".</summary>
internal static class DurationRule
{
    /// <summary>A length as read.</summary>
    private readonly record struct Length(int End, decimal? Value, TimeUnit Unit);

    public static Found? Try(TimeScan scan, int i)
    {
        var article = scan.Lower(i) is "the" or "an" && (scan.Lower(i) == "the" || scan.Lower(i + 1) == "additional");
        var at = scan.Lower(i) == "the" ? i + 1 : article ? i + 2 : i;
        if (Read(scan, at, article) is not { } length || IsAge(scan, at, length.End) || scan.Lower(i - 1) == "-")
        {
            return null;
        }
        var found = new Found(length.End, TimeType.Duration, Code(length)) { Anchors = false };
        return Away(scan, length) ?? (IsRate(scan, i, length) ? found with { Type = TimeType.Set } : found);
    }

    /// <summary>Words that a length may hold between number and unit: "two more weeks".</summary>
    public static int SkipQualifiers(TimeScan scan, int i)
    {
        for (var n = 0; n < 2 && scan.Lower(i) is "more" or "full" or "straight" or "consecutive" or "trading" or "long" or "short" or "additional" or "whole"
            or "solid" or "working" or "business" or "further" or "fiscal" or "other" or "calendar" or "successive" or "extra"; n++)
        {
            i++;
        }
        return i;
    }

    private static Length? Read(TimeScan scan, int i, bool article)
    {
        if (Amount.Read(scan, i) is not { } amount)
        {
            return BarePlural(scan, i);
        }
        var at = SkipQualifiers(scan, scan.SkipHyphen(amount.End));
        if (TimeWords.Unit(scan.Lower(at)) is not { } unit)
        {
            return null;
        }
        var word = scan.Lower(at);
        var plural = TimeWords.IsPlural(word);
        var one = amount.Value == 1;
        if (amount.Article && plural || unit == TimeUnit.Second && (one || !plural && !scan.IsDash(at - 1)) || unit == TimeUnit.Quarter && one && !article)
        {
            return null;
        }
        if (unit == TimeUnit.Quarter && scan.IsDash(at - 1) || amount.Value is null && !plural || word == "min" && one)
        {
            return null;
        }
        var (end, value) = (at + 1, amount.Value * (word == "fortnight" ? 2 : 1));
        if (scan.Lower(end) == "and" && scan.Lower(end + 1) == "a" && scan.Lower(end + 2) == "half")
        {
            (end, value) = (end + 3, value + 0.5m); // a minute and a half
        }
        else if (scan.Lower(end) == "or" && scan.Lower(end + 1) is "so" or "two" or "more")
        {
            end += 2;
        }
        return new(scan.IsDash(end) && scan.Lower(end + 1) == "long" ? end + 2 : end, value, unit);
    }

    /// <summary>"for years", "weeks ago": a plural without a number, where a word beside it shows that it is a length.</summary>
    private static Length? BarePlural(TimeScan scan, int i)
    {
        if (TimeWords.Unit(scan.Lower(i)) is not { } unit || unit < TimeUnit.Minute)
        {
            return null;
        }
        var after = scan.Lower(i + 1);
        if (!TimeWords.IsPlural(scan.Lower(i)))
        {
            return scan.IsDash(i + 1) && scan.Lower(i + 2) == "long" ? new(i + 3, 1, unit) : null;
        }
        var led = scan.Lower(i - 1) is "for" or "in" or "within" or "after" or "over" or "during" or "of" or "just" or "only" or "be" or "take" or "last" or "took" or "lasted" or "by";
        var follows = after is "ago" or "later" or "earlier" or "after" or "before" or "of" or "apart" or "long";
        var end = scan.IsDash(i + 1) && scan.Lower(i + 2) == "long" ? i + 3 : i + 1;
        return led || follows || end > i + 1 ? new(end, null, unit) : null;
    }

    private static bool IsAge(TimeScan scan, int first, int end) =>
        scan.Lower(end) is "old" or "of" && (scan.Lower(end) == "old" || scan.Lower(end + 1) == "age")
        || scan.IsDash(end) && scan.Lower(end + 1) is "old" or "olds" || scan.Lower(first - 1) is "aged";

    /// <summary>"$5 a year", "twice a day": so much in each.</summary>
    private static bool IsRate(TimeScan scan, int i, Length length)
    {
        var before = scan.Lower(i - 1);
        return scan.Lower(i) is "a" or "an" && length.Value == 1 && length.End == i + 2
            && (before is "times" or "twice" or "once" or "%" or "percent" or "cents" or "dollars" or "million" or "billion" or "hours" or "days" or "people" or "tons"
                or "share" or "barrels" or "miles" || scan.IsNumber(i - 1));
    }

    private static string Code(Length length)
    {
        if (length.Value is { } value && value < 10_000 && value % 1 == 0.5m)
        {
            switch (length.Unit)
            {
                case TimeUnit.Year:
                    return value < 1 ? "P6M" : $"P{(int)value}Y6M";
                case TimeUnit.Hour:
                    return value < 1 ? "PT30M" : $"PT{(int)value}H30M";
                case TimeUnit.Minute:
                    return value < 1 ? "PT30S" : $"PT{(int)value}M30S";
            }
        }
        return TimeWords.Length(length.Value, length.Unit);
    }

    /// <summary>The date that lies the length before or after another: "ago" counts from publication, the rest from the date last named.</summary>
    private static Found? Away(TimeScan scan, Length length)
    {
        var end = length.End;
        switch (scan.Lower(end))
        {
            case "ago":
                return Ago(scan, length, scan.Lower(end + 1) is "today" ? end + 2 : end + 1, -1);
            case "from" when scan.Lower(end + 1) == "now":
                return Ago(scan, length, end + 2, 1);
            case "earlier" or "previously":
                return FromAnchor(scan, length, end + 1, -1);
            case "before" when !LeadsOn(scan, end + 1):
                return FromAnchor(scan, length, end + 1, -1);
            case "later" or "afterward" or "afterwards" or "thereafter" or "hence":
                return FromAnchor(scan, length, end + 1, 1);
            case "after" when !LeadsOn(scan, end + 1) || length.Unit <= TimeUnit.Hour:
                return FromAnchor(scan, length, end + 1, 1);
            default:
                return null;
        }
    }

    /// <summary>"five days after the attack" counts from the attack, whose date is not known here.</summary>
    private static bool LeadsOn(TimeScan scan, int i) => scan.Lower(i) is not ("" or "." or "," or ";" or ")" or "\"" or "”" or "—" or "-" or ":");

    private static Found Ago(TimeScan scan, Length length, int end, int sign)
    {
        if (length.Unit <= TimeUnit.Hour)
        {
            return WithinDay(length, end, scan.Published, sign, TimeType.Time) with { Anchors = true };
        }
        if (scan.Published is not { } published)
        {
            return Unresolved(length, end, sign);
        }
        if (length is { Unit: TimeUnit.Year, Value: 1 } && scan.Anchor is { Grain: Grain.Quarter } quarter && quarter.Shift(TimeUnit.Year, sign) is { } same)
        {
            return new(end, same) { Anchors = false }; // a report on a quarter compares with the same quarter of the year before
        }
        return length.Value is { } n && n % 1 == 0 && Shifted(Period.Around(published, TimeUnit.Day), length.Unit, n * sign) is { } period
            ? new(end, period) : new(end, TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    private static Found FromAnchor(TimeScan scan, Length length, int end, int sign)
    {
        if (length.Unit <= TimeUnit.Hour)
        {
            return WithinDay(length, end, scan.AnchorDay, sign, TimeType.Duration);
        }
        var anchor = length.Unit == TimeUnit.Day && scan.AnchorDay is { } day ? Period.Day(day) : scan.Anchor;
        return length.Value is { } n && n % 1 == 0 && anchor is not null && Shifted(anchor, length.Unit, n * sign) is { } period
            ? new(end, period) { Anchors = anchor.Grain != Grain.Quarter } : Unresolved(length, end, sign);
    }

    private static Period? Shifted(Period from, TimeUnit unit, decimal n) => unit switch
    {
        _ when Math.Abs(n) > 10_000 => null,
        TimeUnit.Day when from.Grain != Grain.Day => null,
        TimeUnit.Decade => from.Shift(TimeUnit.Year, (int)n * 10),
        TimeUnit.Century => from.Shift(TimeUnit.Year, (int)n * 100),
        _ => from.Shift(unit, (int)n),
    };

    /// <summary>Hours and minutes away from a day: that day, and the one beside it where the hours may reach it.</summary>
    private static Found WithinDay(Length length, int end, DateOnly? day, int sign, TimeType type)
    {
        var far = (length.Value ?? 3) * (length.Unit == TimeUnit.Hour ? 60 : 1) > 6 * 60;
        var other = day is { } known && far ? Period.Add(known, TimeUnit.Day, sign) ?? known : day;
        var value = type == TimeType.Time ? (day is { } d ? Period.Day(d).Value : "XXXX-XX-XX") + "TXX" : Code(length);
        return new(end, type, value)
        {
            Period = day is { } date ? Period.Day(date) : null,
            From = sign < 0 ? other : day,
            To = sign < 0 ? day : other,
            Anchors = false,
        };
    }

    private static Found Unresolved(Length length, int end, int sign) => new(end, TimeType.Date, length.Unit switch
    {
        _ when length.Value is null => sign < 0 ? "PAST_REF" : "FUTURE_REF",
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        _ => "XXXX",
    });
}
