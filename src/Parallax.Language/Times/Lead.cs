namespace Parallax.Language.Times;

/// <summary>What the words before a time do to it.</summary>
internal enum LeadKind
{
    None,

    /// <summary>They leave it as it is: "about", "at least", "earlier".</summary>
    Hedge,
    Early,
    Mid,
    Late,
    Begin,
    End,
}

/// <summary>Words before a time that belong to it: "early", "late", "the end of", "about", "at least".</summary>
internal readonly record struct Lead(int End, LeadKind Kind, bool Approximate = false)
{
    public static Lead Read(TimeScan scan, int i)
    {
        if (scan.IsMid(i))
        {
            return new(i, LeadKind.Mid);
        }
        var (word, next) = (scan.Lower(i), scan.Lower(i + 1));
        switch (word)
        {
            case "early" or "late" or "earlier" or "later":
                var kind = word switch { "early" => LeadKind.Early, "late" => LeadKind.Late, _ => LeadKind.Hedge };
                return new(next is "on" or "in" or "-" ? i + 2 : i + 1, kind == LeadKind.Hedge ? LeadKind.Hedge : kind);
            case "mid":
                return new(scan.SkipHyphen(i + 1), LeadKind.Mid);
            case "the" or "its" when scan.IsMid(i + 1):
                return new(i + 1, LeadKind.Mid);
            case "the" or "its" when next is "early" or "late" or "mid":
                return new(scan.SkipHyphen(i + 2), next switch { "early" => LeadKind.Early, "late" => LeadKind.Late, _ => LeadKind.Mid });
            case "the" when scan.Lower(i + 2) == "of":
                var part = next switch { "end" or "close" => LeadKind.End, "beginning" or "start" => LeadKind.Begin, "middle" => LeadKind.Mid, "rest" or "remainder" => LeadKind.Hedge, _ => LeadKind.None };
                return new(i + 3, part);
            case "sometime" or "exactly" or "precisely":
                return new(i + 1, LeadKind.Hedge);
            default:
                return Hedge(scan, i, word, next);
        }
    }

    /// <summary>Whether the words belong to what was read: hedges go with lengths, clocks and dates, not with "now" or "recently".</summary>
    public bool Fits(TimeScan scan, Found found)
    {
        if (found.Value.EndsWith("_REF", StringComparison.Ordinal))
        {
            return Approximate;
        }
        return !Approximate || found.Type != TimeType.Set && scan.Lower(End) != "the"; // "over the weekend" is no hedge
    }

    /// <summary>The time with its first and last day narrowed: "early" is the first half, "late" the second, "mid" the middle half,
    /// "the end of" the last third, "the beginning of" the first.</summary>
    public Found Apply(Found found)
    {
        if (Kind == LeadKind.Hedge || found.Period is not { Grain: not Grain.Day } || found.From is not { } from || found.To is not { } to)
        {
            return found;
        }
        var days = to.DayNumber - from.DayNumber + 1;
        var (skip, keep) = Kind switch
        {
            LeadKind.Early => (0, (days + 1) / 2),
            LeadKind.Late => (days / 2, days - days / 2),
            LeadKind.Mid => (days / 4, days - 2 * (days / 4)),
            LeadKind.Begin => (0, (days + 2) / 3),
            _ => (days - (days + 2) / 3, (days + 2) / 3),
        };
        return found with { From = from.AddDays(skip), To = from.AddDays(skip + keep - 1) };
    }

    private static Lead Hedge(TimeScan scan, int i, string word, string next)
    {
        var words = word switch
        {
            "about" or "around" or "approximately" or "roughly" or "nearly" or "almost" or "over" or "under" or "only" => 1,
            "at" when next is "least" or "most" or "about" or "around" or "approximately" or "roughly" or "exactly" => next is "least" or "most" ? 2 : 0,
            "more" or "less" or "fewer" when next == "than" => 2,
            "up" when next == "to" => 2,
            "just" or "well" when next is "over" or "under" => 2,
            "as" when next is "many" or "long" or "much" or "little" && scan.Lower(i + 2) == "as" => 3,
            _ => 0,
        };
        return words == 0 ? new(i, LeadKind.None) : new(i + words, LeadKind.Hedge, Approximate: true);
    }
}
