using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>From ties between mentions to links between events: one per pair and never both ways, of the kind that most lineages state, and no two that contradict each other.</summary>
internal static class LinkFuser
{
    /// <summary>What one report says of two events.</summary>
    private sealed record Stated(Event From, Event To, LinkType Type, Claim Claim);

    /// <summary>The links: one per pair of events, of the direction that <see cref="OneWay"/> gives and the kind that most lineages state, and none
    /// that contradicts stronger ones. What reports state of the other direction stands among the claims of a link, which is then disputed, unless the dates rule it out.</summary>
    public static IReadOnlyList<Link> Fuse(IReadOnlyList<ReportReading> readings, Dictionary<ReportEvent, Event> events, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
    {
        var links = new List<Link>();
        var strengths = new Dictionary<Link, int>();
        foreach (var pair in Statements(readings, events).GroupBy(s => s.From.Id < s.To.Id ? (s.From.Id, s.To.Id) : (s.To.Id, s.From.Id)))
        {
            if (OneWay([.. pair], lineages) is not { Count: > 0 } same || IsAgainstDates(same))
            {
                continue;
            }
            var all = pair.Where(s => s.From.Id == same[0].From.Id || !IsAgainstDates([s])).ToList();
            var type = same.GroupBy(s => s.Type).OrderByDescending(g => Voices(g, lineages)).ThenBy(g => g.Key).First().Key;
            var link = new Link(same[0].From.Id, same[0].To.Id, type, StatusOf(all, same, type, lineages), all.Select(s => s.Claim));
            links.Add(link);
            strengths.Add(link, Voices(same, lineages));
        }
        var dates = events.Values.Where(e => e.When is not null).DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => e.When!);
        return LinkGraph.WithoutContradiction(links, l => strengths[l], id => dates.GetValueOrDefault(id));
    }

    private static FactStatus StatusOf(List<Stated> all, List<Stated> same, LinkType type, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages) =>
        all.Exists(s => s.From.Id != same[0].From.Id) ? FactStatus.Disputed
        : Voices(same, lineages) == 1 ? FactStatus.Single
        : same.All(s => s.Type == type) ? FactStatus.Agreed : FactStatus.Compatible;

    private static IEnumerable<Stated> Statements(IReadOnlyList<ReportReading> readings, Dictionary<ReportEvent, Event> events)
    {
        foreach (var reading in readings.OrderBy(r => r.Report.Report.Id))
        {
            var owner = reading.Events.SelectMany(e => e.Mentions.Select(m => (Mention: m, Event: e))).ToDictionary(x => x.Mention, x => x.Event);
            foreach (var link in reading.Links)
            {
                if (owner.TryGetValue(link.From, out var from) && owner.TryGetValue(link.To, out var to) && events.TryGetValue(from, out var a) && events.TryGetValue(to, out var b)
                    && a.Id != b.Id)
                {
                    var span = link.From.Words.SpanOf(link.First, link.End);
                    yield return new(a, b, link.Type, ClaimMaker.Make(link.From, span, "link", new LinkValue(link.Type, span.Of(link.From.Words.Text))));
                }
            }
        }
    }

    /// <summary>Of statements on two events those of the direction that more lineages give, of as many both ways those that go with the dates; none where neither decides.</summary>
    private static List<Stated> OneWay(List<Stated> pair, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
    {
        var ways = pair.GroupBy(s => s.From.Id).Select(g => (Said: g.ToList(), Voices: Voices(g, lineages))).OrderByDescending(w => w.Voices).ToList();
        return ways.Count == 1 || ways[0].Voices > ways[1].Voices ? ways[0].Said
            : IsAgainstDates(ways[1].Said) ? ways[0].Said
            : IsAgainstDates(ways[0].Said) ? ways[1].Said : [];
    }

    /// <summary>Whether what comes of the other was over before the other began.</summary>
    private static bool IsAgainstDates(List<Stated> same) => same[0] is { From.When: { } from, To.When: { } to } && from.End < to.Start;

    private static int Voices(IEnumerable<Stated> said, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages) => said.Select(s => lineages[s.Claim.Report.Id].Id).Distinct().Count();
}
