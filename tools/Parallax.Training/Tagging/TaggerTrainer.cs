using Parallax.Language.Tagging;

namespace Parallax.Training.Tagging;

/// <summary>Trains the weights of a tagger: averaged perceptron with a margin, sentences in an order drawn anew for every epoch.</summary>
/// <remarks>Collins (2002). The tags before a word are those that the weights of the moment give, not the right ones.</remarks>
internal sealed class TaggerTrainer(TagSet tags, int epochs, int seed)
{
    private const float Margin = 10;
    private const double Scale = 4;

    private readonly Random _random = new(seed);

    /// <summary>The weights learned from the examples.</summary>
    public SparseWeights Train(IReadOnlyList<Example> examples, Action<string> log)
    {
        var (weights, blur) = (new SparseWeights(), new RareWordBlur(examples));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            var (wrong, total) = (0, 0);
            foreach (var i in order)
            {
                wrong += Learn(weights, blur.Apply(examples[i], _random));
                total += examples[i].Gold.Length;
            }
            log(FormattableString.Invariant($"epoch {epoch + 1} of {epochs}: {100.0 * wrong / total:F2} % wrong, {weights.RowCount} features"));
        }
        return weights;
    }

    /// <summary>The averaged weights of several runs, and again their average, in steps of a quarter; without the features that were
    /// updated less often than told in all runs together.</summary>
    public static WeightTable Compress(IReadOnlyList<SparseWeights> runs, int minUpdates)
    {
        var sums = new SortedDictionary<uint, (int Updates, SortedDictionary<int, double> Weights)>();
        foreach (var (key, updates, weights) in runs.SelectMany(r => r.Averaged()))
        {
            var sum = sums.TryGetValue(key, out var known) ? known : (Updates: 0, Weights: []);
            foreach (var (label, weight) in weights)
            {
                sum.Weights[label] = sum.Weights.GetValueOrDefault(label) + (weight / runs.Count);
            }
            sums[key] = (sum.Updates + updates, sum.Weights);
        }
        return WeightTable.Create(sums.Where(s => s.Value.Updates >= minUpdates).Select(s => (s.Key, Cells(s.Value.Weights))).Where(r => r.Item2.Count > 0));
    }

    private static List<(byte, sbyte)> Cells(SortedDictionary<int, double> row) =>
        [.. row.Select(c => ((byte)c.Key, (sbyte)Math.Round(Math.Clamp(c.Value * Scale, sbyte.MinValue, sbyte.MaxValue)))).Where(c => c.Item2 != 0)];

    /// <summary>Goes through one sentence; the result is how many of its words were tagged wrongly.</summary>
    private int Learn(SparseWeights weights, Example example)
    {
        Span<uint> keys = stackalloc uint[TagTemplates.MaxCount];
        Span<float> scores = stackalloc float[TagSet.MaxCount];
        var (last, beforeLast, wrong) = (0u, 0u, 0);
        for (var i = 0; i < example.Gold.Length; i++)
        {
            var (at, gold) = (i + TagTemplates.Padding, example.Gold[i]);
            var best = (int)example.Words[at].Sure - 1;
            if (best < 0)
            {
                var count = TagTemplates.Static(example.Words, at, example.States[i], keys);
                count += TagTemplates.Dynamic(example.Words[at], example.Words[at - 1], example.Words[at + 1], last, beforeLast, keys[count..]);
                weights.Score(keys[..count], scores);
                best = Best(scores[..tags.Count], -1);
                if (gold >= 0)
                {
                    Correct(weights, keys[..count], scores[..tags.Count], gold, best);
                }
            }
            wrong += best == gold ? 0 : 1;
            (last, beforeLast) = ((uint)best + 1, last);
        }
        return wrong;
    }

    private static void Correct(SparseWeights weights, ReadOnlySpan<uint> keys, ReadOnlySpan<float> scores, int gold, int best)
    {
        var rival = best == gold ? Best(scores, gold) : best;
        if (best != gold || scores[gold] - scores[rival] < Margin)
        {
            weights.Update(keys, gold, rival);
        }
        weights.Clock++;
    }

    private static int Best(ReadOnlySpan<float> scores, int without)
    {
        var best = without == 0 ? 1 : 0;
        for (var label = best + 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] && label != without ? label : best;
        }
        return best;
    }
}
