using System.Collections.Immutable;
using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Linking;

/// <summary>Says in words why tellings were put together: what each shares with the one before it that it shares most with.</summary>
internal static class JoinReasons
{
    /// <summary>In larger clusters so many evenly spaced tellings stand for all.</summary>
    private const int LargestSample = 20;

    private const int MostNames = 4;
    private const int MostWords = 5;
    private const int TellingWords = 8;
    private const int NearbySentences = 1;

    /// <summary>The reasons, by report; empty for an event of one report. Takes time in proportion to the tellings.</summary>
    public static ImmutableArray<EventJoin> Of(EventCluster cluster)
    {
        var sides = cluster.Tellings.OrderBy(t => t.Report.Report.Id).DistinctBy(t => t.Report.Report.Id).Select(Side.Of).ToList();
        if (sides.Count < 2)
        {
            return [];
        }
        var step = (sides.Count + LargestSample - 1) / LargestSample;
        var open = sides.Where((_, i) => i % step == 0).Skip(1).Select(s => new Tie(s, sides[0], Shared(sides[0], s))).ToList();
        var ties = new List<Tie>();
        while (open.MaxBy(t => t.Weight) is { } next)
        {
            ties.Add(next);
            open = [.. open.Where(t => t != next).Select(t => t.OrWith(next.Side))];
        }
        List<Side> joined = [sides[0], .. ties.Select(t => t.Side)];
        ties.AddRange(sides.Where((_, i) => i % step != 0).Select(s => joined.Skip(1).Aggregate(new Tie(s, sides[0], Shared(sides[0], s)), (tie, with) => tie.OrWith(with))));
        return [.. ties.OrderBy(t => t.Side.Id).Select(t => new EventJoin(t.Side.Id, t.With.Id, Sentence(t.Shared)))];
    }

    /// <summary>What the two share, with how much it says.</summary>
    private static List<(double Weight, string Words)> Shared(Side a, Side b)
    {
        var shared = new List<(double, string)>();
        if (a.Time?.ComparedWith(b.Time) == TimeRelation.Same)
        {
            shared.Add((1, a.Time is { From: { } day } && day == a.Time.To && b.Time!.From == day ? $"the same day, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "days that agree"));
        }
        if (a.Spot is { } spot && b.Spot is { } other && PlaceComparison.Compare(spot, other) is var relation and (PlaceRelation.Same or PlaceRelation.Within))
        {
            shared.Add((relation == PlaceRelation.Same ? 1 : 0.4, spot.Name == other.Name ? $"the same place, {spot.Name}" : $"places that agree, {spot.Name} and {other.Name}"));
        }
        Add(shared, 2, "victims", a.Victims.Where(b.Victims.Contains));
        Add(shared, 1.5, "numbers", a.Tolls.Where(b.Tolls.Contains));
        Add(shared, 0.5, "names", a.Names.Where(n => b.Names.ContainsKey(n.Key)).OrderByDescending(n => n.Value.Weight).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value.Words));
        Add(shared, 0.2, "words", a.Words.Where(b.Words.Contains));
        return shared;
    }

    private static void Add(List<(double Weight, string Words)> shared, double weight, string what, IEnumerable<string> found)
    {
        var most = what == "words" ? MostWords : MostNames;
        var list = found.Distinct(StringComparer.Ordinal).Take(most).ToList();
        if (list.Count > 0)
        {
            shared.Add((weight * list.Count, $"the {(list.Count == 1 ? what[..^1] : what)} {string.Join(", ", list)}"));
        }
    }

    private static string Sentence(List<(double Weight, string Words)> shared) =>
        shared.Count == 0 ? "Alike on the whole, with nothing in common that has a name." : $"Both have {string.Join("; ", shared.Select(s => s.Words))}.";

    /// <summary>A telling with the one that it shares most with so far.</summary>
    private sealed record Tie(Side Side, Side With, List<(double Weight, string Words)> Shared)
    {
        public double Weight { get; } = Shared.Sum(s => s.Weight);

        public Tie OrWith(Side other) => new Tie(Side, other, JoinReasons.Shared(other, Side)) is var tie && tie.Weight > Weight ? tie : this;
    }

    /// <summary>A telling as it stands for comparison.</summary>
    private sealed record Side(Id<Report> Id, TimeKey? Time, PlaceIdentity? Spot, List<string> Victims, List<string> Tolls, Dictionary<string, (string Words, int Weight)> Names, List<string> Words)
    {
        public static Side Of(ReportEvent item)
        {
            var tolls = TollComparison.Totals(item.Evidence).Select(t => $"{t.Min.ToString("0.######", CultureInfo.InvariantCulture)}{(t.Max is null ? " or more" : "")} {t.Attribute}");
            return new(item.Report.Report.Id, item.Time, item.Spot, [.. item.VictimNames().Order(StringComparer.Ordinal)], [.. tolls.Distinct().Order(StringComparer.Ordinal)], NamesOf(item),
                [.. WordsOf(item).Take(TellingWords)]);
        }

        /// <summary>The lemmas that tell most of its sentences, the heaviest first.</summary>
        private static IEnumerable<string> WordsOf(ReportEvent item)
        {
            var heaviest = item.Words.Heaviest.ToArray();
            var lemmas = new Dictionary<ulong, string>();
            foreach (var mention in item.Evidence)
            {
                var sentence = mention.Words.Sentences[mention.Sentence];
                for (var i = sentence.First; i < sentence.End; i++)
                {
                    var lemma = mention.Text.Grammar[i].Lemma;
                    if (TextHash.OfLower(lemma) is var hash && heaviest.Contains(hash) && !lemmas.ContainsKey(hash))
                    {
                        lemmas.Add(hash, lemma.ToLowerInvariant());
                    }
                }
            }
            return heaviest.Where(lemmas.ContainsKey).Select(h => lemmas[h]);
        }

        /// <summary>The entities named in the sentences of the telling and the next, by key.</summary>
        private static Dictionary<string, (string Words, int Weight)> NamesOf(ReportEvent item)
        {
            var names = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
            foreach (var text in item.Report.Texts)
            {
                var sentences = item.Evidence.Where(m => m.Text == text).Select(m => m.Sentence).ToHashSet();
                foreach (var name in sentences.Count == 0 ? [] : text.Names)
                {
                    var at = text.Words.SentenceOf(text.Words.TokenAt(name.Span.Start));
                    if (name.Key.Length > 0 && (sentences.Contains(at) || sentences.Contains(at - NearbySentences) || sentences.Contains(at + NearbySentences)))
                    {
                        names.TryAdd(name.Key, (name.Entity, name.Kind switch { NameKind.Person => 3, NameKind.Nationality => 0, NameKind.Organization => 1, _ => 2 }));
                    }
                }
            }
            return names;
        }
    }
}
