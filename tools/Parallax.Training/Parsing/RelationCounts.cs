using System.Globalization;

namespace Parallax.Training.Parsing;

/// <summary>How far each relation can be trusted: how often it is right, head included, where it was found and where it should be.</summary>
internal sealed class RelationCounts
{
    private readonly SortedDictionary<string, (int Gold, int Found, int Right)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one word.</summary>
    public void Add(string gold, string found, bool isHeadRight)
    {
        var right = isHeadRight && gold == found ? 1 : 0;
        var counts = _counts.GetValueOrDefault(gold);
        _counts[gold] = (counts.Gold + 1, counts.Found, counts.Right + right);
        counts = _counts.GetValueOrDefault(found);
        _counts[found] = (counts.Gold, counts.Found + 1, counts.Right);
    }

    /// <summary>Precision and recall, in percent, of the relations that a treebank has often enough.</summary>
    public IEnumerable<Score> Scores(int least)
    {
        foreach (var (relation, (gold, found, right)) in _counts)
            if (gold >= least)
                yield return new(relation, string.Create(CultureInfo.InvariantCulture, $"{Percent(right, found):F1} of those found, {Percent(right, gold):F1} of {gold}"));
    }

    private static double Percent(int part, int whole) => 100.0 * part / Math.Max(whole, 1);
}
