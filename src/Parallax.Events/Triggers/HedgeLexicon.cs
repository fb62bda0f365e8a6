using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Events.Triggers;

/// <summary>A sentence that shows a word of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Example">The sentence, with the word in square brackets.</param>
/// <param name="Reading">What its event comes to: <c>actual</c>, <c>alleged</c> or <c>none</c>; <c>-</c> where the class says nothing of that.</param>
public sealed record HedgeExample(string Class, string Example, string Reading);

/// <summary>Words that make a telling less than a fact, and words that govern those of events, by class.</summary>
public sealed class HedgeLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private HedgeLexicon(FrozenDictionary<string, FrozenSet<string>> classes, IReadOnlyList<HedgeExample> examples) => (_classes, Examples) = (classes, examples);

    /// <summary>The examples of all rows; a row may have several, joined by '|'.</summary>
    public IReadOnlyList<HedgeExample> Examples { get; }

    /// <summary>Reads <c>hedges.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static HedgeLexicon Read(byte[] table)
    {
        var rows = TsvTable.Read(table, "hedges.tsv", "class", "words", "reading", "examples").ToList();
        var classes = rows.GroupBy(r => r.Cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Values(1)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return new(classes, [.. rows.SelectMany(r => r.Values(3), (r, e) => new HedgeExample(r.Cells[0], e, r.Cells[2]))]);
    }

    /// <summary>Whether the class has the word (in lower case).</summary>
    public bool Has(string group, string word) => _classes.TryGetValue(group, out var words) && words.Contains(word);
}
