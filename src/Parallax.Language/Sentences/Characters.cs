using System.Globalization;

namespace Parallax.Language.Sentences;

/// <summary>What a single character may be part of.</summary>
internal static class Characters
{
    /// <summary>Whether the character may be part of a word: a letter, a mark that sits on one, or a digit of another script. The invisible
    /// characters that join letters count as well, those that only order or break a line do not.</summary>
    public static bool IsOfWord(string text, int i)
    {
        var c = text[i];
        return c < 0x80 ? char.IsAsciiLetter(c) : c is not ('º' or 'ª') && CharUnicodeInfo.GetUnicodeCategory(text, i) switch
        {
            <= UnicodeCategory.DecimalDigitNumber => true, // letters of every kind, combining marks, digits
            UnicodeCategory.Format => c is '\u00AD' or '\u200C' or '\u200D',
            _ => false,
        };
    }

    /// <summary>How many code units the character takes: two for a surrogate pair.</summary>
    public static int Length(string text, int i) => char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;

    /// <summary>Whether it stands for an apostrophe where letters are around it.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '`' or '´';

    /// <summary>Whether it joins the parts of a word: the hyphen and its kin, not the dashes.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether it is a letter or an ASCII digit.</summary>
    public static bool IsLetterOrDigit(char c) => char.IsLetter(c) || char.IsAsciiDigit(c);

    /// <summary>Whether the text goes on with a letter or digit there.</summary>
    public static bool GoesOn(string text, int i) => i < text.Length && IsLetterOrDigit(text[i]);

    /// <summary>Whether a letter or digit stands right before.</summary>
    public static bool Hangs(string text, int i) => i > 0 && IsLetterOrDigit(text[i - 1]);
}
