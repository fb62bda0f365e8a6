using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Events.Lineages;

/// <summary>The table of agencies and of the words by which reports credit them (columns <c>kind words example</c>). A row of kind
/// <c>agency</c> has the names of one agency, the first of which stands for it; those of one to five capitals must be written so. The other kinds are
/// patterns: words apart by spaces, <c>@</c> for an agency, <c>#</c> for a number; <c>^</c> before the first word: only where a sentence begins.</summary>
public sealed class CreditLexicon
{
    private static readonly FrozenDictionary<string, CreditKind> Kinds =
        Enum.GetValues<CreditKind>().ToFrozenDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private CreditLexicon(IReadOnlyList<(string Kind, string Example)> examples, FrozenDictionary<string, AgencyName[]> agencies, IReadOnlyList<CreditPattern> patterns) =>
        (Examples, Agencies, Patterns) = (examples, agencies, patterns);

    /// <summary>The example of every row: a sentence with the agency in square brackets.</summary>
    public IReadOnlyList<(string Kind, string Example)> Examples { get; }

    /// <summary>Names of agencies by their first word in lower case.</summary>
    internal FrozenDictionary<string, AgencyName[]> Agencies { get; }

    /// <summary>The patterns, those with more words first.</summary>
    internal IReadOnlyList<CreditPattern> Patterns { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static CreditLexicon Read(byte[] table, string name)
    {
        var (examples, agencies, patterns) = (new List<(string, string)>(), new List<AgencyName>(), new List<CreditPattern>());
        foreach (var row in TsvTable.Read(table, name, "kind", "words", "example"))
        {
            examples.Add((row.Cells[0], row.Cells[2]));
            if (row.Cells[0] == "agency")
            {
                agencies.AddRange(row.Values(1).Select(words => AgencyName.Of(row.Values(1)[0], words)));
            }
            else if (Kinds.TryGetValue(row.Cells[0], out var kind))
            {
                patterns.AddRange(row.Values(1).Select(words => PatternOf(row.Where, kind, words)));
            }
            else
            {
                throw new FormatException($"{row.Where}: found the kind '{row.Cells[0]}', expected 'agency', '{string.Join("', '", Kinds.Keys.Order())}'.");
            }
        }
        var byWord = agencies.GroupBy(a => a.Words[0].ToLowerInvariant(), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        return new(examples, byWord, [.. patterns.OrderByDescending(p => p.Words.Length)]);
    }

    private static CreditPattern PatternOf(string where, CreditKind kind, string words)
    {
        var starts = words.StartsWith('^');
        var parts = words.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.IndexOf(parts, "@") is >= 0 and var agency
            ? new(kind, starts, parts, agency)
            : throw new FormatException($"{where}: found the words '{words}', expected '@' for the agency among them, as in 'reporting by @'.");
    }
}

/// <summary>One name of an agency.</summary>
/// <param name="Agency">The name that stands for the agency.</param>
/// <param name="Words">The words of this name as written.</param>
/// <param name="IsShort">Whether it is a short form in capitals, which means nothing in lower case.</param>
internal sealed record AgencyName(string Agency, string[] Words, bool IsShort)
{
    public static AgencyName Of(string agency, string name) => new(agency, name.Split(' '), name.Length <= 5 && name.All(char.IsAsciiLetterUpper));
}

/// <summary>One way of crediting an agency.</summary>
/// <param name="Kind">How much is the agency's.</param>
/// <param name="StartsSentence">Whether it counts only where a sentence begins.</param>
/// <param name="Words">The words in lower case, <c>@</c> and <c>#</c>.</param>
/// <param name="Agency">The index of <c>@</c>.</param>
internal sealed record CreditPattern(CreditKind Kind, bool StartsSentence, string[] Words, int Agency);
