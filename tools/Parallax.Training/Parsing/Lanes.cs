using System.Numerics;
using System.Runtime.InteropServices;

namespace Parallax.Training.Parsing;

/// <summary>Sums of rows of numbers whose length is a multiple of a vector's; every number is computed apart, so the width of vectors changes nothing.</summary>
internal static class Lanes
{
    /// <summary>Adds a row to a sum.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < from.Length; i++)
            to[i] += from[i];
    }

    /// <summary>Adds a row, times a factor, to a sum.</summary>
    public static void Add(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var times = new Vector<float>(factor);
        for (var i = 0; i < from.Length; i++)
            to[i] += from[i] * times;
    }

    /// <summary>The product of two rows, summed in sixteen fixed lanes.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, System.Runtime.Intrinsics.Vector512<float>>(left);
        var b = MemoryMarshal.Cast<float, System.Runtime.Intrinsics.Vector512<float>>(right);
        var sum = System.Runtime.Intrinsics.Vector512<float>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return System.Runtime.Intrinsics.Vector512.Sum(sum);
    }
}
