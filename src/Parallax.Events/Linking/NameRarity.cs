using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parallax.Events.Linking;

/// <summary>How much a word of a name tells events apart: all of it in a few reports, less the more reports of the set have it
/// (the thought behind inverse document frequency, with a floor so that a small set about one event keeps its names).</summary>
internal sealed class NameRarity
{
    private const double FullWeightUpTo = 8;

    private readonly Dictionary<ulong, int> _reports = [];

    /// <summary>Counts the words of the names in the texts of reports.</summary>
    public static NameRarity Of(IEnumerable<ImmutableArray<NameWord>> reports)
    {
        var rarity = new NameRarity();
        foreach (var names in reports)
        {
            foreach (var word in names.Where(n => n.Field == TextField.Text).Select(n => n.Word).Distinct())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(rarity._reports, word, out _)++;
            }
        }
        return rarity;
    }

    /// <summary>1 for a word of up to 8 reports, falling with the square root beyond.</summary>
    public double Of(ulong word) => Math.Min(1, Math.Sqrt(FullWeightUpTo / Math.Max(1, _reports.GetValueOrDefault(word))));
}
