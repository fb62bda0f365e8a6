using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Extraction;

namespace Parallax.Events.Decisions;

/// <summary>Merges and splits clusters as decided, one decision after the other.</summary>
internal sealed class ClusterDecisions(DecidedClusters clusters, DecisionLedger ledger)
{
    /// <summary>A decision that was applied: tellings that it holds together, or apart.</summary>
    private sealed record Held(Decision Decision, ImmutableArray<HashSet<ReportEvent>> Parts);

    private readonly List<Held> _held = [];

    public void Apply()
    {
        foreach (var decision in ledger.Decisions)
        {
            switch (decision.Correction)
            {
                case Correction.Merge merge:
                    Apply(decision, merge);
                    break;
                case Correction.Split split:
                    Apply(decision, split);
                    break;
            }
        }
        foreach (var (decision, parts) in _held.Where(h => ledger.Applies(h.Decision)))
        {
            ledger.Concern(decision, decision.Correction is Correction.Merge ? [Together(parts)!.Cluster.Tellings[0]] : parts.SelectMany(p => p));
        }
    }

    private void Apply(Decision decision, Correction.Merge merge)
    {
        var found = merge.Events.Select(e => (Anchor: e, Tree: clusters.Find(e.Mentions))).ToList();
        var left = found.FindAll(f => f.Tree is not null);
        if (left.Count < 2)
        {
            ledger.Refuse(decision, string.Join(" ", found.Where(f => f.Tree is null).Select(f => clusters.Lost(f.Anchor))));
            return;
        }
        var trees = left.Select(f => f.Tree!).Distinct().ToList();
        if (trees.Exists(t => t.Cluster.IsSeries != trees[0].Cluster.IsSeries))
        {
            var (series, one) = (left.First(f => f.Tree!.Cluster.IsSeries).Anchor, left.First(f => !f.Tree!.Cluster.IsSeries).Anchor);
            ledger.Refuse(decision, $"“{series.Label}” is a series, which is never one with an event as “{one.Label}”.");
            return;
        }
        Hold(decision, [.. left.Select(f => clusters.Matches(f.Anchor.Mentions).Select(m => m.Key).Where(t => clusters.Of(t) == f.Tree).ToHashSet())],
            trees.Count > 1 ? [ClusterTree.Merge(decision, trees)] : []);
    }

    private void Apply(Decision decision, Correction.Split split)
    {
        var (rest, own) = (split.From.Mentions.Where(m => !split.Reports.Contains(m.Report)), split.From.Mentions.Where(m => split.Reports.Contains(m.Report)));
        if (clusters.Find(rest) is not { } tree)
        {
            ledger.Refuse(decision, clusters.Lost(split.From.Label, [.. rest.Select(m => m.Report).Distinct()]));
            return;
        }
        var told = clusters.Matches(own).Select(m => m.Key).ToHashSet();
        if (told.Count == 0)
        {
            ledger.Refuse(decision, clusters.Lost(split.From.Label, split.Reports));
            return;
        }
        bool IsSplitOff(ReportEvent telling) => split.Reports.Contains(telling.Report.Report.Id);
        var (off, stays) = (tree.Only(IsSplitOff), tree.Only(t => !IsSplitOff(t)));
        told.UnionWith(off?.Cluster.Tellings ?? []);
        Hold(decision, [told, [.. (stays ?? tree).Cluster.Tellings]], off is null || stays is null ? [] : [off, stays]);
    }

    /// <summary>Puts the trees that a decision makes, and finds the earlier decisions that hold no more then.</summary>
    private void Hold(Decision decision, ImmutableArray<HashSet<ReportEvent>> parts, ImmutableArray<ClusterTree> made)
    {
        var touched = new HashSet<ReportEvent>();
        foreach (var tree in made)
        {
            clusters.Put(tree);
            touched.UnionWith(tree.Cluster.Tellings);
        }
        foreach (var earlier in _held.Where(h => h.Parts.Any(p => p.Overlaps(touched)) && !Holds(h)))
        {
            ledger.Overrule(earlier.Decision, decision);
        }
        _held.Add(new(decision, parts));
    }

    private bool Holds(Held held) => held.Decision.Correction is Correction.Merge ? Together(held.Parts) is not null : IsApart(held.Parts[0], held.Parts[1]);

    /// <summary>The cluster that has something of every part; null where there is none.</summary>
    private ClusterTree? Together(ImmutableArray<HashSet<ReportEvent>> parts) =>
        parts[0].Select(clusters.Of).Distinct().FirstOrDefault(tree => parts.All(p => p.Any(t => clusters.Of(t) == tree)));

    /// <summary>Whether what was split off is not where most of the rest is.</summary>
    private bool IsApart(HashSet<ReportEvent> off, HashSet<ReportEvent> rest)
    {
        var most = rest.GroupBy(clusters.Of).OrderByDescending(g => g.Count()).First().Key;
        return !off.Any(t => clusters.Of(t) == most);
    }
}
