using System.Globalization;
using System.Text;

namespace Parallax.Bench.Worlds;

/// <summary>The sentences that invented reports are made of, by kind; the tables say how they are written.</summary>
internal sealed class Wordings
{
    private static readonly string[] Tables = ["events.tsv", "details.tsv", "common.tsv"];

    private readonly Dictionary<string, List<string>> _byKind;

    private Wordings(Dictionary<string, List<string>> byKind) => _byKind = byKind;

    /// <summary>The kinds that there are.</summary>
    public IEnumerable<string> Kinds => _byKind.Keys;

    /// <summary>Reads the tables that lie in the program.</summary>
    public static Wordings Open()
    {
        var byKind = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            using var stream = typeof(Wordings).Assembly.GetManifestResourceStream($"Worlds.{table}")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            foreach (var row in reader.ReadToEnd().Split('\n').Skip(1).Where(l => l.Length > 0 && l[0] != '#'))
            {
                var tab = row.IndexOf('\t', StringComparison.Ordinal);
                (byKind.TryGetValue(row[..tab], out var wordings) ? wordings : byKind[row[..tab]] = []).Add(row[(tab + 1)..]);
            }
        }
        return new(byKind);
    }

    /// <summary>The wordings of a kind, in the order of the table.</summary>
    public IReadOnlyList<string> Of(string kind) => _byKind[kind];

    /// <summary>A sentence of a kind: the first wording, from one of a number on, of which all slots are known; null where there is none.</summary>
    public string? Sentence(string kind, int number, Dictionary<string, string> slots, Chance chance)
    {
        var wordings = _byKind[kind];
        for (var i = 0; i < wordings.Count; i++)
        {
            if (Filled(wordings[(number + i) % wordings.Count], slots, chance) is { } sentence)
            {
                return char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
            }
        }
        return null;
    }

    private static string? Filled(string wording, Dictionary<string, string> slots, Chance chance)
    {
        var text = new StringBuilder();
        for (var i = 0; i < wording.Length; i++)
        {
            var end = wording[i] switch { '{' => wording.IndexOf('}', i), '[' => wording.IndexOf(']', i), _ => i };
            if (end == i)
            {
                text.Append(wording[i]);
                continue;
            }
            var inside = wording[(i + 1)..end];
            if (wording[i] == '[')
            {
                text.Append(chance.One(inside.Split('|')));
            }
            else if (slots.TryGetValue(inside.ToLowerInvariant(), out var value) && value.Length > 0)
            {
                text.Append(char.IsUpper(inside[^1]) ? value.ToUpperInvariant() : char.IsUpper(inside[0]) ? char.ToUpperInvariant(value[0]) + value[1..] : value);
            }
            else
            {
                return null;
            }
            i = end;
        }
        return text.ToString();
    }
}
