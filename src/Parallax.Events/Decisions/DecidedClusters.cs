using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Decisions;

/// <summary>The clusters of a record as decisions leave them, and which of them an anchor means.</summary>
internal sealed class DecidedClusters
{
    private readonly AnchorIndex _index;
    private readonly List<ReportEvent> _tellings;
    private readonly Dictionary<ReportEvent, ClusterTree> _of;

    public DecidedClusters(IReadOnlyList<EventCluster> clusters, AnchorIndex index)
    {
        _index = index;
        _tellings = [.. clusters.SelectMany(c => c.Tellings)];
        _of = clusters.Select(c => new ClusterTree(c)).SelectMany(t => t.Cluster.Tellings.Select(x => (Telling: x, Tree: t))).ToDictionary(x => x.Telling, x => x.Tree);
    }

    /// <summary>All clusters, each once.</summary>
    public IEnumerable<ClusterTree> All => _tellings.Select(t => _of[t]).Distinct();

    /// <summary>The cluster that has the telling.</summary>
    public ClusterTree Of(ReportEvent telling) => _of[telling];

    /// <summary>The tree takes the place of those that had its tellings.</summary>
    public void Put(ClusterTree tree)
    {
        foreach (var telling in tree.Cluster.Tellings)
        {
            _of[telling] = tree;
        }
    }

    /// <summary>The tellings that mentions are of, with which mentions.</summary>
    public ILookup<ReportEvent, AnchoredMention> Matches(IEnumerable<AnchoredMention> mentions) =>
        mentions.SelectMany(m => _index.TellingsOf(m).Where(_of.ContainsKey).Select(t => (Telling: t, Mention: m))).ToLookup(x => x.Telling, x => x.Mention);

    /// <summary>The cluster that has most of the mentions, of several the one that has the first of these; null where none is left.</summary>
    public ClusterTree? Find(IEnumerable<AnchoredMention> mentions) => Matches(mentions).GroupBy(g => _of[g.Key])
        .OrderByDescending(g => g.SelectMany(m => m).Distinct().Count()).ThenBy(g => g.SelectMany(m => m).Min()).FirstOrDefault()?.Key;

    /// <summary>Why nothing is left of an event, in a sentence.</summary>
    public string Lost(EventAnchor anchor) => Lost(anchor.Label, [.. anchor.Mentions.Select(m => m.Report).Distinct()]);

    /// <summary>Why nothing is left of what the reports told of an event, in a sentence.</summary>
    public string Lost(string label, IReadOnlyCollection<Id<Report>> reports)
    {
        var whose = reports.Count == 1 ? $"report {reports.First()}" : $"{reports.Count} reports";
        return reports.Any(_index.Has) ? $"The words of {whose} on “{label}” are not read as told of an event now."
            : reports.Count == 1 ? $"The {whose} on “{label}” is not in the record." : $"None of the {whose} on “{label}” is in the record.";
    }
}
