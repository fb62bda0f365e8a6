namespace Parallax.Events.Fusion.Statements;

/// <summary>Joins quotations of the very same words and, where these are few, of one speaker within days: each with the one published last before it.</summary>
internal sealed class EqualQuotes
{
    private readonly Dictionary<(ulong, string?), List<Quote>> _same = [];

    /// <summary>Takes quotations out and others in.</summary>
    /// <returns>The quotations that stay or came and are joined to another, or repeat another, where they did not; or the reverse.</returns>
    public HashSet<Quote> Change(IEnumerable<Quote> gone, IEnumerable<Quote> come)
    {
        var (touched, changed) = (new HashSet<(ulong, string?)>(), new HashSet<Quote>());
        foreach (var quote in gone)
        {
            Part(quote, changed);
            var same = _same[quote.Key];
            same.RemoveAt(same.BinarySearch(quote, Quote.ByPublication));
            touched.Add(quote.Key);
        }
        foreach (var same in come.GroupBy(q => q.Key))
        {
            if (!_same.TryGetValue(same.Key, out var known))
            {
                _same.Add(same.Key, known = []);
            }
            known.AddRange(same);
            known.Sort(Quote.ByPublication);
            touched.Add(same.Key);
        }
        foreach (var key in touched)
        {
            Chain(_same[key], changed);
            if (_same[key].Count == 0)
            {
                _same.Remove(key);
            }
        }
        return changed;
    }

    private static void Chain(List<Quote> same, HashSet<Quote> changed)
    {
        for (var i = 0; i < same.Count; i++)
        {
            var (quote, earlier) = (same[i], i == 0 ? null : same[i - 1]);
            if (quote.Earlier == earlier && (earlier is not null || quote.IsCompared))
            {
                continue;
            }
            Part(quote, changed);
            quote.Earlier = earlier;
            quote.IsRepeated = earlier is not null && Sameness.IsOne(earlier.Passage, quote.Passage);
            changed.Add(quote);
            if (quote.IsRepeated)
            {
                earlier!.Joined.Add(quote);
                quote.Joined.Add(earlier);
                changed.Add(earlier);
            }
        }
    }

    private static void Part(Quote quote, HashSet<Quote> changed)
    {
        if (quote is { IsRepeated: true, Earlier: { } earlier })
        {
            quote.IsRepeated = false;
            earlier.Joined.Remove(quote);
            quote.Joined.Remove(earlier);
            changed.Add(earlier);
        }
    }
}
