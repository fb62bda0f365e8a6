using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>What is looked for: all of the terms, and none of those left out. Upper and lower case and accents make no difference, nor do English endings of words that stand alone.</summary>
/// <param name="Terms">What must be there; at least one.</param>
/// <param name="Excluded">What must not be there.</param>
public sealed record SearchQuery(ImmutableArray<SearchTerm> Terms, ImmutableArray<SearchTerm> Excluded)
{
    /// <summary>Reads a query as people write it: words, "phrases in quotation marks", the beginning of a word with an asterisk after it (<c>milit*</c>), and what must not be there with a hyphen
    /// before it.</summary>
    /// <param name="text">The query.</param>
    /// <param name="problem">What is wrong with it: found, expected and an example; null where nothing is.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static SearchQuery? Parse(string text, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (terms, excluded) = (ImmutableArray.CreateBuilder<SearchTerm>(), ImmutableArray.CreateBuilder<SearchTerm>());
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var not = text[i] == '-';
            i += not ? 1 : 0;
            if (Next(text, ref i, out problem) is not { } term)
            {
                return null;
            }
            if (!term.Words.IsEmpty)
            {
                (not ? excluded : terms).Add(term);
            }
        }
        problem = terms.Count > 0 ? null : $"'{text}' has no word to look for; expected words, as in 'militia \"air strike\" -drill'.";
        return problem is null ? new(terms.ToImmutable(), excluded.ToImmutable()) : null;
    }

    /// <summary>The term that begins here; without words where there are only signs.</summary>
    private static SearchTerm? Next(string text, ref int at, out string? problem)
    {
        problem = null;
        if (at < text.Length && text[at] == '"')
        {
            var end = text.IndexOf('"', at + 1);
            if (end < 0)
            {
                problem = $"'{text}' has a quotation mark at {at + 1} that none closes; expected two, as in '\"air strike\"'.";
                return null;
            }
            var phrase = SearchTerm.Of(text[(at + 1)..end], isPrefix: false);
            at = end + 1;
            return phrase;
        }
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '"')
        {
            at++;
        }
        var word = text[start..at];
        return SearchTerm.Of(word, isPrefix: word.EndsWith('*'));
    }
}
