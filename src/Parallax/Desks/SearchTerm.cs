using System.Collections.Immutable;

namespace Parallax.Desks;

/// <summary>A word, the beginning of one, or words that follow each other.</summary>
/// <param name="Words">The words: letters and digits only; one that is put together by signs ("al-Asad") is several that follow each other.</param>
/// <param name="IsPrefix">Whether the last may go on.</param>
public sealed record SearchTerm(ImmutableArray<string> Words, bool IsPrefix)
{
    /// <summary>The term of a text, of which everything but letters, digits and the marks on them stands between words.</summary>
    public static SearchTerm Of(string text, bool isPrefix)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsPartOfWord(text[i]))
            {
                i++;
            }
            if (i > start)
            {
                words.Add(text[start..i]);
            }
        }
        return new(words.ToImmutable(), isPrefix && words.Count > 0);
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
