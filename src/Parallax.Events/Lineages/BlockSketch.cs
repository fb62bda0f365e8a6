using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>Least hash values of a text, block by block (MinHash: Broder 1997). A block is 128 runs and begins 64 runs after the one before, so
/// that an excerpt of a long text has a block there that it makes a good part of. Each block has 16 values, one for each of 16 hash functions
/// with fixed seeds; texts are compared that have one of them in common (locality-sensitive hashing by 16 bands of one row: Indyk and Motwani
/// 1998; Leskovec, Rajaraman and Ullman, <i>Mining of Massive Datasets</i>, ch. 3). Two blocks that share a part <c>s</c> of their runs meet
/// with probability 1 − (1 − s)^16: 0.97 at a fifth, 0.998 at a third.</summary>
internal sealed class BlockSketch
{
    /// <summary>Hash functions, and values of a block.</summary>
    public const int Bands = 16;

    /// <summary>Runs in half a block.</summary>
    public const int HalfBlock = 64;

    private static readonly ulong[] Seeds = SeedsFrom(0x5041_5241_4C4C_4158);

    private BlockSketch(ulong[] keys, ulong[] least) => (Keys, Least) = (keys, least);

    /// <summary>The values of all blocks, each with its band mixed in.</summary>
    public ulong[] Keys { get; }

    /// <summary>The least value of the whole text for each hash function.</summary>
    public ulong[] Least { get; }

    /// <summary>The sketch of a text's runs in their order.</summary>
    public static BlockSketch Of(ReadOnlySpan<ulong> runs)
    {
        var halves = (runs.Length + HalfBlock - 1) / HalfBlock;
        var blocks = Math.Max(Math.Min(1, halves), halves - 1);
        var least = new ulong[halves * Bands];
        Array.Fill(least, ulong.MaxValue);
        for (var i = 0; i < runs.Length; i++)
        {
            var half = least.AsSpan(i / HalfBlock * Bands, Bands);
            var run = runs[i] | ComparedText.FactBit;
            for (var band = 0; band < Bands; band++)
            {
                half[band] = Math.Min(half[band], Mixed(run, band));
            }
        }
        var keys = new ulong[blocks * Bands];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(halves > 1 ? Math.Min(least[i], least[i + Bands]) : least[i], i % Bands);
        }
        return new(keys, Whole(least));
    }

    private static ulong[] Whole(ulong[] halves)
    {
        var whole = new ulong[Bands];
        Array.Fill(whole, ulong.MaxValue);
        for (var i = 0; i < halves.Length; i++)
        {
            whole[i % Bands] = Math.Min(whole[i % Bands], halves[i]);
        }
        return whole;
    }

    /// <summary>The band is in the lowest four bits, so that values of different bands never meet.</summary>
    private static ulong Key(ulong value, int band) => (value & ~15UL) | (uint)band;

    private static ulong Mixed(ulong run, int band)
    {
        var mixed = (run ^ Seeds[band]) * 0x9E37_79B9_7F4A_7C15;
        return mixed ^ (mixed >> 32);
    }

    private static ulong[] SeedsFrom(ulong state)
    {
        var seeds = new ulong[Bands];
        for (var i = 0; i < Bands; i++)
        {
            seeds[i] = SplitMix64.Next(ref state);
        }
        return seeds;
    }
}
