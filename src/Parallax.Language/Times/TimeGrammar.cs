namespace Parallax.Language.Times;

/// <summary>Puts the rules together: the words that narrow or hedge a time, then the longest reading of the rest.</summary>
internal static class TimeGrammar
{
    private static readonly Func<TimeScan, int, Found?>[] Rules =
    [
        DateRule.Try, DayRule.Try, ClockRule.Try, RelativeRule.Try, DurationRule.Try, HolidayRule.Try, QuarterRule.Try, Seasons.Try, SetRule.Try,
        VagueRule.Try, YearRule.Try, DayBesideRule.Try,
    ];

    /// <summary>The time that begins at the token; null where none does.</summary>
    public static Found? Try(TimeScan scan, int i)
    {
        if (!scan.MayBegin(i))
        {
            return null;
        }
        var lead = Lead.Read(scan, i);
        if (lead.Kind != LeadKind.None && Longest(scan, lead.End) is { } led && lead.Fits(scan, led))
        {
            return lead.Apply(led);
        }
        if (lead is { Kind: not LeadKind.None, Approximate: false } && WholeOf(scan, lead.End) is { } whole)
        {
            return lead.Apply(whole);
        }
        return Longest(scan, i);
    }

    private static Found? Longest(TimeScan scan, int i)
    {
        Found? best = null;
        foreach (var rule in Rules)
        {
            if (rule(scan, i) is { } found && (best is null || found.End > best.End))
            {
                best = found;
            }
        }
        return best;
    }

    /// <summary>"later in the day", "the end of the year": the stretch that holds the date last named, or that of publication.</summary>
    private static Found? WholeOf(TimeScan scan, int i)
    {
        if (scan.Lower(i) != "the")
        {
            return null;
        }
        if (scan.Lower(i + 1) == "day")
        {
            return new(i + 2, scan.AnchorDay is { } known ? Period.Day(known) : new(Grain.Day, "XXXX-XX-XX", null, null));
        }
        if (TimeWords.PartOfDay(scan.Lower(i + 1)) is { } part)
        {
            return new Found(i + 2, scan.AnchorDay is { } known ? Period.Day(known) : new(Grain.Day, "XXXX-XX-XX", null, null)).WithPart(i + 2, part);
        }
        return TimeWords.Unit(scan.Lower(i + 1)) is { } unit and >= TimeUnit.Week and <= TimeUnit.Year && (scan.Anchor?.From ?? scan.Published) is { } day
            ? new(i + 2, Period.Around(day, unit)) : null;
    }
}
