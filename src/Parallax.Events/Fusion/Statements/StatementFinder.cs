using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Finds utterances that two or more reports quote, and what each of them does to the words.</summary>
internal static class StatementFinder
{
    /// <summary>With so many of the fullest renderings a quotation is compared, until one holds it.</summary>
    private const int MostOriginals = 5;

    /// <summary>The share of its words that the rendering must have to be its original.</summary>
    private const double LeastShare = 0.5;

    public static IEnumerable<Statement> Find(IReadOnlyList<ReportReading> readings, WordWeights weights)
    {
        var passages = readings.OrderBy(r => r.Report.Report.Id).SelectMany(r => Passage.Of(r.Report, weights)).ToList();
        return PassageMatcher.Group(passages).Select(Make);
    }

    private static Statement Make(IReadOnlyList<Passage> passages)
    {
        var renderings = Rendering.Of(passages);
        var variants = renderings.SelectMany(r => Variants(r, renderings)).DistinctBy(v => (v.Report.Id, v.Field, v.Span));
        return new(SpeakerComparison.Best(passages), DayOfSpeech.Of(passages), variants) { Speakers = SpeakerComparison.Of(passages), Fullest = renderings[0].Report.Id };
    }

    private static IEnumerable<StatementVariant> Variants(Rendering rendering, List<Rendering> all)
    {
        var fullest = all[0];
        if (rendering == fullest)
        {
            return rendering.Passages.Select(p => Variant(p, QuoteCompleteness.Full, []));
        }
        var covered = new bool[fullest.Words.Length];
        var compared = rendering.Passages.Select(p =>
        {
            foreach (var original in all.Where(r => r != rendering).Take(MostOriginals))
            {
                var alignment = WordAlignment.Of(p.Words, original.Words);
                if (alignment.Matches.Count >= LeastShare * p.Words.Length)
                {
                    if (original == fullest)
                    {
                        Differences.Cover(p, original, alignment, covered);
                    }
                    return (Passage: p, Differences: Differences.Of(p, original, alignment));
                }
            }
            return (Passage: p, Differences: []);
        }).ToList();
        var completeness = covered.All(c => c) ? QuoteCompleteness.Full : QuoteCompleteness.Partial;
        return compared.Select(c => Variant(c.Passage, completeness, c.Differences));
    }

    private static StatementVariant Variant(Passage passage, QuoteCompleteness completeness, System.Collections.Immutable.ImmutableArray<QuoteDifference> differences) =>
        new(passage.Report.Report, passage.Text.Field, passage.Span, passage.Voice.Words)
        {
            Completeness = completeness,
            Differences = differences,
            Wording = differences.IsEmpty ? QuoteWording.Exact : differences.All(d => d.Marked) ? QuoteWording.Edited : QuoteWording.Differs,
        };
}
