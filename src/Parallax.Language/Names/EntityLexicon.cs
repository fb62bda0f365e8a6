using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Language.Names;

/// <summary>What is known of how names of one entity differ: the words of <c>entities.tsv</c>, the names of <c>known-names.tsv</c>.</summary>
internal sealed class EntityLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;
    private readonly FrozenDictionary<string, FrozenSet<string>> _folds;
    private readonly FrozenDictionary<string, string> _known;
    private readonly FrozenSet<string> _capitals;
    private readonly FrozenDictionary<string, string> _shortNames;

    private EntityLexicon(Transliteration spelling, List<TsvRow> words, List<TsvRow> known)
    {
        Spelling = spelling;
        _words = words.GroupBy(r => r.Cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Values(1)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _folds = _words.ToFrozenDictionary(g => g.Key, g => g.Value.Select(spelling.Fold).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _known = known.SelectMany(r => r.Values(0).Select(n => (Name: spelling.Key(n), First: spelling.Key(r.Values(0)[0]))))
            .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.First, StringComparer.Ordinal);
        _capitals = known.SelectMany(r => r.Values(0)).Where(n => n.Length <= 5 && !n.Any(char.IsLower)).Select(spelling.Key).ToFrozenSet(StringComparer.Ordinal);
        _shortNames = words.Where(r => r.Cells[0] == "short-name").SelectMany(r => r.Values(1).Select(n => (Name: n, First: spelling.Fold(r.Values(1)[0]))))
            .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.First, StringComparer.Ordinal);
        Examples = [.. words.Select(r => (r.Cells[2], r.Cells[3])), .. known.Select(r => (r.Cells[1], ""))];
    }

    /// <summary>How spellings are folded.</summary>
    public Transliteration Spelling { get; }

    /// <summary>The examples of every row: names in square brackets that are one entity, and such that are several.</summary>
    public IReadOnlyList<(string Joined, string Apart)> Examples { get; }

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    /// <exception cref="IOException">A table is missing.</exception>
    public static EntityLexicon Open(string folder)
    {
        byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(folder, name));
        return new(Transliteration.Read(Bytes("transliteration.tsv")),
            [.. TsvTable.Read(Bytes("entities.tsv"), "entities.tsv", "class", "words", "joined", "apart")],
            [.. TsvTable.Read(Bytes("known-names.tsv"), "known-names.tsv", "names", "joined")]);
    }

    /// <summary>Whether a class of <c>entities.tsv</c> has the word (in lower case, without dots).</summary>
    public bool Has(string group, string word) => _words.TryGetValue(group, out var words) && words.Contains(word);

    /// <summary>Whether a class has a word of that fold.</summary>
    public bool HasFold(string group, string fold) => _folds.TryGetValue(group, out var folds) && folds.Contains(fold);

    /// <summary>The words of a class.</summary>
    public IReadOnlyCollection<string> Words(string group) => _words.TryGetValue(group, out var words) ? words.Items : [];

    /// <summary>The key under which the world knows the name; null where it is not in the table.</summary>
    /// <param name="key">The key of the name.</param>
    /// <param name="capitals">Whether the name is written in capitals: "IS" and "WHO" are names only so.</param>
    public string? Known(string key, bool capitals) => capitals || !_capitals.Contains(key) ? _known.GetValueOrDefault(key) : null;

    /// <summary>The fold of the full first name that a short one stands for: of "mike" that of Michael; null where it stands for none.</summary>
    public string? FullName(string plain) => _shortNames.GetValueOrDefault(plain);

    /// <summary>Whether the tables hold a first name.</summary>
    public bool IsFirstName(PersonPart part) => _shortNames.ContainsKey(part.Plain) || Spelling.IsName(part.Fold);
}
