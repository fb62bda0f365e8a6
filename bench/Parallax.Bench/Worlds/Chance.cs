using Parallax.Language;

namespace Parallax.Bench.Worlds;

/// <summary>Chance that is the same on every machine (<see cref="SplitMix64"/>).</summary>
internal sealed class Chance
{
    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>The chance that a seed and numbers under it stand for; equal ones give equal draws, whatever was drawn elsewhere.</summary>
    public static Chance Of(ulong seed, params ReadOnlySpan<int> numbers)
    {
        var state = SplitMix64.Mixed(seed + SplitMix64.Step);
        foreach (var number in numbers)
        {
            state = SplitMix64.Mixed((state ^ (uint)number) + SplitMix64.Step);
        }
        return new(state);
    }

    /// <summary>A number from 0 to one below the limit; the limit is at least 1. Small limits are drawn evenly but for one part in four thousand million.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Happens(int percent) => Below(100) < percent;

    /// <summary>One of the choices, of which there is at least one.</summary>
    public T One<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next() => SplitMix64.Next(ref _state);
}
