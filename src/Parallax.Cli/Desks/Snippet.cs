using System.Globalization;
using System.Text;
using Parallax.Desks;
using Parallax.Export.Dossiers;

namespace Parallax.Cli.Desks;

/// <summary>The words around the first place in a text that a query finds.</summary>
internal static class Snippet
{
    private const int Before = 40;
    private const int Length = 160;

    /// <summary>From so many letters on, words that differ only in their endings are taken for one, as the index does.</summary>
    private const int Stem = 4;

    /// <summary>A line of the text; its beginning where no word is found as it stands.</summary>
    public static string Of(string text, SearchQuery query)
    {
        var words = query.Terms.SelectMany(t => t.Words).Select(Plain).ToList();
        var at = First(text, words);
        var start = Math.Max(0, at - Before);
        while (start > 0 && start < at && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }
        var end = Math.Min(text.Length, start + Length);
        while (end < text.Length && end > start && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }
        return $"{(start > 0 ? "… " : "")}{Phrases.Plain(text[start..end])}{(end < text.Length ? " …" : "")}";
    }

    private static int First(string text, List<string> words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
            if (i > start && Plain(text[start..i]) is var word && words.Exists(w => AreAlike(w, word)))
            {
                return start;
            }
        }
        return 0;
    }

    private static bool AreAlike(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return one == other || (shorter >= Stem && Math.Abs(one.Length - other.Length) <= 3 && string.CompareOrdinal(one, 0, other, 0, shorter - (shorter > Stem ? 1 : 0)) == 0);
    }

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            plain.Append(char.ToLowerInvariant(c));
        }
        return plain.ToString();
    }
}
