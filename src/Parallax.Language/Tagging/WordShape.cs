namespace Parallax.Language.Tagging;

/// <summary>The shape of a word as bits.</summary>
internal static class WordShape
{
    public const uint Upper = 1;
    public const uint Lower = 2;
    public const uint Digit = 4;
    public const uint Hyphen = 8;
    public const uint Dot = 16;
    public const uint Other = 32;
    public const uint StartsUpper = 64;
    public const uint Short = 128;

    /// <summary>The bit of one character.</summary>
    public static uint Of(char c) => c switch
    {
        >= 'a' and <= 'z' => Lower,
        >= 'A' and <= 'Z' => Upper,
        >= '0' and <= '9' => Digit,
        '-' => Hyphen,
        '.' => Dot,
        < (char)128 => Other,
        _ => char.IsUpper(c) ? Upper : char.IsLetter(c) ? Lower : Other,
    };
}
