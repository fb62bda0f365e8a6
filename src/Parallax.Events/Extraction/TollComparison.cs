namespace Parallax.Events.Extraction;

/// <summary>Compares the numbers of people that mentions give. What two sides say of one event may contradict; what one voice says may not.</summary>
internal static class TollComparison
{
    /// <summary>How many times as many the one must be: less may be a part, or a later count.</summary>
    private const decimal Ratio = 2;

    /// <summary>Whether the two give numbers for all people of one kind that cannot be of one event: "killed three" and "killed 26".</summary>
    public static bool Contradict(IEnumerable<EventMention> known, EventMention mention)
    {
        if (mention.Casualties.Count == 0)
        {
            return false;
        }
        var ours = Totals([mention]);
        return ours.Count > 0 && Totals(known).Any(t => ours.Any(o => o.Attribute == t.Attribute && (o.Speaker is null || t.Speaker is null || o.Speaker == t.Speaker) && AreApart(o.Min, o.Max, t.Min, t.Max)));
    }

    private static bool AreApart(decimal min, decimal? max, decimal otherMin, decimal? otherMax) =>
        otherMax is { } most && min >= Math.Max(1, most) * Ratio || max is { } ours && otherMin >= Math.Max(1, ours) * Ratio;

    /// <summary>Sums over what is joined; neither groups of a larger number nor single people count.</summary>
    private static List<(string Attribute, decimal Min, decimal? Max, string? Speaker)> Totals(IEnumerable<EventMention> mentions) =>
        [.. from mention in mentions
            from casualty in mention.Casualties
            where casualty.Victims.All(v => v is { Counted: true, Attackers: false }) && casualty.Victims.Sum(v => v.Min) >= 2
            select (casualty.Attribute, casualty.Victims.Sum(v => v.Min), casualty.Victims.Any(v => v.Max is null) ? null : casualty.Victims.Sum(v => v.Max), SpeakerOf(mention, casualty))];

    private static string? SpeakerOf(EventMention mention, Casualty casualty)
    {
        var span = mention.Words.SpanOf(casualty.First, casualty.End);
        return mention.Text.Attributions.FirstOrDefault(a => a.Content.Any(c => c.Overlaps(span)))?.Speaker;
    }
}
