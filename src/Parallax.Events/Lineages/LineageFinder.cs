using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>Finds reports that carry the same text at heart, by the runs of five of their own words that they share: candidates by sketches
/// (<see cref="BlockSketch"/>), then exact shares. Time and memory grow with the number of words; see docs/reference/lineages.md. A finder remembers what it has compared: asked again with
/// more reports, it compares only pairs that it has not seen, and finds what a new finder would. Not safe for use by several threads.</summary>
public sealed class LineageFinder
{
    /// <summary>From this resemblance on two texts are one story, whichever of them came first.</summary>
    private const double OneStory = 0.5;

    private readonly CreditFinder _credits;
    private readonly Dictionary<AnnotatedReport, LineageText> _known = new(ReferenceEqualityComparer.Instance);
    private int _texts;

    /// <summary>Makes a finder that knows the credits of a table.</summary>
    public LineageFinder(CreditLexicon credits) => _credits = new(credits);

    /// <summary>How many pairs of texts were compared so far.</summary>
    public long Compared { get; private set; }

    /// <summary>Each report's place in its lineage. The order of the reports changes nothing, nor does what was asked before, and a report that shares nothing
    /// with others changes nothing for them.</summary>
    public IReadOnlyDictionary<Id<Report>, LineagePlace> Find(IReadOnlyList<AnnotatedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var known = Known([.. reports.OrderBy(r => r.Report.Id)]);
        var before = known.Sum(t => (long)t.Others.Count);
        var pairs = Compare(known, out var weights);
        Compared += known.Sum(t => (long)t.Others.Count) - before;
        return new Descent([.. known.Select(t => t.Text)], [.. known.Select(t => t.Bearing)], weights).Places(pairs);
    }

    /// <summary>The pairs that share much, with what they share by the weights of all.</summary>
    internal static List<ComparedPair> Compare(IReadOnlyList<LineageText> known, out RunWeights weights)
    {
        ComparedText[] texts = [.. known.Select(t => t.Text)];
        var stories = new DisjointSets(texts.Length);
        var much = new List<ComparedPair>();
        foreach (var (a, b, likeness) in Alike(known, Candidates.Of(texts)))
        {
            var overlap = likeness.OverlapOf(texts[a], texts[b]);
            var pair = new ComparedPair(a, b, overlap, overlap.Containment, likeness.Remainder, likeness.AreFarApart, likeness.AreUnlike);
            much.Add(pair);
            if (pair is { IsKin: true, AreFarApart: false } && overlap.Resemblance >= OneStory)
            {
                stories.Join(a, b);
            }
        }
        var found = weights = RunWeights.Of(texts, [.. known.Select(t => t.Bearing.Where)], much.Select(p => (p.A, p.B)), stories);
        return [.. much.Select(p => p with { Overlap = Overlap.Of(texts[p.A], texts[p.B], found) })];
    }

    /// <summary>Those of the pairs that share much, each pair compared once.</summary>
    private static IEnumerable<(int A, int B, Likeness Likeness)> Alike(IReadOnlyList<LineageText> known, List<(int A, int B)> pairs)
    {
        for (int first = 0, end; first < pairs.Count; first = end)
        {
            var one = known[pairs[first].A];
            var before = one.Others.Count;
            for (end = first; end < pairs.Count && pairs[end].A == pairs[first].A; end++)
            {
                if (one.Others.Of(known[pairs[end].B].Serial, before, (A: one, B: known[pairs[end].B]), static p => Likeness.Of(p.A, p.B)) is { Shared: > 0 } likeness)
                {
                    yield return (pairs[end].A, pairs[end].B, likeness);
                }
            }
            one.Others.Order(before);
        }
    }

    /// <summary>What is known of the reports; what is known of others is forgotten.</summary>
    private LineageText[] Known(List<AnnotatedReport> reports)
    {
        var first = _texts;
        var fresh = reports.FindAll(r => !_known.ContainsKey(r));
        var made = new LineageText[fresh.Count];
        Parallel.For(0, made.Length, i => made[i] = LineageText.Of(fresh[i], _credits, first + i));
        _texts += made.Length;
        var kept = reports.ToHashSet(ReferenceEqualityComparer.Instance);
        var gone = _known.Where(k => !kept.Contains(k.Key)).ToDictionary(k => k.Key, k => k.Value.Serial);
        if (gone.Count > 0)
        {
            var serials = gone.Values.ToHashSet();
            gone.Keys.ToList().ForEach(r => _known.Remove(r));
            _known.Values.ToList().ForEach(t => t.Others.Forget(serials));
        }
        for (var i = 0; i < made.Length; i++)
        {
            _known.Add(fresh[i], made[i]);
        }
        return [.. reports.Select(r => _known[r])];
    }
}
