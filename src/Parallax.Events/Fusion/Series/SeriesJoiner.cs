using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;
using Parallax.Language.Names;

namespace Parallax.Events.Fusion.Series;

/// <summary>Joins the series of several reports that count the same kind of deeds of the same people in the same country.</summary>
internal static class SeriesJoiner
{
    /// <summary>What one cluster of a series is held against others by.</summary>
    private sealed record Node(EventCluster Cluster, EventType Type, HashSet<Id<Report>> Reports, HashSet<EventCluster> Leads, HashSet<EventCluster> Told, HashSet<string> Countries, HashSet<string> Initiators, SeriesTime? Time);

    /// <summary>The clusters, with those of one series joined. The result depends on the set of clusters alone.</summary>
    public static IReadOnlyList<EventCluster> Join(IReadOnlyList<ReportReading> readings, IReadOnlyList<EventCluster> clusters)
    {
        if (clusters.Count(c => c.IsSeries) < 2)
        {
            return clusters;
        }
        var leads = LeadsOf(readings, clusters);
        var told = clusters.SelectMany(c => c.Tellings.Select(t => (t.Report.Report.Id, Cluster: c))).ToLookup(x => x.Id, x => x.Cluster);
        var groups = new List<List<Node>>();
        foreach (var node in clusters.Where(c => c.IsSeries).Select(c => NodeOf(c, leads, told)).OrderBy(n => n.Cluster.Tellings.Min(t => t.Report.Report.Id)).ThenBy(n => n.Cluster.Mentions.Min(m => (m.Text.Field, m.Span))))
        {
            if (groups.Find(g => g.TrueForAll(other => MayJoin(node, other))) is { } group)
            {
                group.Add(node);
            }
            else
            {
                groups.Add([node]);
            }
        }
        return [.. clusters.Where(c => !c.IsSeries), .. groups.Select(g => g.Count == 1 ? g[0].Cluster : new EventCluster([.. g.SelectMany(n => n.Cluster.Tellings)]))];
    }

    private static Dictionary<Id<Report>, EventCluster> LeadsOf(IReadOnlyList<ReportReading> readings, IReadOnlyList<EventCluster> clusters)
    {
        var leads = readings.Where(r => r.Lead is not null).Select(r => r.Lead!).ToHashSet();
        return clusters.SelectMany(c => c.Tellings.Where(leads.Contains).Select(t => (t.Report.Report.Id, Cluster: c))).ToDictionary(x => x.Id, x => x.Cluster);
    }

    private static Node NodeOf(EventCluster cluster, Dictionary<Id<Report>, EventCluster> leads, ILookup<Id<Report>, EventCluster> told)
    {
        var reports = cluster.Tellings.Select(t => t.Report.Report.Id).ToHashSet();
        var initiators = cluster.Mentions.SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator && a.Stance != Stance.Denied).Select(a => a.Country ?? Language.Places.Gazetteer.Key(a.Name)).ToHashSet();
        return new(cluster, cluster.Type, reports, [.. reports.Where(leads.ContainsKey).Select(r => leads[r])], [.. reports.SelectMany(r => told[r])], [.. cluster.Mentions.SelectMany(Countries)], initiators,
            cluster.Mentions.Select(SeriesTime.Of).FirstOrDefault(t => t is not null));
    }

    /// <summary>The countries that the sentence of a mention names, be it by a people.</summary>
    private static IEnumerable<string> Countries(EventMention mention)
    {
        var sentence = mention.Words.Sentences[mention.Sentence];
        return sentence.Among(mention.Text.Places, p => p.Span).Select(p => p.Place.Country)
            .Concat(sentence.Among(mention.Text.Names, n => n.Span).Where(n => n.Kind is NameKind.Nationality or NameKind.Place).Select(n => n.Country)).OfType<string>();
    }

    /// <summary>Of two reports, of like deeds, in a country that both name, over times that may meet, and not of two different actors. Where neither report tells of what the other
    /// is about they must name one actor.</summary>
    private static bool MayJoin(Node a, Node b) => !a.Reports.Overlaps(b.Reports) && EventFamilies.MayBeSame(a.Type, b.Type) && a.Countries.Overlaps(b.Countries) && SeriesTime.MayMeet(a.Time, b.Time)
        && (a.Leads.Overlaps(b.Told) || b.Leads.Overlaps(a.Told) ? a.Initiators.Count == 0 || b.Initiators.Count == 0 || a.Initiators.Overlaps(b.Initiators) : a.Initiators.Overlaps(b.Initiators));
}
