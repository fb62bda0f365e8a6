namespace Parallax.Events.Fusion.Statements;

/// <summary>Joins quotations that share runs of words, each with those that it shares most with and is one utterance with.</summary>
internal sealed class AlikeQuotes
{
    /// <summary>A run of words that more quotations have says nothing of one utterance.</summary>
    private const int CommonRun = 64;

    /// <summary>With how many others a quotation is compared: those with which it shares most runs.</summary>
    private const int MostPartners = 8;

    private readonly Dictionary<ulong, Holders> _runs = [];

    /// <summary>The quotations that have a run.</summary>
    private sealed class Holders
    {
        public List<Quote> Quotes { get; } = [];

        /// <summary>How often the run stands in them.</summary>
        public int Times { get; set; }
    }

    /// <summary>Takes quotations out of comparison and others in.</summary>
    /// <returns>The quotations that are joined to others, or no longer.</returns>
    public HashSet<Quote> Change(IReadOnlyCollection<Quote> gone, IReadOnlyCollection<Quote> come)
    {
        var touched = new HashSet<Quote>();
        foreach (var quote in gone)
        {
            Note(quote, -1, touched);
        }
        foreach (var quote in come)
        {
            Note(quote, 1, touched);
        }
        touched.UnionWith(come);
        touched.ExceptWith(gone.Where(q => !q.IsCompared));
        var found = touched.AsParallel().Select(q => (Quote: q, Partners: PartnersOf(q))).ToList();
        var changed = new HashSet<Quote>();
        found.AddRange(gone.Where(q => !q.IsCompared).Select(q => (q, new List<(Quote, bool)>())));
        foreach (var (quote, partners) in found)
        {
            Join(quote, partners, changed);
        }
        return changed;
    }

    /// <summary>Adds or removes what a quotation has; notes those for which that may change something.</summary>
    private void Note(Quote quote, int sign, HashSet<Quote> touched)
    {
        quote.IsCompared = sign > 0;
        foreach (var (run, times) in quote.Runs)
        {
            if (!_runs.TryGetValue(run, out var holders))
            {
                _runs.Add(run, holders = new());
            }
            if (holders.Times <= CommonRun || holders.Times + (sign * times) <= CommonRun)
            {
                touched.UnionWith(holders.Quotes);
            }
            holders.Times += sign * times;
            if (sign > 0)
            {
                holders.Quotes.Add(quote);
            }
            else if (holders.Quotes.Remove(quote) && holders.Quotes.Count == 0)
            {
                _runs.Remove(run);
            }
        }
    }

    private List<(Quote Other, bool IsOne)> PartnersOf(Quote quote)
    {
        var shared = new Dictionary<Quote, int>();
        foreach (var (run, times) in quote.Runs)
        {
            var holders = _runs[run];
            foreach (var other in holders.Times > CommonRun ? [] : holders.Quotes)
            {
                if (other.Passage.Report != quote.Passage.Report)
                {
                    shared[other] = shared.GetValueOrDefault(other) + (times * other.Runs[run]);
                }
            }
        }
        return [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key, Quote.ByReport).Take(MostPartners).Select(s => Known(quote, s.Key) ?? (s.Key, IsOne(quote, s.Key)))];
    }

    private static (Quote, bool)? Known(Quote quote, Quote other)
    {
        foreach (var known in quote.Partners)
        {
            if (known.Other == other)
            {
                return known;
            }
        }
        return null;
    }

    private static bool IsOne(Quote a, Quote b) => Quote.ByReport.Compare(a, b) < 0 ? Sameness.IsOne(a.Passage, b.Passage) : Sameness.IsOne(b.Passage, a.Passage);

    private static void Join(Quote quote, List<(Quote Other, bool IsOne)> partners, HashSet<Quote> changed)
    {
        if (quote.Partners.SequenceEqual(partners))
        {
            return;
        }
        foreach (var (other, _) in quote.Partners.Where(p => p.IsOne))
        {
            quote.Joined.Remove(other);
            other.Joined.Remove(quote);
            changed.Add(other);
        }
        foreach (var (other, _) in partners.Where(p => p.IsOne))
        {
            quote.Joined.Add(other);
            other.Joined.Add(quote);
            changed.Add(other);
        }
        quote.Partners = partners;
        changed.Add(quote);
    }
}
