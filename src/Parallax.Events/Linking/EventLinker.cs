using Parallax.Events.Blocks;
using Parallax.Events.Extraction;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>Decides which tellings in different reports mean one event. The result depends on the set of tellings alone: pairs are
/// scored, then joined from the surest down, unless anything in the two groups speaks against it. Readings come and go; only what hangs together with these is worked out anew,
/// from the ground up, and comes to what a new linker would come to. There are two groupings, without inferred dates and with them. Not safe for use by several threads.</summary>
public sealed class EventLinker(Lexicons lexicons, Gazetteer gazetteer)
{
    private readonly NameRarity _rarity = new(lexicons.Weights, gazetteer);
    private readonly Dictionary<ReportReading, LinkReading> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ReportEvent, LinkNode> _nodes = [];
    private readonly AlikePairs<LinkNode, LinkEdge> _pairs = new(LinkBlocks.Empty(), LinkNode.ByReport, LinkEdge.Of);
    private readonly LinkGrouping _stated = new(Views.Stated);
    private readonly LinkGrouping _inferred = new(Views.Inferred);

    /// <summary>How many pairs of tellings were scored so far.</summary>
    public long Scored => _pairs.Compared;

    /// <summary>How many times two groups of tellings were held against each other so far.</summary>
    public int Grouped => _stated.Made + _inferred.Made;

    /// <summary>Takes readings to the groupings without and with inferred dates, or out of them.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then this linker can be used no longer.</exception>
    internal void Change(IReadOnlyDictionary<ReportReading, Views> readings, CancellationToken cancellation)
    {
        var fresh = readings.Keys.Where(r => !_known.ContainsKey(r) && readings[r] != Views.None).OrderBy(r => r.Report.Report.Id).ToList();
        foreach (var (reading, link) in fresh.AsParallel().AsOrdered().Select(r => (r, LinkNode.Of(r, _rarity))))
        {
            _known.Add(reading, link);
        }
        var changes = readings.Where(r => _known.ContainsKey(r.Key)).OrderBy(r => r.Key.Report.Report.Id)
            .SelectMany(r => _known[r.Key].Nodes.Select(n => new BlockChange<LinkNode>(n, n.Views, r.Value))).Where(c => c.Before != c.After).ToList();
        var edges = _pairs.Change(changes, cancellation);
        foreach (var change in changes)
        {
            _nodes[change.Member.Item] = change.Member;
            ForEach(change.Before ^ change.After, g => g.Note(change.Member));
        }
        foreach (var (edge, views) in OneToOne.Decide(edges))
        {
            ForEach(views, g => g.Note(edge));
        }
        foreach (var reading in readings.Where(r => r.Value == Views.None && _known.Remove(r.Key)).SelectMany(r => r.Key.Events))
        {
            _nodes.Remove(reading);
        }
    }

    /// <summary>What has changed since this was last asked of the events without inferred dates.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then this linker can be used no longer.</exception>
    public ClusterChanges TakeStated(CancellationToken cancellation) => _stated.Change(cancellation);

    /// <summary>What has changed since this was last asked of the events with inferred dates.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then this linker can be used no longer.</exception>
    public ClusterChanges TakeInferred(CancellationToken cancellation) => _inferred.Change(cancellation);

    /// <summary>The event that a telling tells of without inferred dates.</summary>
    internal EventCluster StatedOf(ReportEvent telling) => _nodes[telling].Known[0]!;

    /// <summary>The event that a telling tells of with inferred dates.</summary>
    internal EventCluster InferredOf(ReportEvent telling) => _nodes[telling].Known[1]!;

    private void ForEach(Views views, Action<LinkGrouping> act)
    {
        if ((views & Views.Stated) != Views.None)
        {
            act(_stated);
        }
        if ((views & Views.Inferred) != Views.None)
        {
            act(_inferred);
        }
    }
}
