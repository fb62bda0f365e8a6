namespace Parallax.Language.Times;

/// <summary>Years, decades and centuries: "2005", "the 1990s", "the early nineties", "the 20th century".</summary>
internal static class YearRule
{
    public static Found? Try(TimeScan scan, int i)
    {
        var the = scan.Lower(i) == "the";
        var at = the ? i + 1 : i;
        at = the && scan.Lower(at) is "early" or "late" or "mid" ? scan.SkipHyphen(at + 1) : at;
        if (Decade(scan, at) is { } decade)
        {
            return decade;
        }
        if (Ordinal(scan.Lower(at)) is var nth && nth > 1 && scan.Lower(scan.SkipHyphen(at + 1)) == "century")
        {
            return new(scan.SkipHyphen(at + 1) + 1, Period.Century(nth - 1)) { Anchors = false };
        }
        if (the && scan.Lower(at) == "year" && (scan.Year(at + 1) is var named && named > 0))
        {
            return new(at + 2, Period.Year(named));
        }
        if (the)
        {
            return null;
        }
        if (SpokenYear.Read(scan, i) is { } spoken && spoken.Year is >= 1800 and < 2100)
        {
            return new(spoken.End, Period.Year(spoken.Year));
        }
        return scan.Year(i) is var year && year > 0 && IsYear(scan, i, year) ? new(i + 1, Period.Year(year)) : null;
    }

    private static Found? Decade(TimeScan scan, int i)
    {
        var raw = scan.Lower(i);
        var shortened = raw is ['\'', _, _, ..];
        raw = shortened ? raw[1..] : raw.EndsWith("0's", StringComparison.Ordinal) ? raw[..^2] + "s" : raw; // '60s, 1960's
        if (raw.Length == 5 && raw.EndsWith("0s", StringComparison.Ordinal) && int.TryParse(raw[..4], out var year) && year is >= 1000 and < 2100)
        {
            return new(i + 1, Period.Decade(year)) { Anchors = false };
        }
        if (raw.Length == 3 && raw.EndsWith("0s", StringComparison.Ordinal) && char.IsAsciiDigit(raw[0]) && (shortened || scan.IsMid(i) || scan.Lower(i - 1) is "'" or "’" or "‘" or "the" or "early" or "late" or "-" or "mid"))
        {
            return new(i + 1, Period.Decade(1900 + (raw[0] - '0') * 10)) { Anchors = false };
        }
        var named = scan.Lower(i) switch { "twenties" => 20, "thirties" => 30, "forties" => 40, "fifties" => 50, "sixties" => 60, "seventies" => 70, "eighties" => 80, "nineties" => 90, _ => 0 };
        return named > 0 && scan.Lower(i - 1) is "the" or "early" or "late" or "mid" or "-" ? new(i + 1, Period.Decade(1900 + named)) { Anchors = false } : null;
    }

    private static int Ordinal(string lower) =>
        Ordinals.Of(lower) is var word && word > 0 ? word
            : lower.Length is 3 or 4 && lower.EndsWith("th", StringComparison.Ordinal) | lower.EndsWith("st", StringComparison.Ordinal) && int.TryParse(lower[..^2], out var n) && n < 22 ? n : 0;

    /// <summary>Four digits are a year unless a word beside them shows a count, an amount, a name or an address.</summary>
    private static bool IsYear(TimeScan scan, int i, int year)
    {
        var (before, after) = (scan.Lower(i - 1), scan.Lower(i + 1));
        if (before is "$" or "£" or "€" or "#" or "no." or "flight" or "route" or "highway" or "about" or "some" or "than" or "nearly" or "almost" or "over" or "least"
            or "approximately" or "boeing" or "airbus" or "roughly" or "only" or "interstate" or "unit" or "room" or "channel" or "another" or "point" or "model" || after is "%" or "percent" or "per" or "/" or "°")
        {
            return false;
        }
        if (scan.IsDash(i - 1) && scan.Touches(i) && (!scan.IsNumber(i - 2) || scan.Year(i - 2) == 0) && before != "–" && scan.Lower(i - 2) is not ("post" or "pre" or "mid" or "early" or "late"))
        {
            return false; // a telephone number, a model
        }
        var led = before is "in" or "since" or "until" or "by" or "from" or "of" or "during" or "before" or "after" or "between" or "late" or "early" or "mid" or "fiscal" or "through" or "to" or "year" or "circa"
            || scan.IsDash(i - 1) || before == "(" && after == ")";
        if (TimeWords.Unit(after) is not null and not TimeUnit.Quarter || Quantities.Units.IsUnit(after))
        {
            return false;
        }
        if (year is >= 1900 and < 2050 && year != 2000)
        {
            return led || !CountsPlural(scan, i + 1);
        }
        return led && !CountsPlural(scan, i + 1);
    }

    private static bool CountsPlural(TimeScan scan, int i) =>
        scan.IsWord(i) && !scan.IsCapitalized(i) && (Quantities.People.IsPlural(scan.Lower(i)) || scan.Lower(i).Length > 4 && scan.Lower(i).EndsWith('s') && !scan.Lower(i).EndsWith("ss", StringComparison.Ordinal));
}
