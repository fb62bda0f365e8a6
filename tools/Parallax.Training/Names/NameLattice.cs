using Parallax.Language.Names;

namespace Parallax.Training.Names;

/// <summary>All sequences of labels of a stretch, with how likely each label and each pair of neighbours is (forward-backward).</summary>
internal sealed class NameLattice
{
    private const int Count = NameLabels.Count;

    private static readonly (int Before, int Label)[] Possible =
        [.. Enumerable.Range(0, Count * Count).Select(p => (p / Count, p % Count)).Where(p => NameLabels.MayFollow(p.Item1, p.Item2))];

    private readonly double[] _forward;
    private readonly double[] _backward;

    /// <summary>Sums over all sequences, or the share of one.</summary>
    /// <param name="scores">The score of every label of every word.</param>
    /// <param name="transitions">The score of every pair of labels.</param>
    /// <param name="labels">The labels of the one sequence that counts; null where all do.</param>
    public NameLattice(double[] scores, float[] transitions, byte[]? labels)
    {
        var length = scores.Length / Count;
        _forward = new double[(length + 2) * Count];
        _backward = new double[(length + 2) * Count];
        Array.Fill(_forward, double.NegativeInfinity);
        Array.Fill(_backward, double.NegativeInfinity);
        (_forward[0], _backward[(length + 1) * Count]) = (0, 0);
        for (var i = 1; i <= length + 1; i++)
        {
            foreach (var (before, label) in Possible)
            {
                if (Open(i, label))
                {
                    ref var sum = ref _forward[(i * Count) + label];
                    sum = Add(sum, _forward[((i - 1) * Count) + before] + transitions[(before * Count) + label] + Score(i, label));
                }
            }
        }
        for (var i = length; i >= 0; i--)
        {
            foreach (var (before, label) in Possible)
            {
                if (Open(i + 1, label))
                {
                    ref var sum = ref _backward[(i * Count) + before];
                    sum = Add(sum, _backward[((i + 1) * Count) + label] + transitions[(before * Count) + label] + Score(i + 1, label));
                }
            }
        }
        Total = _forward[(length + 1) * Count];
        for (var i = 0; i <= length; i++)
        {
            foreach (var (before, label) in Possible)
            {
                if (Open(i + 1, label))
                {
                    var log = _forward[(i * Count) + before] + transitions[(before * Count) + label] + Score(i + 1, label) + _backward[((i + 1) * Count) + label] - Total;
                    Pairs[(before * Count) + label] += log < -30 ? 0 : Math.Exp(log);
                }
            }
        }

        bool Open(int i, int label) => i > length ? label == NameLabels.Outside : labels is null || labels[i - 1] == label;
        double Score(int i, int label) => i > length ? 0 : scores[((i - 1) * Count) + label];
    }

    /// <summary>The logarithm of the sum over all sequences.</summary>
    public double Total { get; }

    /// <summary>How often each pair of labels is expected.</summary>
    public double[] Pairs { get; } = new double[Count * Count];

    /// <summary>How likely a word has a label.</summary>
    public double Share(int i, int label)
    {
        var log = _forward[((i + 1) * Count) + label] + _backward[((i + 1) * Count) + label] - Total;
        return log < -30 ? 0 : Math.Exp(log);
    }

    private static double Add(double a, double b)
    {
        var (high, low) = a > b ? (a, b) : (b, a);
        return low - high is > -30 and var gap ? high + Math.Log(1 + Math.Exp(gap)) : high;
    }
}
