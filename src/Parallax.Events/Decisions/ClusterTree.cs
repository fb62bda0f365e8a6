using System.Collections.Immutable;
using System.Globalization;
using Parallax.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Linking;

namespace Parallax.Events.Decisions;

/// <summary>A cluster as decisions left it: as it was found, or merged of others.</summary>
internal sealed class ClusterTree
{
    public ClusterTree(EventCluster cluster) => Cluster = cluster;

    private ClusterTree(Decision by, ImmutableArray<ClusterTree> parts) =>
        (Cluster, By, Parts) = (new([.. parts.SelectMany(p => p.Cluster.Tellings).OrderBy(Place)]), by, parts);

    public EventCluster Cluster { get; }

    /// <summary>What merged it; null where it is as it was found.</summary>
    public Decision? By { get; }

    /// <summary>What it was merged of; empty where it is as it was found.</summary>
    public ImmutableArray<ClusterTree> Parts { get; } = [];

    /// <summary>The merges that made it, its own first.</summary>
    public IEnumerable<ClusterTree> Merges => By is null ? [] : Parts.SelectMany(p => p.Merges).Prepend(this);

    /// <summary>Several as one. Their order changes nothing.</summary>
    public static ClusterTree Merge(Decision by, IEnumerable<ClusterTree> parts) => new(by, [.. parts.OrderBy(p => p.Cluster.Tellings.Min(Place))]);

    /// <summary>What is left of it with only some tellings; null for nothing.</summary>
    public ClusterTree? Only(Func<ReportEvent, bool> keeps)
    {
        if (By is null)
        {
            ImmutableArray<ReportEvent> kept = [.. Cluster.Tellings.Where(keeps)];
            return kept.IsEmpty ? null : kept.Length == Cluster.Tellings.Length ? this : new(new EventCluster(kept));
        }
        ClusterTree[] left = [.. Parts.Select(p => p.Only(keeps)).OfType<ClusterTree>()];
        return left.Length switch { 0 => null, 1 => left[0], _ => new(By, [.. left]) };
    }

    /// <summary>Why its reports were put together: of each part as it was found, and for each merge by whom and why.</summary>
    public IEnumerable<EventJoin> Joins() => By is null
        ? JoinReasons.Of(Cluster)
        : Parts.SelectMany(p => p.Joins()).Concat(Parts.Skip(1).Select(p => new EventJoin(p.FirstReport, Parts[0].FirstReport, $"Merged by {Signed(By)}")));

    /// <summary>Who decided, when and why: "Ana Brook on 4 May 2031: one attack, told twice."</summary>
    public static string Signed(Decision by) => by.Author + by.Time.ToString(" 'on' d MMMM yyyy': '", CultureInfo.InvariantCulture) + (by.Reason is [.., '.' or '!' or '?'] ? by.Reason : by.Reason + ".");

    private Id<Report> FirstReport => Cluster.Tellings.Min(t => t.Report.Report.Id);

    /// <summary>Where a telling first speaks of its event.</summary>
    public static (Id<Report>, TextField, TextSpan) Place(ReportEvent telling) => telling.Mentions.Min(m => (telling.Report.Report.Id, m.Text.Field, m.Span));
}
