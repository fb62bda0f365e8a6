using Parallax.Language.Names;
using Parallax.Language.Tagging;

namespace Parallax.Training.Names;

/// <summary>Trains the weights of the labeller: a conditional random field over the labels of a stretch (Lafferty et al. 2001), by
/// steps along the gradient of one example at a time, with a rate of its own for every weight (Duchi et al. 2011).</summary>
internal sealed class NameTrainer
{
    private const int Count = NameLabels.Count;

    private readonly NameSettings _settings;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly uint[] _keys;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly Random _random;

    private NameTrainer(IReadOnlyList<NameExample> examples, NameSettings settings, int seed)
    {
        (_settings, _random) = (settings, new(seed));
        var counts = new Dictionary<uint, int>();
        foreach (var key in examples.SelectMany(e => e.Keys).SelectMany(k => k))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        _keys = [.. Enumerable.Range(0, Count).Select(NameTemplates.Transition), .. counts.Where(c => c.Value >= settings.MinCount).Select(c => c.Key).Order()];
        for (var i = 0; i < _keys.Length; i++)
        {
            _rows.TryAdd(_keys[i], i);
        }
        (_weights, _squares) = (new float[_keys.Length * Count], new float[_keys.Length * Count]);
    }

    /// <summary>The weights learned from the examples: the mean of several runs.</summary>
    public static WeightTable Train(IReadOnlyList<NameExample> examples, NameSettings settings, Action<string> log)
    {
        var runs = Enumerable.Range(1, settings.Runs).Select(seed => new NameTrainer(examples, settings, seed)).ToList();
        var keys = runs[0]._keys;
        var rows = examples.Select(e => Array.ConvertAll(e.Keys, k => (int[])[.. k.Where(runs[0]._rows.ContainsKey).Select(x => runs[0]._rows[x])])).ToArray();
        var sums = new float[keys.Length * Count];
        foreach (var run in runs)
        {
            run.Learn(rows, examples, log);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += run._weights[i] / runs.Count;
            }
        }
        return Table(keys, sums, settings);
    }

    private void Learn(int[][][] rows, IReadOnlyList<NameExample> examples, Action<string> log)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var loss = order.Sum(i => Learn(rows[i], examples[i].Labels));
            log(FormattableString.Invariant($"names, epoch {epoch + 1} of {_settings.Epochs}: loss {loss / order.Length:F4}, {_keys.Length} features"));
        }
    }

    /// <summary>The weights in steps, those of hidden features scaled to what they are when none is hidden.</summary>
    private static WeightTable Table(uint[] keys, float[] weights, NameSettings settings)
    {
        var rows = new SortedDictionary<uint, List<(byte, sbyte)>>();
        for (var row = 0; row < keys.Length; row++)
        {
            var share = row < Count ? 1 : 1 - settings.Dropout;
            var cells = Enumerable.Range(0, Count)
                .Select(l => ((byte)l, (sbyte)Math.Round(Math.Clamp(weights[(row * Count) + l] * share * NameTagger.Scale, sbyte.MinValue, sbyte.MaxValue))))
                .Where(c => c.Item2 != 0).ToList();
            if (cells.Count > 0)
            {
                rows[keys[row]] = cells;
            }
        }
        return WeightTable.Create(rows.Select(r => (r.Key, r.Value)));
    }

    /// <summary>One step along the gradient of an example; the result is its loss.</summary>
    private double Learn(int[][] rows, byte[] labels)
    {
        var kept = Array.ConvertAll(rows, r => _settings.Dropout == 0 ? r : Array.FindAll(r, _ => _random.NextDouble() >= _settings.Dropout));
        var scores = new double[rows.Length * Count];
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var row in kept[i])
            {
                for (var label = 0; label < Count; label++)
                {
                    scores[(i * Count) + label] += _weights[(row * Count) + label];
                }
            }
        }
        var (free, bound) = (new NameLattice(scores, _weights, null), new NameLattice(scores, _weights, labels));
        for (var i = 0; i < rows.Length; i++)
        {
            for (var label = 0; label < Count; label++)
            {
                var gradient = (float)(free.Share(i, label) - bound.Share(i, label));
                if (Math.Abs(gradient) > 1e-4f)
                {
                    foreach (var row in kept[i])
                    {
                        Step((row * Count) + label, gradient);
                    }
                }
            }
        }
        StepTransitions(free, bound);
        return free.Total - bound.Total;
    }

    private void StepTransitions(NameLattice free, NameLattice bound)
    {
        for (var pair = 0; pair < Count * Count; pair++)
        {
            var gradient = (float)(free.Pairs[pair] - bound.Pairs[pair]);
            if (Math.Abs(gradient) > 1e-4f)
            {
                Step(pair, gradient);
            }
        }
    }

    private void Step(int at, float gradient)
    {
        gradient += (float)_settings.Decay * _weights[at];
        _squares[at] += gradient * gradient;
        _weights[at] -= (float)_settings.Rate * gradient / (MathF.Sqrt(_squares[at]) + 1e-3f);
    }
}
