using System.Text;
using Parallax.Desks;

namespace Parallax.Storage.Sqlite.Tables;

/// <summary>A query in the language of FTS5. All words stand between quotation marks, where nothing but these marks means anything.</summary>
internal static class SearchSyntax
{
    /// <summary>The query.</summary>
    public static string Of(SearchQuery query)
    {
        var text = new StringBuilder("(");
        text.AppendJoin(" AND ", query.Terms.Select(Term)).Append(')');
        if (!query.Excluded.IsEmpty)
        {
            text.Append(" NOT (").AppendJoin(" OR ", query.Excluded.Select(Term)).Append(')');
        }
        return text.ToString();
    }

    private static string Term(SearchTerm term) => $"\"{string.Join(' ', term.Words.Select(Word))}\"{(term.IsPrefix ? " *" : "")}";

    /// <summary>A zero would end the query.</summary>
    private static string Word(string word) => word.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ');
}
