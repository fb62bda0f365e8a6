using Parallax.Events.Blocks;
using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>Finds reports that carry the same text at heart, by the runs of five of their own words that they share: candidates by sketches
/// (<see cref="BlockSketch"/>), then exact shares; see docs/reference/lineages.md. Reports come and go; each time only what shares text with these is worked out anew, and comes to
/// what a new finder would find. Not safe for use by several threads.</summary>
public sealed class LineageFinder
{
    private readonly CreditFinder _credits;
    private readonly Dictionary<Id<Report>, LineageText> _texts = [];
    private readonly Dictionary<string, int> _outlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly AlikePairs<LineageText, ComparedPair> _pairs = new(LineageBlocks.Empty(), LineageText.ByReport, ComparedPair.Of);
    private readonly Stories _stories = new();
    private readonly RunWeights _weights = new();
    private readonly Descent _descent;

    /// <summary>Makes a finder that knows the credits of a table.</summary>
    public LineageFinder(CreditLexicon credits) => (_credits, _descent) = (new(credits), new(_weights));

    /// <summary>How many pairs of texts were compared so far.</summary>
    public long Compared => _pairs.Compared;

    /// <summary>How many pairs of texts share much.</summary>
    internal int Pairs => _texts.Values.Sum(t => t.Pairs.Count) / 2;

    /// <summary>The place of a report in its lineage.</summary>
    public LineagePlace this[Id<Report> report] => _texts[report].Place!;

    /// <summary>Takes reports out and others in. A report that shares nothing with others changes nothing for them.</summary>
    /// <param name="gone">Reports that were taken in before.</param>
    /// <param name="come">Reports of other ids than those that stay.</param>
    /// <returns>The reports that have another place in their lineage than before, with the one before; null of those that came.</returns>
    public IReadOnlyDictionary<Id<Report>, LineagePlace?> Change(IReadOnlyCollection<Id<Report>> gone, IReadOnlyCollection<AnnotatedReport> come)
    {
        ArgumentNullException.ThrowIfNull(gone);
        ArgumentNullException.ThrowIfNull(come);
        List<LineageText> left = [.. gone.Select(id => _texts[id])];
        var fresh = come.AsParallel().AsOrdered().Select(r => LineageText.Of(r, _credits)).ToList();
        foreach (var text in left)
        {
            _texts.Remove(text.Bearing.Report.Id);
        }
        foreach (var text in fresh)
        {
            _texts.Add(text.Bearing.Report.Id, text);
            text.Outlet = text.Bearing.Where is { } outlet ? OutletOf(outlet) : null;
        }
        var changed = (HashSet<ComparedPair>)[.. _pairs.Change([.. left.Select(t => new BlockChange<LineageText>(t, Views.Stated, Views.None)), .. fresh.Select(t => new BlockChange<LineageText>(t, Views.None, Views.Stated))])];
        var touched = changed.SelectMany(p => (LineageText[])[p.A, p.B]).ToHashSet();
        var weighed = Weigh(changed, touched, left, fresh);
        return _descent.Place([.. left.SelectMany(t => t.Lineage!), .. touched, .. weighed, .. fresh]);
    }

    /// <summary>Weighs anew what pairs share that have changed, or whose runs have other weights now; gives the texts of these.</summary>
    private HashSet<LineageText> Weigh(HashSet<ComparedPair> changed, HashSet<LineageText> touched, List<LineageText> left, List<LineageText> fresh)
    {
        var parted = changed.Where(p => p.Compared == Views.None).SelectMany(p => (LineageText[])[p.A, p.B]).ToHashSet();
        var held = touched.AsParallel().Select(t => (Text: t, Shared: parted.Contains(t) ? SharedOf(t, t.Pairs, []) : SharedOf(t, t.Pairs.Where(changed.Contains), t.Shared))).ToList();
        held.ForEach(h => _weights.Hold(h.Text, h.Shared));
        var told = changed.Where(p => p.IsOneStory).SelectMany(p => (LineageText[])[p.A, p.B]).Concat(fresh).Where(t => t.Views != Views.None).ToHashSet();
        _stories.Change(told, left).ForEach(_weights.Touch);
        var weighed = _weights.Weigh();
        foreach (var text in weighed.Concat(touched))
        {
            text.Sum = _weights.Sum(text);
        }
        var pairs = weighed.SelectMany(t => t.Pairs.Where(p => p.A == t && weighed.Contains(p.B))).Concat(changed).ToHashSet();
        Parallel.ForEach(pairs, pair => pair.Shared = Overlap.Weigh(pair.A, pair.B, _weights));
        weighed.UnionWith(touched);
        weighed.UnionWith(weighed.SelectMany(t => t.Pairs).SelectMany(p => (LineageText[])[p.A, p.B]).ToList());
        return weighed;
    }

    /// <summary>The runs of a text that some pairs share, and some others of its runs, ascending.</summary>
    private static ulong[] SharedOf(LineageText text, IEnumerable<ComparedPair> pairs, ulong[] others)
    {
        var shared = others.ToHashSet();
        foreach (var pair in pairs)
        {
            var runs = new SharedRuns(text.Text, pair.Other(text).Text);
            while (runs.Next())
            {
                shared.Add(runs.OfFirst);
            }
        }
        ulong[] ordered = [.. shared];
        Array.Sort(ordered);
        return ordered;
    }

    private int OutletOf(string outlet)
    {
        _outlets.TryAdd(outlet, _outlets.Count);
        return _outlets[outlet];
    }
}
