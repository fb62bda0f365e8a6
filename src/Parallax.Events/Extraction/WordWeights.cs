using System.Globalization;
using Parallax.Language;
using Parallax.Tables;

namespace Parallax.Events.Extraction;

/// <summary>How much a word tells of what a text is about: its inverse document frequency (Spärck Jones 1972) in general English.</summary>
public sealed class WordWeights
{
    private const double Stretches = 1068;

    /// <summary>What a word counts for that the table lacks: rarer than all in it.</summary>
    private const double Unlisted = 1;

    private readonly Dictionary<ulong, double> _weights;

    private WordWeights(Dictionary<ulong, double> weights) => _weights = weights;

    /// <summary>Reads <c>frequencies.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static WordWeights Read(byte[] table)
    {
        var weights = new Dictionary<ulong, double>();
        foreach (var row in TsvTable.Read(table, "frequencies.tsv", "lemma", "stretches"))
        {
            if (!int.TryParse(row.Cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var stretches) || stretches is < 1 or > (int)Stretches)
            {
                throw new FormatException($"{row.Where}: '{row.Cells[1]}' is no count from 1 to {Stretches}.");
            }
            weights[TextHash.Of(row.Cells[0])] = Weight(stretches);
        }
        return new(weights);
    }

    /// <summary>The weight of a lemma in lower case; from 0 for a word of every text to 6.6 for one that the table lacks.</summary>
    public double Of(string lemma) => Of(TextHash.Of(lemma));

    /// <summary>The weight of a lemma by the <see cref="TextHash"/> of its lower case.</summary>
    internal double Of(ulong lemma) => _weights.TryGetValue(lemma, out var weight) ? weight : Weight(Unlisted);

    private static double Weight(double stretches) => Math.Log((Stretches + 1) / (stretches + 0.5));
}
