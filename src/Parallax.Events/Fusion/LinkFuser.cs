using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion;

/// <summary>From ties between mentions to links between events: one per pair, of the kind that most lineages state.</summary>
internal static class LinkFuser
{
    public static IEnumerable<Link> Fuse(IReadOnlyList<ReportReading> readings, Dictionary<ReportEvent, Event> events, IReadOnlyDictionary<Id<Report>, LineagePlace> lineages)
    {
        var stated = new List<(Event From, Event To, LinkType Type, Claim Claim)>();
        foreach (var reading in readings.OrderBy(r => r.Report.Report.Id))
        {
            var owner = reading.Events.SelectMany(e => e.Mentions.Select(m => (Mention: m, Event: e))).ToDictionary(x => x.Mention, x => x.Event);
            foreach (var link in reading.Links)
            {
                if (owner.TryGetValue(link.From, out var from) && owner.TryGetValue(link.To, out var to) && events.TryGetValue(from, out var a) && events.TryGetValue(to, out var b)
                    && a.Id != b.Id && a.Prominence != Prominence.Series && b.Prominence != Prominence.Series)
                {
                    var span = link.From.Words.SpanOf(link.First, link.End);
                    stated.Add((a, b, link.Type, ClaimMaker.Make(link.From, span, "link", new LinkValue(link.Type, span.Of(link.From.Words.Text)))));
                }
            }
        }
        foreach (var pair in stated.GroupBy(s => s.From.Id < s.To.Id ? (s.From.Id, s.To.Id) : (s.To.Id, s.From.Id)))
        {
            var best = pair.GroupBy(s => (s.From, s.To, s.Type))
                .OrderByDescending(g => g.Select(s => lineages[s.Claim.Report.Id].Id).Distinct().Count() * (g.Key.Type is LinkType.RetaliationFor or LinkType.CausedBy ? 2 : 1))
                .ThenBy(g => g.Key.Type).ThenBy(g => g.Key.From.Id).First();
            var same = pair.Where(s => s.From == best.Key.From).ToList();
            var status = same.Select(s => s.Claim.Report.Id).Distinct().Count() == 1 ? FactStatus.Single
                : same.All(s => s.Type == best.Key.Type) ? FactStatus.Agreed : FactStatus.Compatible;
            yield return new(best.Key.From.Id, best.Key.To.Id, best.Key.Type, status, same.Select(s => s.Claim));
        }
    }
}
