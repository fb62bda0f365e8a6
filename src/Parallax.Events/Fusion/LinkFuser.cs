using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>From what reports state of two events to a link between them: one per pair and never both ways, of the direction that <see cref="OneWay"/> gives and the kind that most lineages
/// state. What reports state of the other direction stands among the claims of a link, which is then disputed, unless the dates rule it out.</summary>
/// <param name="lineageOf">The lineage of a report.</param>
internal sealed class LinkFuser(Func<Id<Report>, Id<Lineage>> lineageOf)
{
    /// <summary>What one report says of two events.</summary>
    private sealed record Stated(EventDraft From, EventDraft To, LinkType Type, Claim Claim);

    /// <summary>The link between two events; null where none holds.</summary>
    /// <param name="ties">All that reports state of the two, by report.</param>
    public LinkCandidate? Fuse(IEnumerable<(EventDraft From, EventDraft To, MentionLink Link)> ties)
    {
        var pair = ties.Select(Read).ToList();
        if (OneWay(pair) is not { Count: > 0 } same || IsAgainstDates(same))
        {
            return null;
        }
        var (from, to) = (same[0].From, same[0].To);
        var all = pair.FindAll(s => s.From == from || !IsAgainstDates([s]));
        var type = same.GroupBy(s => s.Type).OrderByDescending(Voices).ThenBy(g => g.Key).First().Key;
        var link = new Link(from.Event!.Id, to.Event!.Id, type, StatusOf(all, same, type), all.Select(s => s.Claim));
        return new(from, to, link, Voices(same));
    }

    private static Stated Read((EventDraft From, EventDraft To, MentionLink Link) tie)
    {
        var (link, words) = (tie.Link, tie.Link.From.Words);
        var span = words.SpanOf(link.First, link.End);
        return new(tie.From, tie.To, link.Type, ClaimMaker.Make(link.From, span, "link", new LinkValue(link.Type, span.Of(words.Text))));
    }

    private FactStatus StatusOf(List<Stated> all, List<Stated> same, LinkType type) =>
        all.Exists(s => s.From != same[0].From) ? FactStatus.Disputed
        : Voices(same) == 1 ? FactStatus.Single
        : same.All(s => s.Type == type) ? FactStatus.Agreed : FactStatus.Compatible;

    /// <summary>Of statements on two events those of the direction that more lineages give, of as many both ways those that go with the dates; none where neither decides.</summary>
    private List<Stated> OneWay(List<Stated> pair)
    {
        var ways = pair.GroupBy(s => s.From).Select(g => (Said: g.ToList(), Voices: Voices(g))).OrderByDescending(w => w.Voices).ToList();
        return ways.Count == 1 || ways[0].Voices > ways[1].Voices ? ways[0].Said
            : IsAgainstDates(ways[1].Said) ? ways[0].Said
            : IsAgainstDates(ways[0].Said) ? ways[1].Said : [];
    }

    /// <summary>Whether what comes of the other was over before the other began.</summary>
    private static bool IsAgainstDates(List<Stated> same) => same[0] is { From.Event.When: { } from, To.Event.When: { } to } && from.End < to.Start;

    private int Voices(IEnumerable<Stated> said) => said.Select(s => lineageOf(s.Claim.Report.Id)).Distinct().Count();
}
