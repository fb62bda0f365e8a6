using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>What tells one event from another: the names that stand near its mentions, weighted by how much they say.</summary>
internal sealed class Signature
{
    private const int NearbySentences = 1;

    private readonly double _total;

    private Signature(ImmutableArray<(ulong Word, double Weight, double Kind)> names) => (Names, _total) = (names, names.Sum(n => n.Weight));

    /// <summary>Words of names with their weights, and with what names of their kind weigh, ascending: sums over them are the
    /// same in every run.</summary>
    public ImmutableArray<(ulong Word, double Weight, double Kind)> Names { get; }

    /// <summary>For the event a report is mainly about, names of the whole report count; for others those of its own sentences and the next.</summary>
    public static Signature Of(ReportEvent item, bool isLead, ImmutableArray<NameWord> names)
    {
        HashSet<(TextField, int)> near = isLead ? [] : [.. item.Mentions.SelectMany(m => Enumerable.Range(m.Sentence - NearbySentences, (2 * NearbySentences) + 1).Select(s => (m.Text.Field, s)))];
        var weights = new SortedDictionary<ulong, (double Kind, double Rarity)>();
        foreach (var name in names)
        {
            if (isLead || near.Contains((name.Field, name.Sentence)))
            {
                var (kind, rarity) = weights.GetValueOrDefault(name.Word, (0, 1));
                weights[name.Word] = (Math.Max(kind, name.Weight), Math.Min(rarity, name.Rarity));
            }
        }
        return new([.. weights.Select(w => (w.Key, w.Value.Kind * w.Value.Rarity, w.Value.Kind))]);
    }

    /// <summary>The weight of the names that both have, and the share of the smaller side that they make.</summary>
    public (double Shared, double Share) ComparedWith(Signature other)
    {
        var shared = 0.0;
        var ours = Names.AsSpan();
        var theirs = other.Names.AsSpan();
        for (int i = 0, k = 0; i < ours.Length && k < theirs.Length;)
        {
            var (one, another) = (ours[i].Word, theirs[k].Word);
            if (one == another)
            {
                shared += Math.Min(ours[i].Weight, theirs[k].Weight);
            }
            i += one <= another ? 1 : 0;
            k += another <= one ? 1 : 0;
        }
        var smaller = Math.Min(_total, other._total);
        return (shared, smaller > 0 ? shared / smaller : 0);
    }
}
