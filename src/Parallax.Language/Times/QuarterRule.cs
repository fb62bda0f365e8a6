namespace Parallax.Language.Times;

/// <summary>Quarters of a year: "the third quarter", "second-quarter 2005", "Q3", and "the quarter" for the one last named.</summary>
internal static class QuarterRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        var the = scan.Lower(i) == "the";
        var at = the ? i + 1 : i;
        at = scan.Lower(at) == "fiscal" ? at + 1 : at;
        var named = scan.Year(at) > 0 ? scan.Year(at) : 0;
        at = named > 0 ? at + 1 : at;
        var quarter = Ordinals.Of(scan.Lower(at)) is >= 1 and <= 4 and var n ? n : 0;
        at = scan.Lower(at + 1) == "fiscal" ? at + 1 : at;
        var word = scan.SkipHyphen(at + 1);
        if (quarter == 0 || scan.Lower(word) is not ("quarter" or "qtr"))
        {
            return the && scan.Lower(i + 1) == "quarter" && scan.Anchor is { Grain: Grain.Quarter } last && !scan.IsDash(i + 2) ? new(i + 2, last) : null;
        }
        var of = scan.Lower(word + 1) is "of" or "," ? word + 2 : word + 1;
        if (scan.Year(of) is var year && year > 0)
        {
            return new(of + 1, Period.Quarter(year, quarter));
        }
        return new(word + 1, Period.Quarter(named > 0 ? named : scan.Published is { } published ? YearOf(published, quarter) : null, quarter));
    }

    /// <summary>The quarter of the year of publication, or the one before where that lies far ahead.</summary>
    private static int YearOf(DateOnly published, int quarter) =>
        published.Year > 1 && quarter * 3 - 2 - published.Month > 4 ? published.Year - 1 : published.Year;
}
