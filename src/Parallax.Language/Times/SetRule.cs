namespace Parallax.Language.Times;

/// <summary>Repeated times: "every day", "each Thursday", "weekly", "Tuesday nights".</summary>
internal static class SetRule
{
    public static Found? Try(TimeScan scan, int i) => scan.Lower(i) switch
    {
        "daily" or "weekly" or "monthly" when scan.IsCapitalized(i) && scan.IsCapitalized(i + 1) => null, // the Daily News
        "daily" => Set(i + 1, "P1D"),
        "nightly" => Set(i + 1, "XXXX-XX-XXTNI"),
        "hourly" => Set(i + 1, "PT1H"),
        "weekly" => Set(i + 1, "P1W"),
        "monthly" => Set(i + 1, "P1M"),
        "yearly" or "annually" => Set(i + 1, "P1Y"),
        "every" or "each" => Each(scan, i),
        _ => Plural(scan, i),
    };

    private static Found? Each(TimeScan scan, int i)
    {
        var other = scan.Lower(i + 1) == "other";
        var at = other ? i + 2 : i + 1;
        if (TimeWords.PartOfDay(scan.Lower(at)) is { } part)
        {
            return Set(at + 1, "XXXX-XX-XXT" + part);
        }
        if (Weekday(scan, at) is { } weekday)
        {
            return TimeWords.PartOfDay(scan.Lower(at + 1)) is { } of ? Set(at + 2, weekday + "T" + of) : Set(at + 1, weekday);
        }
        if (TimeWords.Month(scan.Lower(at)) is var month && month > 0 && scan.IsCapitalized(at))
        {
            return Set(at + 1, Period.Month(null, month).Value);
        }
        if (TimeWords.Season(scan.Lower(at)) is { } season)
        {
            return Set(at + 1, Period.Season(null, season).Value);
        }
        var number = scan.Number(at);
        var noun = scan.SkipHyphen(number?.End ?? at);
        return TimeWords.Unit(scan.Lower(noun)) is { } unit && (number is not null || !TimeWords.IsPlural(scan.Lower(noun)))
            ? Set(noun + 1, TimeWords.Length(number?.Value ?? (other ? 2 : 1), unit)) : null;
    }

    /// <summary>"Mondays", "Tuesday nights".</summary>
    private static Found? Plural(TimeScan scan, int i)
    {
        if (Weekday(scan, i) is { } single && scan.Lower(i + 1) is "nights" or "mornings" or "evenings" or "afternoons")
        {
            return Set(i + 2, single + "T" + TimeWords.PartOfDay(scan.Lower(i + 1)[..^1]));
        }
        var word = scan.Lower(i);
        return word.EndsWith("days", StringComparison.Ordinal) && scan.IsCapitalized(i) && TimeWords.Weekday(word[..^1]) is { } weekday and < 10
            ? Set(i + 1, DayRule.Unknown(weekday).Value) : null;
    }

    private static string? Weekday(TimeScan scan, int i) =>
        TimeWords.Weekday(scan.Lower(i)) is { } weekday and < 10 && scan.IsCapitalized(i) ? DayRule.Unknown(weekday).Value : null;

    private static Found Set(int end, string value) => new(end, TimeType.Set, value) { Anchors = false };
}
