namespace Parallax.Language.Times;

/// <summary>Seasons: "last fall", "the summer of 2005", "in the spring".</summary>
internal static class Seasons
{
    /// <summary>A season led by a word that shows it is one; "fall" and "spring" are verbs and nouns too.</summary>
    public static Found? Try(TimeScan scan, int i)
    {
        var the = scan.Lower(i) == "the";
        var at = the ? i + 1 : i;
        if (TimeWords.Season(scan.Lower(at)) is not { } season)
        {
            return null;
        }
        var of = scan.Lower(at + 1) is "of" or "in" or "," ? at + 2 : at + 1;
        if (scan.Year(of) is var year && year > 0)
        {
            return new(of + 1, Period.Season(year, season));
        }
        if (SpokenYear.Read(scan, of) is { } spoken)
        {
            return new(spoken.End, Period.Season(spoken.Year, season));
        }
        var led = scan.IsMid(i) || scan.Lower(i - 1) is "in" or "by" or "since" or "until" or "during" or "early" or "late" or "over" or "of" or "mid" or "-" or "from";
        return led && (the || scan.IsMid(i) || scan.Lower(i - 1) is "early" or "late" or "mid") && scan.Lower(at + 1) is not ("of" or "in") ? new(at + 1, Near(scan, season, i, at + 1)) : null;
    }

    /// <summary>The season before that of publication (-1), of its year (0) or after it (1).</summary>
    public static Period Relative(TimeScan scan, string season, int place)
    {
        if (scan.Published is not { } published)
        {
            return Period.Season(null, season);
        }
        var shift = place switch
        {
            < 0 => Period.Season(published.Year, season).To < published ? 0 : -1,
            > 0 => Period.Season(published.Year, season).From > published ? 0 : 1,
            _ => 0,
        };
        return published.Year + shift is >= 1 and <= 9999 and var year ? Period.Season(year, season) : Period.Season(null, season);
    }

    private static Period Near(TimeScan scan, string season, int first, int end) =>
        scan.Published is { } published && Period.Season(published.Year, season).From > published && Tense.At(scan, first, end) < 0
            ? Relative(scan, season, -1) : Relative(scan, season, 0);
}
