using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Events.Fusion.Facts;

/// <summary>The table of words for groups of people (columns <c>kind group words within example</c>).</summary>
public sealed class GroupLexicon
{
    private const string People = "people";

    private static readonly FrozenDictionary<string, GroupKind> Kinds =
        Enum.GetValues<GroupKind>().Where(k => k != GroupKind.Word).ToFrozenDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, (GroupKind Kind, string Name)[]> _marks;
    private readonly FrozenDictionary<string, (GroupKind Kind, string Name)> _within;
    private readonly FrozenSet<string> _people;

    private GroupLexicon(IReadOnlyList<TsvRow> rows)
    {
        var groups = rows.Where(r => r.Cells[0] != People).Select(r => (Row: r, Mark: (Kind: KindOf(r), Name: r.Cells[1]))).ToList();
        _people = rows.Where(r => r.Cells[0] == People).SelectMany(r => r.Values(2)).ToFrozenSet(StringComparer.Ordinal);
        _marks = groups.SelectMany(g => g.Row.Values(2).Select(w => (Word: w, g.Mark))).GroupBy(w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Mark).Distinct().ToArray(), StringComparer.Ordinal);
        _within = groups.Where(g => g.Row.Cells[3] != "-").GroupBy(g => g.Mark.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => MarkOf(groups.Select(o => o.Mark), g.First().Row), StringComparer.Ordinal);
        Alliances = [.. groups.Select(g => g.Mark).Where(m => m.Kind == GroupKind.Alliance).Distinct()];
        Examples = [.. rows.Select(r => (r.Where, r.Cells[4]))];
    }

    /// <summary>The example of every row: whom the words in square brackets mean is among those in braces.</summary>
    public IReadOnlyList<(string Where, string Example)> Examples { get; }

    /// <summary>The groups that have people of any nation.</summary>
    internal IReadOnlyList<(GroupKind Kind, string Name)> Alliances { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static GroupLexicon Read(byte[] table) => new([.. TsvTable.Read(table, "groups.tsv", "kind", "group", "words", "within", "example")]);

    /// <summary>Whether the words (in small letters) mean people in general.</summary>
    internal bool IsPeople(string words) => _people.Contains(words);

    /// <summary>What words (in small letters, one or two) tell of people; empty where the table does not know them.</summary>
    internal ReadOnlySpan<(GroupKind Kind, string Name)> MarksOf(string words) => _marks.GetValueOrDefault(words);

    /// <summary>All groups that the group lies in.</summary>
    internal IEnumerable<(GroupKind Kind, string Name)> Around((GroupKind Kind, string Name) mark)
    {
        for (var at = mark; _within.TryGetValue(at.Name, out var wider) && wider != at; at = wider)
        {
            yield return wider;
        }
    }

    private static GroupKind KindOf(TsvRow row) => Kinds.TryGetValue(row.Cells[0], out var kind) ? kind
        : throw new FormatException($"{row.Where}: found the kind '{row.Cells[0]}', expected '{People}', '{string.Join("', '", Kinds.Keys.Order())}'.");

    private static (GroupKind Kind, string Name) MarkOf(IEnumerable<(GroupKind Kind, string Name)> marks, TsvRow row) =>
        marks.FirstOrDefault(m => m.Name == row.Cells[3]) is { Name: not null } mark ? mark
            : throw new FormatException($"{row.Where}: found the wider group '{row.Cells[3]}', expected '-' or a group of the table.");
}
