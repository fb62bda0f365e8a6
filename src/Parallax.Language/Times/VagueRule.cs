namespace Parallax.Language.Times;

/// <summary>Words for the present, the past and the future at large: "now", "recently", "in the near future".</summary>
internal static class VagueRule
{
    public static Found? Try(TimeScan scan, int i) => scan.Lower(i) switch
    {
        "now" or "currently" or "nowadays" or "presently" => Ref(i + 1, "PRESENT_REF"),
        "right" when scan.Lower(i + 1) == "now" => Ref(i + 2, "PRESENT_REF"),
        "these" when scan.Lower(i + 1) == "days" => Ref(i + 2, "PRESENT_REF"),
        "current" => Ref(i + 1, "PRESENT_REF"),
        "recently" or "lately" => Ref(i + 1, "PAST_REF"),
        "more" or "most" when scan.Lower(i + 1) == "recently" => Ref(i + 2, "PAST_REF"),
        "recent" => Ref(i + 1, "PAST_REF"),
        "soon" when scan.Lower(i + 1) is not ("after" or "afterward" or "afterwards" or "as") => Ref(i + 1, "FUTURE_REF"),
        "the" => AfterThe(scan, i + 1),
        "future" when scan.Lower(i - 1) is not ("a" or "his" or "her" or "its" or "their" or "our" or "your" or "my") => Ref(i + 1, "FUTURE_REF"),
        _ => null,
    };

    private static Found? AfterThe(TimeScan scan, int i)
    {
        var at = scan.Lower(i) is "near" or "foreseeable" or "immediate" or "distant" or "recent" or "not" ? i + 1 : i;
        return scan.Lower(at) switch
        {
            "future" => Ref(at + 1, "FUTURE_REF"),
            "past" when TimeWords.Unit(scan.Lower(at + 1)) is null && !scan.IsNumber(at + 1) => Ref(at + 1, "PAST_REF"),
            _ => null,
        };
    }

    private static Found Ref(int end, string value) => new(end, TimeType.Date, value) { Anchors = false };
}
