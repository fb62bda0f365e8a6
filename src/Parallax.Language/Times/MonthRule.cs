namespace Parallax.Language.Times;

/// <summary>The name of a month alone: "in December". The last such month, or the coming one where the words tell of what is to come.</summary>
internal static class MonthRule
{
    /// <summary>The month at the token, where it is a month and neither a name ("April Jones") nor a verb ("March on").</summary>
    public static Found? Bare(TimeScan scan, int i, int month)
    {
        var word = scan.Lower(i);
        if (word.EndsWith('.') && word.Length < 4)
        {
            return null;
        }
        var before = scan.Lower(i - 1);
        var led = scan.IsMid(i) || before is "in" or "since" or "until" or "till" or "by" or "of" or "from" or "to" or "through" or "during" or "before" or "after" or "and"
            or "between" or "or" or "for" or "early" or "late" or "mid" or "-" or "last" or "next" or "this";
        var ambiguous = word is "may" or "march" or "april" or "june" or "august" or "mar" or "jan" or "dec" or "jun";
        if (ambiguous && (!led || scan.IsCapitalized(i + 1) || word == "march" && scan.Lower(i + 1) is "on" or "for" or "through" or "by"))
        {
            return null;
        }
        return new(i + 1, Nearest(scan, month, i, i + 1));
    }

    public static Period Nearest(TimeScan scan, int month, int first, int end)
    {
        if (scan.Published is not { } published)
        {
            return Period.Month(null, month);
        }
        var ahead = ((month - published.Month) % 12 + 12) % 12;
        var tense = Tense.At(scan, first, end);
        return Ahead(published, tense > 0 || tense == 0 && ahead <= 2 ? ahead : ahead == 0 ? 0 : ahead - 12) ?? Period.Month(null, month);
    }

    /// <summary>The last such month before that of publication.</summary>
    public static Period Last(DateOnly published, int month) =>
        Ahead(published, -(((published.Month - month) % 12 + 12) % 12 is var n && n == 0 ? 12 : n)) ?? Period.Month(null, month);

    /// <summary>The first such month after that of publication.</summary>
    public static Period Next(DateOnly published, int month) =>
        Ahead(published, ((month - published.Month) % 12 + 12) % 12 is var n && n == 0 ? 12 : n) ?? Period.Month(null, month);

    private static Period? Ahead(DateOnly published, int months) =>
        Period.Add(published, TimeUnit.Month, months) is { } day ? Period.Around(day, TimeUnit.Month) : null;
}
