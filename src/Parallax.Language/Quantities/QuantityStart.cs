using System.Collections.Frozen;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Tells quickly that no quantity begins at a token, as at most of them: a word that opens neither a number nor a hedge.</summary>
internal static class QuantityStart
{
    /// <summary>Every word that a reader of this folder begins with, in lower case.</summary>
    private static readonly FrozenSet<string> Words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
        + "a an half between both twins triplets husband mother father brother "
        + "nobody noone no none neither not magnitude measuring measured force "
        + "at more greater higher less fewer well just slightly far significantly upwards upward in over above exceeding under below about around approximately roughly some circa approx approx. "
        + "nearly almost virtually close up as something north "
        + "several many dozens tens scores hundreds thousands millions billions multiple numerous "
        + "us u.s. usd gbp eur au aud nz c ca cad hk s sg").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a quantity may begin at the token.</summary>
    public static bool MayBe(in Token token) => token.Kind != TokenKind.Word || Words.Contains(token.Lower);
}
