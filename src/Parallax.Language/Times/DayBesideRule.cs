namespace Parallax.Language.Times;

/// <summary>The day before or after another: "the day before", "the day after Christmas Day", "a day after".</summary>
internal static class DayBesideRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        if (scan.Lower(i) != "the" || TimeWords.Unit(scan.Lower(i + 1)) is not { } unit || unit < TimeUnit.Day || TimeWords.IsPlural(scan.Lower(i + 1)))
        {
            return null;
        }
        var sign = scan.Lower(i + 2) switch { "before" => -1, "after" => 1, _ => 0 };
        if (sign == 0)
        {
            return null;
        }
        var of = DayRule.Named(scan, i + 3) ?? (scan.Lower(i + 3) is "yesterday" or "today" or "tomorrow" ? DayRule.Try(scan, i + 3) : null);
        if (of?.Period is { } named)
        {
            return named.Shift(unit, sign) is { } beside ? new(of.End, beside) : null;
        }
        var leadsOn = scan.IsWord(i + 3) && scan.Lower(i + 3) is not ("and" or "in" or "at" or "on" or "when" or "by" or "with" or "but" or "as" or "for" or "to" or "from");
        var anchor = unit == TimeUnit.Day ? scan.AnchorDay is { } day ? Period.Day(day) : null : scan.Anchor;
        return !leadsOn && anchor?.Shift(unit, sign) is { } period ? new(i + 3, period) : Unknown(i + 3, unit);
    }

    private static Found Unknown(int end, TimeUnit unit) =>
        new(end, TimeType.Date, unit switch { TimeUnit.Day => "XXXX-XX-XX", TimeUnit.Week => "XXXX-WXX", TimeUnit.Month => "XXXX-XX", _ => "XXXX" });
}
