namespace Parallax.Language.Times;

/// <summary>The zone after a clock time: "GMT", "EST", "local time", "Baghdad time", "Eastern Time".</summary>
internal static class ZoneReader
{
    /// <summary>The end of the zone's words and its offset from UTC, null where the words do not tell it; null where no zone follows.</summary>
    public static (int End, TimeSpan? Offset)? Read(TimeScan scan, int i)
    {
        if (Hours(scan.Raw(i).TrimEnd('.')) is { } hours)
        {
            return (scan.Lower(i + 1) == "time" ? i + 2 : i + 1, TimeSpan.FromHours(hours));
        }
        if (scan.Raw(i) is "ET" or "CT" or "MT" or "PT") // standard or daylight time, by the season
        {
            return (i + 1, null);
        }
        if (scan.Lower(i) == "local" && scan.Lower(i + 1) == "time")
        {
            return (i + 2, null);
        }
        if (TimeWords.Weekday(scan.Lower(i)) is not null || TimeWords.Month(scan.Lower(i)) > 0)
        {
            return null; // "1 a.m. Friday Baghdad time": the day comes first
        }
        if (!scan.IsCapitalized(i))
        {
            return scan.Lower(i) is "eastern" or "pacific" && scan.Lower(i + 1) == "time" ? (i + 2, null) : null;
        }
        for (var at = i + 1; at <= i + 3; at++)
        {
            if (scan.Lower(at) == "time")
            {
                return (at + 1, null);
            }
            if (!scan.IsCapitalized(at) || TimeWords.Weekday(scan.Lower(at)) is not null)
            {
                break;
            }
        }
        return scan.Lower(i) is "eastern" or "pacific" ? (i + 1, null) : null;
    }

    /// <summary>The time with the zone that follows its words: "Thursday evening Washington time". A clock that has its zone keeps it, and a
    /// word that may be something else ("Thursday Eastern forces") is left alone.</summary>
    public static Found Beside(TimeScan scan, Found time)
    {
        if (time.ZoneEnd > 0 || time.Offset is not null || time.Type is not (TimeType.Date or TimeType.Time) || time.From is null || Read(scan, time.End) is not { } zone)
        {
            return time;
        }
        var sure = scan.Lower(zone.End - 1) == "time" || (zone.End == time.End + 1 && scan.Raw(time.End).Length > 1 && scan.Raw(time.End).All(char.IsAsciiLetterUpper));
        return sure ? time with { Offset = time.Clock is null ? null : zone.Offset, ZoneFirst = time.End, ZoneEnd = zone.End } : time;
    }

    private static double? Hours(string zone) => zone switch
    {
        "GMT" or "UTC" or "Zulu" or "Z" => 0,
        "EST" or "CDT" => -5,
        "EDT" => -4,
        "CST" or "MDT" => -6,
        "MST" or "PDT" => -7,
        "PST" => -8,
        "AKDT" => -8,
        "AKST" => -9,
        "HST" => -10,
        "BST" or "CET" => 1,
        "CEST" or "EET" => 2,
        "EEST" or "EAT" or "MSK" => 3,
        "NZST" => 12,
        "NZDT" => 13,
        "AEST" => 10,
        "AEDT" => 11,
        "JST" or "KST" => 9,
        "PKT" => 5,
        _ => null,
    };
}
