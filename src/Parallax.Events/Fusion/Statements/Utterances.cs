namespace Parallax.Events.Fusion.Statements;

/// <summary>Joins sets of quotations that reports quote one after the other: where two reports do, or where one sentence gives both to one speaker.</summary>
internal static class Utterances
{
    /// <summary>Works out anew what has changed.</summary>
    /// <param name="gone">Sets that are there no longer.</param>
    /// <param name="come">Sets that were not there before; their quotations know them already.</param>
    /// <returns>The statements that are there no longer, and those that were not there before.</returns>
    public static (List<Statement> Gone, List<Statement> Come) Change(IReadOnlyCollection<QuoteSet> gone, IReadOnlyCollection<QuoteSet> come)
    {
        var touched = new HashSet<QuoteSet>(come);
        foreach (var set in gone)
        {
            foreach (var other in set.Tied)
            {
                other.Tied.Remove(set);
                touched.Add(other);
            }
        }
        foreach (var set in come.Where(s => s.IsToldTwice))
        {
            touched.UnionWith(Tie(set));
        }
        var before = touched.Concat(gone).Select(s => s.Utterance).OfType<Utterance>().ToHashSet();
        touched.UnionWith(before.SelectMany(u => u.Sets));
        touched.ExceptWith(gone);
        var made = new List<Utterance>();
        foreach (var part in Parts(touched))
        {
            var utterance = new Utterance([.. part], [.. part.Select(s => s.Utterance).OfType<Utterance>().Concat(part.SelectMany(s => s.Quotes).Select(q => q.Was)).OfType<Utterance>().Distinct()]);
            part.ForEach(s => s.Utterance = utterance);
            made.Add(utterance);
        }
        return ([.. before.Select(u => u.Statement).OfType<Statement>()], [.. made.Select(u => u.Statement).OfType<Statement>()]);
    }

    /// <summary>Ties a set to those that it is one utterance with; gives these.</summary>
    private static List<QuoteSet> Tie(QuoteSet set)
    {
        var beside = set.Quotes.SelectMany(q => new[] { (Left: q.Before, Right: q, Other: q.Before?.Set), (Left: q, Right: q.After, Other: q.After?.Set) })
            .Where(n => n.Other is { IsToldTwice: true } other && other != set && Sameness.IsNextTo(n.Left!.Passage, n.Right!.Passage));
        var tied = new List<QuoteSet>();
        foreach (var pair in beside.GroupBy(n => n.Other!).ToList())
        {
            var isToldTwice = pair.Select(n => n.Right!.Passage.Report).Distinct().Skip(1).Any();
            if ((isToldTwice || pair.Any(n => n.Right!.Passage.Said is { } said && ReferenceEquals(said, n.Left!.Passage.Said))) && !set.Contradicts(pair.Key))
            {
                set.Tied.Add(pair.Key);
                pair.Key.Tied.Add(set);
                tied.Add(pair.Key);
            }
        }
        return tied;
    }

    private static IEnumerable<List<QuoteSet>> Parts(HashSet<QuoteSet> sets)
    {
        var seen = new HashSet<QuoteSet>();
        foreach (var first in sets.Where(seen.Add))
        {
            List<QuoteSet> part = [first];
            for (var i = 0; i < part.Count; i++)
            {
                part.AddRange(part[i].Tied.Where(seen.Add));
            }
            yield return part;
        }
    }
}
