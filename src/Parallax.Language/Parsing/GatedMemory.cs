using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parallax.Language.Parsing;

/// <summary>
/// Memory that runs over a sentence in both directions and is added to its tokens; at every token a gate decides how much
/// is kept (Bradbury et al. 2017, quasi-recurrent networks, with gates that are straight lines cut at 0 and 1).
/// </summary>
internal static class GatedMemory
{
    private const int GateLimit = 2 * ParserModel.One;
    private const int GateShift = 5;
    private const int GateBits = 15;

    /// <summary>Adds the memory to the tokens.</summary>
    /// <param name="gates">For each token: what it gives and its gates, first forwards and then backwards, half a width each.</param>
    /// <param name="tokens">The tokens' vectors.</param>
    /// <param name="width">Numbers per token vector, a multiple of 32.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    public static void Add(ReadOnlySpan<short> gates, Span<short> tokens, int width)
    {
        var half = width / 2;
        var count = tokens.Length / width;
        for (var i = 0; i < half; i += Vector256<short>.Count)
        {
            var memory = Vector256<short>.Zero;
            for (var row = 0; row < count; row++)
                Step(gates[((row * 2 * width) + i)..], half, ref memory, tokens[((row * width) + i)..]);
            memory = Vector256<short>.Zero;
            for (var row = count - 1; row >= 0; row--)
                Step(gates[((row * 2 * width) + width + i)..], half, ref memory, tokens[((row * width) + half + i)..]);
        }
    }

    private static void Step(ReadOnlySpan<short> gates, int half, ref Vector256<short> memory, Span<short> token)
    {
        var value = Vector256.Create(gates);
        var gate = Vector256.Create(gates[half..]);
        gate = Vector256.Min(Vector256.Max(gate, Vector256.Create((short)-GateLimit)), Vector256.Create((short)(GateLimit - 1)));
        gate = (gate + Vector256.Create((short)GateLimit)) << GateShift;
        memory = Vector256.AddSaturate(value, Scaled(Vector256.SubtractSaturate(memory, value), gate));
        ref var first = ref MemoryMarshal.GetReference(token[..Vector256<short>.Count]);
        Vector256.AddSaturate(Vector256.LoadUnsafe(ref first), memory).StoreUnsafe(ref first);
    }

    /// <summary>Products with parts of 32,768, rounded.</summary>
    private static Vector256<short> Scaled(Vector256<short> values, Vector256<short> parts)
    {
        if (Avx2.IsSupported)
            return Avx2.MultiplyHighRoundScale(values, parts);
        var half = Vector256.Create(1 << (GateBits - 1));
        var lower = (Vector256.WidenLower(values) * Vector256.WidenLower(parts)) + half;
        var upper = (Vector256.WidenUpper(values) * Vector256.WidenUpper(parts)) + half;
        return Vector256.Narrow(lower >> GateBits, upper >> GateBits);
    }
}
