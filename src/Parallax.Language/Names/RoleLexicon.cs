using System.Collections.Frozen;
using Parallax.Language.Sentences;
using Parallax.Tables;

namespace Parallax.Language.Names;

/// <summary>What a word may be in a role.</summary>
[Flags]
internal enum RoleWord
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title of respect alone: "Mr".</summary>
    Courtesy = 1,

    /// <summary>A rank.</summary>
    Rank = 2,

    /// <summary>An office.</summary>
    Office = 4,

    /// <summary>A trade, or what else a person is.</summary>
    Job = 8,

    /// <summary>A word before a role word that belongs to it.</summary>
    Modifier = 16,

    /// <summary>"Former", "acting".</summary>
    Status = 32,

    /// <summary>A rank's ordinal: "first".</summary>
    Number = 64,

    /// <summary>A relative: no role.</summary>
    Kin = 128,

    /// <summary>Tells that the bearer is a man.</summary>
    Male = 256,

    /// <summary>Tells that the bearer is a woman.</summary>
    Female = 512,

    /// <summary>A title that is a first name as well.</summary>
    AlsoName = 1024,

    /// <summary>What can be a role by itself.</summary>
    Head = Courtesy | Rank | Office | Job,

    /// <summary>What can stand before a role's head.</summary>
    Before = Head | Modifier | Status | Number,
}

/// <summary>The words of <c>roles.tsv</c>.</summary>
internal sealed class RoleLexicon
{
    private static readonly (string Class, RoleWord Word)[] Classes =
    [
        ("courtesy", RoleWord.Courtesy), ("rank", RoleWord.Rank), ("office", RoleWord.Office), ("job", RoleWord.Job), ("modifier", RoleWord.Modifier),
        ("status", RoleWord.Status), ("number", RoleWord.Number), ("kin", RoleWord.Kin), ("male", RoleWord.Male), ("female", RoleWord.Female),
        ("also-name", RoleWord.AlsoName),
    ];

    private const int LongestTitle = 6;

    private readonly FrozenDictionary<string, RoleWord> _words;
    private readonly FrozenDictionary<string, string> _full;

    private RoleLexicon(List<TsvRow> rows)
    {
        var words = new Dictionary<string, RoleWord>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var group = Array.Find(Classes, c => c.Class == row.Cells[0]).Word;
            foreach (var word in row.Values(1))
            {
                words[word] = words.GetValueOrDefault(word) | group;
            }
        }
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _full = rows.Where(r => r.Cells[0] == "same").SelectMany(r => r.Values(1).Select(w => (Word: w, Full: r.Values(1)[0])))
            .ToFrozenDictionary(w => w.Word, w => w.Full, StringComparer.Ordinal);
        Examples = [.. rows.Select(r => r.Cells[2])];
    }

    /// <summary>The example of every row: a name in square brackets, its role in braces; without braces it has none.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Reads <c>roles.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static RoleLexicon Read(byte[] table) => new([.. TsvTable.Read(table, "roles.tsv", "class", "words", "example")]);

    /// <summary>What a word in lower case may be; a dot at its end does not count.</summary>
    public RoleWord Of(string lower) =>
        _words.TryGetValue(lower, out var word) || (lower.Length > 2 && lower[^1] == '.' && _words.TryGetValue(lower[..^1], out word)) ? word : RoleWord.None;

    /// <summary>A title in full: "general" of "gen.".</summary>
    public string Full(string lower)
    {
        var word = lower.Length > 2 ? lower.TrimEnd('.') : lower;
        return _full.GetValueOrDefault(word, word);
    }

    /// <summary>Where a name begins whose words may begin with titles and with whose office it is: "President Hale" and "US President
    /// Hale" at "Hale", "Dean Orme" at "Dean".</summary>
    public int NameStart(TokenizedText text, int first, int end)
    {
        var start = first;
        for (var i = first; i < end - 1 && i < first + LongestTitle; i++)
        {
            var word = Of(text.Lower(i));
            if ((word & (RoleWord.Courtesy | RoleWord.Rank | RoleWord.Office)) != 0 && (word & RoleWord.AlsoName) == 0)
            {
                start = i + 1;
            }
        }
        return start;
    }
}
