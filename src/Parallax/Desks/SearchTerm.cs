using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parallax.Desks;

/// <summary>A word, the beginning of one, or words that follow each other.</summary>
/// <param name="Words">The words: letters, digits and other numbers only; one that is put together by signs ("al-Asad") is several that follow each other.</param>
/// <param name="IsPrefix">Whether the last may go on.</param>
public sealed record SearchTerm(ImmutableArray<string> Words, bool IsPrefix)
{
    /// <summary>The term of a text, of which everything but letters, numbers and the marks on them stands between words.</summary>
    public static SearchTerm Of(string text, bool isPrefix)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                word.Append(rune.ToString());
            }
            else
            {
                End();
            }
        }
        End();
        return new(words.ToImmutable(), isPrefix && words.Count > 0);

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>Whether it is part of a word: a letter, a number, or a mark on one.</summary>
    public static bool IsPartOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
