namespace Parallax.Language.Times;

/// <summary>How many units a length of time has.</summary>
/// <param name="End">Index after its last token.</param>
/// <param name="Value">The number; null where the words tell none, as "several" does.</param>
/// <param name="Article">Whether it is "a" or "an".</param>
internal readonly record struct Amount(int End, decimal? Value, bool Article = false)
{
    /// <summary>The amount at the token; null where there is none.</summary>
    public static Amount? Read(TimeScan scan, int i)
    {
        switch (scan.Lower(i))
        {
            case "a" or "the" when scan.Lower(i + 1) is "few":
                return new(i + 2, null);
            case "a" when scan.Lower(i + 1) == "couple":
                return new(scan.Lower(i + 2) == "of" ? i + 3 : i + 2, 2);
            case "a" when scan.Lower(i + 1) is "number" or "matter" && scan.Lower(i + 2) == "of":
                return new(i + 3, null);
            case "couple":
                return new(scan.Lower(i + 1) == "of" ? i + 2 : i + 1, 2);
            case "several" or "few" or "many" or "numerous" or "countless" or "some":
                return new(i + 1, null);
            case "dozens" or "hundreds" or "thousands" or "tens" or "scores" when scan.Lower(i + 1) == "of":
                return new(i + 2, null);
            case "half" when scan.Lower(scan.SkipHyphen(i + 1)) is "an" or "a" or "hour" or "century" or "decade":
                var unit = scan.SkipHyphen(i + 1);
                return new(scan.Lower(unit) is "an" or "a" ? unit + 1 : unit, 0.5m);
            case "a" when scan.Lower(i + 1) == "half" && TimeWords.Unit(scan.Lower(scan.SkipHyphen(i + 2))) is not null:
                return new(scan.SkipHyphen(i + 2), 0.5m);
            case "a" when scan.Lower(i + 1) == "quarter" && scan.Lower(i + 2) is "century":
                return new(i + 2, 0.25m);
            case "a" or "an" when scan.Number(i) is null:
                return new(i + 1, 1, Article: true);
            case "another":
                return Read(scan, i + 1) is { Article: false } counted ? counted : new(i + 1, 1);
            default:
                return scan.Number(i) is { } number ? WithRange(scan, new(WithHalf(scan, number.End, out var half), number.Value + half)) : null;
        }
    }

    private static int WithHalf(TimeScan scan, int i, out decimal half)
    {
        var follows = scan.Lower(i) == "and" && scan.Lower(i + 1) == "a" && scan.Lower(i + 2) == "half";
        half = follows ? 0.5m : 0;
        return follows ? scan.SkipHyphen(i + 3) : i;
    }

    /// <summary>"two to three weeks": the first number stands for both, as TIMEX3 has no ranges.</summary>
    private static Amount WithRange(TimeScan scan, Amount first)
    {
        var joined = scan.Lower(first.End) is "to" or "or" || scan.IsDash(first.End);
        return joined && scan.Number(first.End + 1) is { } second && second.Value > first.Value
            && TimeWords.Unit(scan.Lower(scan.SkipHyphen(second.End))) is not null ? first with { End = second.End } : first;
    }
}
