using Parallax.Language;

namespace Parallax.Training.Parsing;

/// <summary>A stream of random numbers that is the same for a seed on every machine and version (<see cref="SplitMix64"/>).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Bits() => SplitMix64.Next(ref _state);

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
