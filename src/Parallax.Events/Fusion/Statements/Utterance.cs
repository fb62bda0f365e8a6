using System.Collections.Immutable;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Quotations of one utterance, and the statement that they come to. What was worked out of a report's quotations before is taken over where nothing has changed for it.</summary>
internal sealed class Utterance
{
    /// <summary>With so many of the fullest renderings a quotation is compared, until one holds it.</summary>
    private const int MostOriginals = 5;

    /// <summary>The share of its words that the rendering must have to be its original.</summary>
    private const double LeastShare = 0.5;

    private readonly Dictionary<Id<Report>, Part> _parts = [];

    /// <summary>What one report quotes of it.</summary>
    /// <param name="Rendering">All that it quotes.</param>
    /// <param name="Originals">What it was compared with.</param>
    /// <param name="Variants">What came of that.</param>
    private sealed record Part(Rendering Rendering, ImmutableArray<Rendering> Originals, ImmutableArray<StatementVariant> Variants);

    /// <summary>Makes the statement of the quotations of some sets.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="before">The utterances that these were of before.</param>
    public Utterance(ImmutableArray<QuoteSet> sets, IReadOnlyCollection<Utterance> before)
    {
        Sets = sets;
        List<Quote> quotes = [.. sets.SelectMany(s => s.Quotes).Order(Quote.ByReport)];
        if (quotes.Select(q => q.Passage.Report.Report.Id).Distinct().Skip(1).Any())
        {
            Statement = Make(quotes.ConvertAll(q => q.Passage), before);
        }
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<QuoteSet> Sets { get; }

    /// <summary>The statement; null where one report only quotes it.</summary>
    public Statement? Statement { get; }

    private Statement Make(List<Passage> passages, IReadOnlyCollection<Utterance> before)
    {
        var known = before.SelectMany(b => b._parts.Values).ToLookup(p => p.Rendering.Report.Id);
        var renderings = Rendering.Of(passages, id => known[id].Select(p => p.Rendering));
        ImmutableArray<Rendering> fullest = [.. renderings.Take(MostOriginals + 1)];
        var parts = renderings.AsParallel().AsOrdered().Select(r =>
        {
            ImmutableArray<Rendering> originals = r == fullest[0] ? [] : [.. fullest.Where(o => o != r).Take(MostOriginals)];
            return known[r.Report.Id].FirstOrDefault(p => p.Rendering == r && p.Originals.SequenceEqual(originals)) ?? new(r, originals, [.. Variants(r, originals)]);
        }).ToList();
        foreach (var part in parts)
        {
            _parts.Add(part.Rendering.Report.Id, part);
        }
        var variants = parts.SelectMany(p => p.Variants).DistinctBy(v => (v.Report.Id, v.Field, v.Span));
        return new(SpeakerComparison.Best(passages), DayOfSpeech.Of(passages), variants) { Speakers = SpeakerComparison.Of(passages), Fullest = fullest[0].Report.Id };
    }

    private static IEnumerable<StatementVariant> Variants(Rendering rendering, ImmutableArray<Rendering> originals)
    {
        if (originals.IsEmpty)
        {
            return rendering.Passages.Select(p => Variant(p, QuoteCompleteness.Full, []));
        }
        var fullest = originals[0];
        var covered = new bool[fullest.Words.Length];
        var compared = rendering.Passages.Select(p =>
        {
            foreach (var original in originals)
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

    private static StatementVariant Variant(Passage passage, QuoteCompleteness completeness, ImmutableArray<QuoteDifference> differences) =>
        new(passage.Report.Report, passage.Text.Field, passage.Span, passage.Voice.Words)
        {
            Completeness = completeness,
            Differences = differences,
            Wording = differences.IsEmpty ? QuoteWording.Exact : differences.All(d => d.Marked) ? QuoteWording.Edited : QuoteWording.Differs,
        };
}
