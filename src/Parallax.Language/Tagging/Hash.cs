using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parallax.Language.Tagging;

/// <summary>32-bit hashes of words and features. They are part of the model's format: a change asks for a new model.</summary>
internal static class Hash
{
    /// <summary>The hash of no characters.</summary>
    public const uint Start = 2166136261;

    /// <summary>The hash of what was hashed with one more character (FNV-1a over UTF-16 units).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>The key of a feature.</summary>
    /// <param name="template">Which feature it is.</param>
    /// <param name="a">Its first value.</param>
    /// <param name="b">Its second value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(uint template, uint a, uint b = 0)
    {
        var hash = (a * 0x9E3779B1) + (BitOperations.RotateLeft(b, 15) * 0x85EBCA6B) + (template * 0xC2B2AE35);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        hash *= 0x297A2D39;
        return hash ^ (hash >> 16);
    }
}
