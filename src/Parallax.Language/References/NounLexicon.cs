using System.Collections.Frozen;
using Parallax.Language.Names;
using Parallax.Tables;

namespace Parallax.Language.References;

/// <summary>What nouns stand for, and which first names and titles are a man's or a woman's.</summary>
public sealed class NounLexicon
{
    private const string Table = "nouns.tsv";

    private readonly FrozenDictionary<string, (NounClass Class, Gender Gender)> _nouns;
    private readonly FrozenDictionary<string, Gender> _names;
    private readonly FrozenSet<string> _young;

    private NounLexicon(FrozenDictionary<string, (NounClass, Gender)> nouns, FrozenDictionary<string, Gender> names, FrozenSet<string> young, IReadOnlyList<string> examples) =>
        (_nouns, _names, _young, Examples) = (nouns, names, young, examples);

    /// <summary>The example of every row: a text with a reference in square brackets and its antecedent in braces.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Reads <c>nouns.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static NounLexicon Read(byte[] table)
    {
        var nouns = new Dictionary<string, (NounClass, Gender)>(StringComparer.Ordinal);
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        var young = new HashSet<string>(StringComparer.Ordinal);
        var examples = new List<string>();
        foreach (var row in TsvTable.Read(table, Table, "class", "gender", "words", "example"))
        {
            var gender = Parse<Gender>(row, 1);
            examples.Add(row.Cells[3]);
            if (row.Cells[0] == "first-name")
            {
                AddAll(row, names, gender);
            }
            else if (row.Cells[0] == "young")
            {
                young.UnionWith(row.Values(2));
            }
            else
            {
                AddAll(row, nouns, (Parse<NounClass>(row, 0), gender));
            }
        }
        return new(nouns.ToFrozenDictionary(StringComparer.Ordinal), names.ToFrozenDictionary(StringComparer.Ordinal), young.ToFrozenSet(StringComparer.Ordinal), examples);
    }

    /// <summary>What the noun (in lower case, singular) stands for.</summary>
    public NounClass ClassOf(string noun) => _nouns.TryGetValue(noun, out var entry) ? entry.Class : NounClass.Unknown;

    /// <summary>Whether the noun (in lower case, singular) is for somebody who is not grown up.</summary>
    public bool IsYoung(string noun) => _young.Contains(noun);

    /// <summary>Whether the noun, title or first name (in lower case) is a man's or a woman's.</summary>
    public Gender GenderOf(string word) =>
        _nouns.TryGetValue(word, out var entry) && entry.Gender != Gender.Unknown ? entry.Gender : _names.GetValueOrDefault(word);

    /// <summary>What a name stands for: by a word of its own ("Camp", "Brigade"), else by its kind.</summary>
    public NounClass ClassOf(NameMention name, string firstWord, string lastWord)
    {
        if (name.Kind == NameKind.Person)
        {
            return NounClass.Person;
        }
        var own = ClassOf(lastWord);
        own = own is NounClass.Unknown or NounClass.Person && name.Kind == NameKind.Place ? ClassOf(firstWord) : own;
        return own is NounClass.Unknown or NounClass.Person or NounClass.Event or NounClass.Incident or NounClass.Time ? name.Kind switch
        {
            NameKind.Organization => NounClass.Organization,
            NameKind.ArmedGroup => NounClass.ArmedGroup,
            NameKind.Vessel => NounClass.Vessel,
            _ => NounClass.Unknown,
        }
        : own;
    }

    private static T Parse<T>(TsvRow row, int column)
        where T : struct, Enum
    {
        var cell = row.Cells[column];
        return cell == "-" ? default
            : Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsAsciiDigit(cell[0]) ? value
            : throw new FormatException($"{row.Where}: found '{cell}', expected '-' or one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    private static void AddAll<T>(TsvRow row, Dictionary<string, T> table, T value)
    {
        foreach (var word in row.Values(2))
        {
            if (!table.TryAdd(word, value))
            {
                throw new FormatException($"{row.Where}: found '{word}', which a row above has too.");
            }
        }
    }
}
