namespace Parallax.Training.Parsing;

/// <summary>A stream of random numbers that is the same for a seed on every machine and version (SplitMix64, Steele et al. 2014).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public float Fraction() => (Bits() >> 40) * (1f / (1 << 24));

    /// <summary>A whole number from 0 to below the limit.</summary>
    public int Below(int limit) => (int)(Bits() % (ulong)limit);

    /// <summary>Puts the items into a random order (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
