using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Language.Tables;

/// <summary>A table of words by class (columns <c>class words example</c>), each row with a sentence that shows one of its words.</summary>
public sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes, IReadOnlyList<(string Class, string Example)> examples) =>
        (_classes, Examples) = (classes, examples);

    /// <summary>The example of every row: a sentence with the word in square brackets.</summary>
    public IReadOnlyList<(string Class, string Example)> Examples { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static WordClasses Read(byte[] table, string name)
    {
        var rows = TsvTable.Read(table, name, "class", "words", "example").ToList();
        var classes = rows.GroupBy(r => r.Cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Values(1)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return new(classes, [.. rows.Select(r => (r.Cells[0], r.Cells[2]))]);
    }

    /// <summary>All classes with their words, in no certain order.</summary>
    internal IEnumerable<(string Class, string Word)> All => _classes.SelectMany(c => c.Value.Select(w => (c.Key, w)));

    /// <summary>Whether the class has the word (in lower case).</summary>
    public bool Has(string group, string word) => _classes.TryGetValue(group, out var words) && words.Contains(word);
}
