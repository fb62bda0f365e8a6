using System.Collections.Frozen;
using Parallax.Export.Codes;
using Parallax.Tables;

namespace Parallax.Export.Redaction;

/// <summary>Tells who speaks or acts for an authority, by the ranks and offices of <c>roles.tsv</c>.</summary>
internal static class Offices
{
    private static readonly FrozenSet<string> Past =
        FrozenSet.ToFrozenSet(["former", "ex", "late", "then", "retired", "ousted", "deposed", "disgraced", "one-time", "onetime", "emeritus", "honorary"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = TsvTable.Read(ShippedTable.Read("roles.tsv"), "roles.tsv", "class", "words", "example")
        .GroupBy(r => r.Cells[0]).ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Values(1)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a person with this role holds an office, speaks for one, or is quoted by a rank. A past office is none.</summary>
    public static bool IsHeld(string role, bool speaks)
    {
        string[] words = [.. role.ToLowerInvariant().Split([' ', '-', ',', '\n', '\t', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', '"', '“', '”', '’', '\''))];
        return !words.Any(Past.Contains)
            && words.Any(w => Classes["office"].Contains(w) || w.StartsWith("spokes", StringComparison.Ordinal) || (speaks && Classes["rank"].Contains(w)));
    }
}
