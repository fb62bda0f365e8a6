namespace Parallax.Events.Extraction;

/// <summary>A number that words give for all people of one kind.</summary>
/// <param name="Attribute">What happened to them: <c>killed</c>, <c>injured</c> and the like.</param>
/// <param name="Min">The least.</param>
/// <param name="Max">The most; null where the words leave it open.</param>
/// <param name="Speaker">Who is quoted with it.</param>
internal sealed record Toll(string Attribute, decimal Min, decimal? Max, string? Speaker);

/// <summary>Compares the numbers of people that mentions give. What two sides say of one event may contradict; what one voice says may not.</summary>
internal static class TollComparison
{
    /// <summary>How many times as many the one must be: less may be a part, or a later count.</summary>
    private const decimal Ratio = 2;

    /// <summary>Whether what is known and a mention give numbers for all people of one kind that cannot be of one event: "killed three" and "killed 26".</summary>
    public static bool Contradict(IEnumerable<EventMention> known, EventMention mention)
    {
        if (mention.Casualties.Count == 0)
        {
            return false;
        }
        var ours = Totals([mention]);
        return ours.Count > 0 && Totals(known).Exists(t => ours.Exists(o => (o.Speaker is null || t.Speaker is null || o.Speaker == t.Speaker) && AreApart(o, t)));
    }

    /// <summary>Whether two reports give numbers for all people of one kind that cannot be of one event, whoever says so.</summary>
    public static bool Contradict(IReadOnlyList<Toll> some, IReadOnlyList<Toll> others) => some.Any(s => others.Any(o => AreApart(s, o)));

    /// <summary>Sums over what is joined; neither groups of a larger number nor single people count.</summary>
    public static List<Toll> Totals(IEnumerable<EventMention> mentions) =>
        [.. from mention in mentions
            from casualty in mention.Casualties
            where !casualty.IsPart && casualty.Victims.All(v => v is { Counted: true, Attackers: false }) && casualty.Victims.Sum(v => v.Min) >= 2
            select new Toll(casualty.Attribute, casualty.Victims.Sum(v => v.Min), casualty.Victims.Any(v => v.Max is null) ? null : casualty.Victims.Sum(v => v.Max), SpeakerOf(mention, casualty))];

    private static bool AreApart(Toll a, Toll b) => a.Attribute == b.Attribute
        && (b.Max is { } most && a.Min >= Math.Max(1, most) * Ratio || a.Max is { } ours && b.Min >= Math.Max(1, ours) * Ratio);

    private static string? SpeakerOf(EventMention mention, Casualty casualty)
    {
        var span = mention.Words.SpanOf(casualty.First, casualty.End);
        return mention.Text.Attributions.FirstOrDefault(a => a.Content.Any(c => c.Overlaps(span)))?.Speaker;
    }
}
