using System.Text;
using Parallax.Desks;

namespace Parallax.Storage.Postgres.Search;

/// <summary>What is looked for, in the server's words.</summary>
internal static class SearchText
{
    /// <summary>All terms, and none of those left out; null where there is no word to look for.</summary>
    public static string? Of(SearchQuery query)
    {
        var terms = query.Terms.Select(Of).OfType<string>().ToList();
        return terms.Count == 0 ? null : string.Join(" & ", terms.Concat(query.Excluded.Select(Of).OfType<string>().Select(t => $"!({t})")));
    }

    /// <summary>What those found are ranked by: the more of the terms, the better; null where there is no word to look for.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="together">Whether words count more that stand close to each other.</param>
    public static string? Ranked(SearchQuery query, bool together)
    {
        var terms = query.Terms.Select(Of).OfType<string>().ToList();
        return terms.Count == 0 ? null : string.Join(together ? " & " : " | ", terms.Select(t => together ? t : t.Replace("<->", "|", StringComparison.Ordinal)));
    }

    /// <summary>The term; null where it has no word. The words hold letters, numbers and marks alone, nothing that would have to be escaped.</summary>
    private static string? Of(SearchTerm term)
    {
        var words = new List<string>();
        foreach (var part in term.Words)
        {
            for (var reader = new WordReader(part); reader.Next();)
            {
                words.Add($"'{reader.Word}'");
            }
        }
        return words.Count == 0 ? null : new StringBuilder("(").AppendJoin(" <-> ", words).Append(term.IsPrefix ? ":*)" : ")").ToString();
    }
}
