namespace Parallax.Language.Times;

/// <summary>Times told by their place next to another: "last week", "this Friday", "the following month", "the past two months".</summary>
internal static class RelativeRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        var the = scan.Lower(i) == "the";
        var at = the ? i + 1 : i;
        var word = scan.Lower(at);
        if (the && word == "weekend" && !scan.IsDash(at + 1))
        {
            return new(at + 1, scan.Published is { } today && DayRule.Nearest(today, 6, ahead: false, strict: false) is { } saturday
                ? Period.Weekend(saturday) : Unknown("weekend", TimeUnit.Week));
        }
        if (Place(word) is not { } place)
        {
            return null;
        }
        var next = at + 1;
        if (word == "this" && scan.Lower(next) is "past" or "coming")
        {
            (word, place) = scan.Lower(next++) == "past" ? ("last", -1) : ("coming", 1);
        }
        if (word is "past" or "last" or "next" or "coming" or "first" or "previous" or "preceding" or "following" or "recent" or "latest" or "final"
            && Stretch(scan, next, word, the) is { } stretch)
        {
            return stretch;
        }
        if (word is "first" or "final" or "recent" || word == "same" && !the)
        {
            return null;
        }
        if (word is "past" && !the)
        {
            return null;
        }
        next = scan.Lower(next) is "fiscal" or "calendar" or "full" ? next + 1 : next;
        next = word is "that" or "this" && scan.Lower(next) is "same" or "very" ? next + 1 : next;
        var told = word is "previous" or "preceding" or "following" or "same" or "that" || word == "next" && the && IsOfDay(scan.Lower(next));
        return told ? FromAnchor(scan, next, place) : FromPublished(scan, i, next, word, place, the);
    }

    private static int? Place(string word) => word switch
    {
        "last" or "past" or "previous" or "preceding" or "recent" => -1,
        "this" or "current" or "same" or "that" or "first" or "latest" or "final" => 0,
        "next" or "coming" or "following" or "upcoming" => 1,
        _ => null,
    };

    private static bool IsOfDay(string word) => word == "day" || TimeWords.PartOfDay(word) is not null;

    /// <summary>A length that ends or begins at a known day: "the past two months", "the next few days", "recent weeks".</summary>
    private static Found? Stretch(TimeScan scan, int i, string word, bool the)
    {
        var amount = Amount.Read(scan, i) is { Article: false } read ? read
            : word is "recent" or "coming" or "past" or "previous" && TimeWords.IsPlural(scan.Lower(i)) ? new Amount(i, null)
            : word == "past" && scan.Lower(i) is "week" or "month" or "year" or "decade" or "century" or "day" or "hour" or "24" ? new Amount(i, 1) : (Amount?)null;
        if (amount is not { } some || TimeWords.Unit(scan.Lower(DurationRule.SkipQualifiers(scan, some.End))) is not { } unit)
        {
            return null;
        }
        if (word is "recent" && some.Value is not null || unit < TimeUnit.Minute)
        {
            return null;
        }
        var end = DurationRule.SkipQualifiers(scan, some.End) + 1;
        end = scan.Lower(end) == "or" && scan.Lower(end + 1) == "so" ? end + 2 : end;
        var origin = word is "previous" or "preceding" or "following" ? scan.AnchorDay : word is "past" or "last" or "next" or "coming" ? scan.Published : null;
        var sign = word is "next" or "coming" or "following" ? 1 : -1;
        var other = origin is { } day && some.Value is { } n && n < 10_000 && unit >= TimeUnit.Day ? Period.Add(day, unit, sign * (int)n) : null;
        return new(end, TimeType.Duration, TimeWords.Length(some.Value, unit))
        {
            From = other is null ? null : sign < 0 ? other : origin,
            To = other is null ? null : sign < 0 ? origin : other,
            Precision = unit switch { TimeUnit.Day => TimePrecision.Day, TimeUnit.Week => TimePrecision.Week, TimeUnit.Month => TimePrecision.Month, _ => TimePrecision.Year },
            Anchors = false,
        };
    }

    private static Found? FromPublished(TimeScan scan, int first, int i, string word, int place, bool the)
    {
        var noun = scan.Lower(i);
        if (TimeWords.PartOfDay(noun) is { } part)
        {
            return the || word is "coming" ? null : DayRule.FromToday(scan, i + 1, place).WithPart(i + 1, part);
        }
        if (TimeWords.Weekday(noun) is { } weekday && weekday < 10 && scan.IsCapitalized(i))
        {
            if (DayRule.Named(scan, i) is { } dated && dated.End > i + 1)
            {
                return dated; // this Thursday, Dec. 28
            }
            return DayRule.WithPart(scan, new(i + 1, Weekday(scan, weekday, word, place, first, i + 1)));
        }
        if (TimeWords.Month(noun) is var month && month > 0 && scan.IsCapitalized(i))
        {
            return MonthOf(scan, i, month, place);
        }
        if (TimeWords.Season(noun) is { } season)
        {
            return new(i + 1, Seasons.Relative(scan, season, place));
        }
        if (HolidayRule.Named(scan, i) is { } holiday)
        {
            return new(holiday.End, holiday.Relative(scan, place));
        }
        var unit = noun == "weekend" ? TimeUnit.Week : TimeWords.Unit(noun);
        if (unit is not { } known || known < TimeUnit.Week && !(known == TimeUnit.Day && word == "this"))
        {
            return null;
        }
        if (known == TimeUnit.Century && word == "current" || TimeWords.IsPlural(noun) || word is "first" or "final" or "latest" && known != TimeUnit.Quarter)
        {
            return null;
        }
        var end = scan.Lower(i + 1) == "or" && scan.Lower(i + 2) == "so" ? i + 3 : i + 1;
        if (word == "latest")
        {
            place = -1;
        }
        return new(end, scan.Published is { } published && Period.Add(published, known, place) is { } day
            ? noun == "weekend" ? Period.Weekend(day) : Period.Around(day, known)
            : Unknown(noun, known));
    }

    private static Found? FromAnchor(TimeScan scan, int i, int place)
    {
        var noun = scan.Lower(i);
        var part = TimeWords.PartOfDay(noun);
        if (part is not null || noun == "day")
        {
            var day = scan.AnchorDay is { } known && Period.Add(known, TimeUnit.Day, place) is { } shifted
                ? Period.Day(shifted) : new Period(Grain.Day, "XXXX-XX-XX", null, null);
            return part is null ? new(i + 1, day) : new Found(i + 1, day).WithPart(i + 1, part);
        }
        if (TimeWords.Weekday(noun) is { } weekday && weekday < 10 && scan.IsCapitalized(i))
        {
            return new(i + 1, scan.AnchorDay is { } known && DayRule.Nearest(known, weekday, place > 0, strict: place != 0) is { } day
                ? Period.Day(day) : DayRule.Unknown(weekday));
        }
        if (TimeWords.Month(noun) is var month && month > 0 && scan.IsCapitalized(i))
        {
            return new(i + 1, scan.Anchor?.From is { } from ? place > 0 ? MonthRule.Next(from, month) : place < 0 ? MonthRule.Last(from, month) : Period.Month(from.Year, month)
                : Period.Month(null, month));
        }
        if (TimeWords.Season(noun) is { } season && scan.Anchor?.From is { } at)
        {
            return new(i + 1, Period.Season(Math.Clamp(at.Year + place, 1, 9999), season));
        }
        var unit = noun == "weekend" ? TimeUnit.Week : TimeWords.Unit(noun);
        if (unit is not { } known2 || known2 < TimeUnit.Week || TimeWords.IsPlural(noun))
        {
            return null;
        }
        return new(i + 1, scan.Anchor is { } anchor && anchor.Shift(known2, place) is { From: { } start } period
            ? noun == "weekend" ? Period.Weekend(start) : Period.Around(start, known2) : Unknown(noun, known2));
    }

    private static Period Weekday(TimeScan scan, int weekday, string word, int place, int first, int end)
    {
        if (scan.Published is not { } published)
        {
            return DayRule.Unknown(weekday);
        }
        var ahead = place > 0 || place == 0 && Tense.At(scan, first, end) >= 0;
        return DayRule.Nearest(published, weekday, ahead, strict: place != 0) is { } day ? Period.Day(day) : DayRule.Unknown(weekday);
    }

    private static Found MonthOf(TimeScan scan, int i, int month, int place)
    {
        var period = scan.Published is not { } published ? Period.Month(null, month)
            : place == 0 ? Period.Month(published.Year, month) : place < 0 ? MonthRule.Last(published, month) : MonthRule.Next(published, month);
        var number = scan.Digits(i + 1);
        return number is >= 1 and <= 31 && period.From is { } from && Period.Date(from.Year, month, number) is { } day
            ? new(i + 2, Period.Day(day)) : new(i + 1, period);
    }

    private static Period Unknown(string noun, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => new(Grain.Week, noun == "weekend" ? "XXXX-WXX-WE" : "XXXX-WXX", null, null),
        TimeUnit.Month => new(Grain.Month, "XXXX-XX", null, null),
        TimeUnit.Quarter => new(Grain.Quarter, "XXXX-QX", null, null),
        TimeUnit.Decade => new(Grain.Decade, "XXXX", null, null),
        _ => new(Grain.Year, "XXXX", null, null),
    };
}
