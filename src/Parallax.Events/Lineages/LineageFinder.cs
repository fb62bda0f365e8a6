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
        var changed = _pairs.Change([.. left.Select(t => new BlockChange<LineageText>(t, Views.Stated, Views.None)), .. fresh.Select(t => new BlockChange<LineageText>(t, Views.None, Views.Stated))]);
        var touched = changed.SelectMany(p => (LineageText[])[p.A, p.B]).ToHashSet();
        var weighed = Weigh(changed, touched, left, fresh);
        return _descent.Place([.. left.SelectMany(t => t.Lineage!), .. touched, .. weighed, .. fresh]);
    }

    /// <summary>Weighs anew what pairs share that have changed, or whose runs have other weights now; gives the texts of these.</summary>
    private HashSet<LineageText> Weigh(IReadOnlyCollection<ComparedPair> changed, HashSet<LineageText> touched, List<LineageText> left, List<LineageText> fresh)
    {
        foreach (var text in touched)
        {
            _weights.Hold(text, SharedOf(text));
        }
        var told = changed.Where(p => p.IsOneStory).SelectMany(p => (LineageText[])[p.A, p.B]).Concat(fresh).Where(t => t.Views != Views.None).ToHashSet();
        _stories.Change(told, left).ForEach(_weights.Touch);
        var heavier = _weights.Weigh();
        heavier.UnionWith(touched);
        foreach (var text in heavier)
        {
            text.Sum = _weights.Sum(text);
        }
        var pairs = heavier.SelectMany(t => t.Pairs).ToHashSet();
        Parallel.ForEach(pairs, pair => pair.Overlap = Overlap.Of(pair.A, pair.B, _weights));
        heavier.UnionWith(pairs.SelectMany(p => (LineageText[])[p.A, p.B]));
        return heavier;
    }

    /// <summary>The runs of a text that its pairs share, ascending.</summary>
    private static ulong[] SharedOf(LineageText text)
    {
        var shared = new HashSet<ulong>();
        foreach (var pair in text.Pairs)
        {
            var runs = new SharedRuns(text.Text, pair.Other(text).Text);
            while (runs.Next())
            {
                shared.Add(runs.Run);
            }
        }
        return [.. text.Text.Runs.Where(r => shared.Contains(r | ComparedText.FactBit))];
    }

    private int OutletOf(string outlet)
    {
        _outlets.TryAdd(outlet, _outlets.Count);
        return _outlets[outlet];
    }
}
