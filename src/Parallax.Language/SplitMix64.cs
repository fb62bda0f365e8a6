namespace Parallax.Language;

/// <summary>SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, with the constants of Vigna's public-domain
/// version): numbers that look like chance and are the same on every machine.</summary>
public static class SplitMix64
{
    /// <summary>How far the state goes from one number to the next.</summary>
    public const ulong Step = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The next 64 bits of the stream that a state stands for; the state goes one step on.</summary>
    public static ulong Next(ref ulong state) => Mixed(state += Step);

    /// <summary>Spreads the bits of a number over all 64; different numbers stay different.</summary>
    public static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
