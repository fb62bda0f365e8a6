namespace Parallax.Language.Times;

/// <summary>Quarters of a year: "the third quarter", "second-quarter 2005", "Q3", and "the quarter" for the one last named.</summary>
internal static class QuarterRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        if (LastNamed(scan, i) is { } last)
        {
            return last;
        }
        var at = scan.Lower(i) == "the" ? i + 1 : i;
        at = scan.Lower(at) == "fiscal" ? at + 1 : at;
        var named = scan.Year(at) > 0 ? scan.Year(at) : 0;
        at = named > 0 ? at + 1 : at;
        var quarter = Ordinals.Of(scan.Lower(at)) is >= 1 and <= 4 and var n ? n : 0;
        at = scan.Lower(at + 1) == "fiscal" ? at + 1 : at;
        var word = scan.SkipHyphen(at + 1);
        if (quarter == 0 || scan.Lower(word) is not ("quarter" or "qtr"))
        {
            return null;
        }
        var of = scan.Lower(word + 1) is "of" or "," ? word + 2 : word + 1;
        if (scan.Year(of) is var year && year > 0)
        {
            return new(of + 1, Period.Quarter(year, quarter));
        }
        return new(word + 1, Period.Quarter(named > 0 ? named : scan.Published is { } published ? YearOf(published, quarter) : null, quarter));
    }

    /// <summary>"the quarter", "the latest period", "the year-ago quarter", "year-earlier": the quarter last named, or the one before
    /// publication, and the same a year before.</summary>
    private static Found? LastNamed(TimeScan scan, int i)
    {
        var the = scan.Lower(i) == "the";
        var at = the ? i + 1 : i;
        at = scan.Lower(at) is "comparable" or "corresponding" or "same" ? at + 1 : at;
        var latest = scan.Lower(at) == "latest";
        var yearAgo = scan.Lower(at) == "year" && scan.IsDash(at + 1) && scan.Lower(at + 2) is "ago" or "earlier";
        var end = latest ? at + 1 : yearAgo ? at + 3 : at;
        var named = scan.Lower(end) is "quarter" || scan.Lower(end) == "period" && end > at;
        if (!named && !yearAgo || scan.IsDash(end + 1) || named && !the || scan.Lower(end) == "period" && scan.Quarter is null)
        {
            return null;
        }
        var period = scan.Quarter ?? (named && scan.Published is { } published ? Period.Around(published, TimeUnit.Quarter).Shift(TimeUnit.Quarter, -1)
            : scan.Published is { } day ? Period.Year(day.Year) : null);
        period = yearAgo ? period?.Shift(TimeUnit.Year, -1) : period;
        return new Found(named ? end + 1 : end, period ?? new(Grain.Quarter, "XXXX-QX", null, null)) { Anchors = false };
    }

    /// <summary>The quarter of the year of publication, or the one before where that lies far ahead.</summary>
    private static int YearOf(DateOnly published, int quarter) =>
        published.Year > 1 && quarter * 3 - 2 - published.Month > 4 ? published.Year - 1 : published.Year;
}
