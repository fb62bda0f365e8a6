using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Finds utterances that two or more reports quote, and what each of them does to the words. Reports come and go; only utterances of these are worked out anew.</summary>
/// <param name="weights">How much words tell.</param>
internal sealed class StatementFinder(WordWeights weights)
{
    private readonly Dictionary<ReportReading, List<Quote>> _quotes = new(ReferenceEqualityComparer.Instance);
    private readonly EqualQuotes _equal = new();
    private readonly AlikeQuotes _alike = new();

    /// <summary>Takes readings out and others in.</summary>
    /// <returns>The statements that are there no longer, and those that were not there before.</returns>
    public (List<Statement> Gone, List<Statement> Come) Change(IReadOnlyCollection<ReportReading> gone, IReadOnlyCollection<ReportReading> come)
    {
        var left = gone.SelectMany(r => _quotes.Remove(r, out var quotes) ? quotes : []).ToHashSet();
        var fresh = new List<Quote>();
        foreach (var (reading, quotes) in come.AsParallel().AsOrdered().Select(r => (r, Read(r))).Where(r => r.Item2.Count > 0))
        {
            _quotes.Add(reading, quotes);
            fresh.AddRange(quotes);
        }
        var changed = _equal.Change(left, fresh);
        changed.UnionWith(fresh);
        changed.ExceptWith(left);
        changed.UnionWith(_alike.Change([.. left.Where(q => q.IsCompared), .. changed.Where(q => q is { IsCompared: true, IsRepeated: true })], [.. changed.Where(q => q is { IsCompared: false, IsRepeated: false })]));
        changed.ExceptWith(left);
        return Regroup(left, changed);
    }

    private List<Quote> Read(ReportReading reading)
    {
        var quotes = Passage.Of(reading.Report, weights).Select((p, i) => new Quote(p, i)).ToList();
        for (var i = 1; i < quotes.Count; i++)
        {
            (quotes[i - 1].After, quotes[i].Before) = (quotes[i], quotes[i - 1]);
        }
        return quotes;
    }

    /// <summary>Makes anew the sets of quotations that are one utterance, and what comes of them.</summary>
    private static (List<Statement> Gone, List<Statement> Come) Regroup(HashSet<Quote> left, HashSet<Quote> changed)
    {
        var gone = changed.Concat(left).Select(q => q.Set).OfType<QuoteSet>().ToHashSet();
        var affected = gone.SelectMany(s => s.Quotes).Concat(changed).Where(q => !left.Contains(q)).ToHashSet();
        foreach (var quote in affected)
        {
            (quote.Was, quote.Set) = (quote.Set?.Utterance, null);
        }
        var (come, seen) = (new List<QuoteSet>(), new HashSet<Quote>());
        foreach (var first in affected.Where(q => q.Joined.Count > 0 && seen.Add(q)))
        {
            List<Quote> part = [first];
            for (var i = 0; i < part.Count; i++)
            {
                part.AddRange(part[i].Joined.Where(seen.Add));
            }
            var set = new QuoteSet([.. part.Order(Quote.ByReport)]);
            part.ForEach(q => q.Set = set);
            come.Add(set);
        }
        var result = Utterances.Change(gone, come);
        foreach (var quote in affected)
        {
            quote.Was = null;
        }
        return result;
    }
}
