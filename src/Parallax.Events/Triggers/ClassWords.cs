using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Events.Triggers;

/// <summary>The classes of words that tests name as <c>@vessel</c>: those of <c>people.tsv</c>, <c>nouns.tsv</c> and <c>classes.tsv</c>,
/// added together where several tables have one of that name.</summary>
internal sealed class ClassWords
{
    private readonly FrozenDictionary<string, string[]> _classes;

    private ClassWords(FrozenDictionary<string, string[]> classes) => _classes = classes;

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static ClassWords Open(string folder)
    {
        var words = Read(folder, "people.tsv", "class", "words", "example")
            .Concat(Read(folder, "classes.tsv", "class", "words", "example"))
            .Concat(Read(folder, "nouns.tsv", "class", "gender", "words", "example"));
        return new(words.GroupBy(w => w.Class, w => w.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The words of a class.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    public string[] Of(string name, string where) => _classes.TryGetValue(name, out var words)
        ? words
        : throw new FormatException($"{where}: there is no class '@{name}'; expected one of {string.Join(", ", _classes.Keys.Order(StringComparer.Ordinal))}.");

    private static IEnumerable<(string Class, string Word)> Read(string folder, string table, params string[] columns) =>
        TsvTable.Read(File.ReadAllBytes(Path.Combine(folder, table)), table, columns).SelectMany(r => r.Values(columns.Length - 2), (r, w) => (r.Cells[0], w));
}
