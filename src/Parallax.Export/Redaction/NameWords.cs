using System.Globalization;
using System.Text;

namespace Parallax.Export.Redaction;

/// <summary>One word of a text, as names are compared.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Plain">The word without accents.</param>
/// <param name="Lower">The same in lower case.</param>
internal readonly record struct NameWord(TextSpan Span, string Plain, string Lower)
{
    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalized => Plain.Length > 0 && char.IsUpper(Plain[0]);

    /// <summary>The words of a text: runs of letters and digits.</summary>
    public static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsPart(text, i))
            {
                i++;
            }
            if (i > start)
            {
                var plain = Plainly(text.AsSpan(start, i - start));
                words.Add(new(new(start, i), plain, plain.ToLowerInvariant()));
            }
        }
        return words;
    }

    private static bool IsPart(string text, int i) =>
        char.IsLetterOrDigit(text, char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? i - 1 : i) || IsAccent(text[i]);

    private static bool IsAccent(char c) => c >= 128 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static string Plainly(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!IsAccent(c))
            {
                plain.Append(PlainLetters.Of(c));
            }
        }
        return plain.ToString();
    }
}
