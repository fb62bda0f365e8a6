using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>Finds reports that carry the same text at heart, by the runs of five of their own words that they share: candidates by sketches
/// (<see cref="BlockSketch"/>), then exact shares. Time and memory grow with the number of words; see docs/reference/lineages.md.</summary>
public sealed class LineageFinder
{
    /// <summary>From this resemblance on two texts are one story, whichever of them came first.</summary>
    private const double OneStory = 0.5;

    /// <summary>Texts that lie further apart are different occasions: a wire text is printed within days, a footer for years.</summary>
    private const int DaysOfAStory = 14;

    private readonly CreditFinder _credits;

    /// <summary>Makes a finder that knows the credits of a table.</summary>
    public LineageFinder(CreditLexicon credits) => _credits = new(credits);

    /// <summary>Each report's place in its lineage. The order of the reports changes nothing, and a report that shares nothing with others
    /// changes nothing for them.</summary>
    public IReadOnlyDictionary<Id<Report>, LineagePlace> Find(IReadOnlyList<AnnotatedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = reports.OrderBy(r => r.Report.Id).ToList();
        var texts = new ComparedText[ordered.Count];
        var bearings = new Bearing[ordered.Count];
        Parallel.For(0, ordered.Count, i =>
        {
            texts[i] = ComparedText.Of(ordered[i].Text.Words, ordered[i].Report.Furniture);
            bearings[i] = Bearing.Of(ordered[i], _credits);
        });
        var pairs = Compare(texts, bearings, out var weights);
        return new Descent(texts, bearings, weights).Places(pairs);
    }

    /// <summary>The pairs that share much, with what they share by the weights of all.</summary>
    internal static List<ComparedPair> Compare(IReadOnlyList<ComparedText> texts, IReadOnlyList<Bearing> bearings, out RunWeights weights)
    {
        var stories = new DisjointSets(texts.Count);
        var much = new List<ComparedPair>();
        foreach (var (a, b) in Candidates.Of(texts).Where(p => Overlap.MayBeMuch(texts[p.A], texts[p.B])))
        {
            var overlap = Overlap.Of(texts[a], texts[b], RunWeights.Even);
            if (overlap.IsMuch)
            {
                var (one, other) = (bearings[a], bearings[b]);
                var pair = new ComparedPair(a, b, overlap, overlap.Containment, Remainder.Of(texts[a], texts[b]), Bearing.DaysBetween(one, other) > DaysOfAStory, Bearing.AreUnlike(one, other));
                much.Add(pair);
                if (pair is { IsKin: true, AreFarApart: false } && overlap.Resemblance >= OneStory)
                {
                    stories.Join(a, b);
                }
            }
        }
        var found = weights = RunWeights.Of(texts, [.. bearings.Select(b => b.Where)], much.Select(p => (p.A, p.B)), stories);
        return [.. much.Select(p => p with { Overlap = Overlap.Of(texts[p.A], texts[p.B], found) })];
    }
}
