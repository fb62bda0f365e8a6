using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Export.Codes;

/// <summary>The sectors of actors in PLOVER, by <c>data/codes/sectors.tsv</c>.</summary>
public static class Sectors
{
    private static readonly FrozenDictionary<string, string> ByWords = TsvTable.Read(ShippedTable.Read("sectors.tsv"), "sectors.tsv", "sector", "words")
        .SelectMany(r => r.Values(1).Select(w => (Words: w, Sector: r.Cells[0]))).ToFrozenDictionary(w => w.Words, w => w.Sector, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sector of "US soldiers", "the interior ministry"; null where the words do not tell.</summary>
    public static string? Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return LastWords.Find(ByWords, words);
    }
}
