namespace Parallax.Language.Quotations;

/// <summary>Gives quoted sentences without a speaker of their own to the speaker before them.</summary>
internal static class Continuation
{
    /// <summary>Adds each wholly quoted unit without attributions to the last attribution of its paragraph, or to the one whose quotation runs on
    /// into the paragraph. The drafts are in the order of their units.</summary>
    public static void Carry(Reading reading, List<Draft> drafts)
    {
        var next = 0;
        Draft? last = null;
        Quote? runningOn = null;
        var paragraph = -1;
        for (var u = 0; u < reading.Units.Count; u++)
        {
            var unit = reading.Units[u];
            if (unit.Paragraph != paragraph)
            {
                last = runningOn is { } || (u > 0 && reading[reading.Units[u - 1].End - 1].Text == ":") ? last : null;
                paragraph = unit.Paragraph;
            }
            var first = next;
            while (next < drafts.Count && drafts[next].Unit == unit)
            {
                last = drafts[next].Speaks || last is null ? drafts[next] : last;
                next++;
            }
            if (next == first && last is { } && IsQuoted(reading, unit))
            {
                last.Content.Add(new(unit.First, reading.Quotes.At(unit.First)!.End));
            }
            runningOn = reading.Quotes.At(unit.End - 1) is { RunsOn: true } open ? open : null;
        }
    }

    private static bool IsQuoted(Reading reading, Unit unit) => reading.StartsQuote(unit.First) && reading.Quotes.At(unit.First)!.End >= unit.End - 1;
}
