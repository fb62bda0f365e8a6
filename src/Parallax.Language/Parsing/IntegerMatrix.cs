using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parallax.Language.Parsing;

/// <summary>
/// A matrix of 16-bit weights with a 32-bit addend per column, multiplied in whole numbers: every processor computes the
/// same result. Columns are kept in panels of 16, and in a panel two inputs side by side, as the instruction
/// for sums of products of pairs takes them.
/// </summary>
internal sealed class IntegerMatrix
{
    /// <summary>Columns are filled up to a multiple of this.</summary>
    public const int PanelColumns = 16;

    private const int Lanes = 8;
    private const int BlockRows = 6;
    private readonly short[] _panels;
    private readonly int[] _addends;
    private readonly int _shift;

    /// <summary>Keeps weights (row by row, an even count of rows, columns a multiple of 16) and addends; products are divided by 2 to the shift.</summary>
    public IntegerMatrix(ReadOnlySpan<short> weights, ReadOnlySpan<int> addends, int shift)
    {
        (Columns, Inner, _shift) = (addends.Length, weights.Length / addends.Length, shift);
        _addends = new int[Columns];
        for (var i = 0; i < Columns; i++)
            _addends[i] = addends[i] + (shift > 0 ? 1 << (shift - 1) : 0);
        _panels = new short[weights.Length];
        for (var row = 0; row < Inner; row++)
            for (var column = 0; column < Columns; column++)
                _panels[PanelIndex(row, column)] = weights[(row * Columns) + column];
    }

    /// <summary>How many inputs there are.</summary>
    public int Inner { get; }

    /// <summary>How many outputs there are.</summary>
    public int Columns { get; }

    /// <summary>Multiplies rows of inputs that begin a step apart; the outputs, 16 bits each, saturate and lie row after row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    public void Multiply(ReadOnlySpan<short> inputs, int step, int rows, Span<short> outputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs.Length, ((rows - 1) * step) + Inner, nameof(inputs));
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs.Length, rows * Columns, nameof(outputs));
        ref var input = ref MemoryMarshal.GetReference(inputs);
        ref var output = ref MemoryMarshal.GetReference(outputs);
        for (var column = 0; column < Columns; column += PanelColumns)
        {
            var row = 0;
            for (; row + BlockRows <= rows; row += BlockRows)
                SixRows(ref Unsafe.Add(ref input, row * step), step, column, ref Unsafe.Add(ref output, (row * Columns) + column));
            for (; row < rows; row++)
                Narrow(OneRow(ref Unsafe.Add(ref input, row * step), column), ref Unsafe.Add(ref output, (row * Columns) + column));
        }
    }

    /// <summary>Multiplies one row of inputs for some columns (both bounds multiples of 16); the outputs are whole, without the division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    public void Multiply(ReadOnlySpan<short> inputs, int firstColumn, Span<int> outputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs.Length, Inner, nameof(inputs));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstColumn + outputs.Length, Columns, nameof(outputs));
        for (var column = 0; column < outputs.Length; column += PanelColumns)
        {
            var (first, second) = OneRow(ref MemoryMarshal.GetReference(inputs), firstColumn + column);
            first.CopyTo(outputs[column..]);
            second.CopyTo(outputs[(column + Lanes)..]);
        }
    }

    private int PanelIndex(int row, int column)
    {
        var (panel, inPanel) = (column / PanelColumns, column % PanelColumns);
        return (panel * Inner * PanelColumns) + (row / 2 * 2 * PanelColumns) + (inPanel * 2) + (row & 1);
    }

    /// <summary>Twelve sums at once, two for each of six rows: what sixteen registers hold beside the weights and the input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private void SixRows(ref short input, nint step, int column, ref short output)
    {
        var a0 = Vector256.LoadUnsafe(ref _addends[column]);
        var a1 = Vector256.LoadUnsafe(ref _addends[column], Lanes);
        var (b0, b1, c0, c1, d0, d1, e0, e1, f0, f1) = (a0, a1, a0, a1, a0, a1, a0, a1, a0, a1);
        ref var panel = ref _panels[column * Inner];
        for (var pair = Inner / 2; pair > 0; pair--)
        {
            var first = Vector256.LoadUnsafe(ref panel);
            var second = Vector256.LoadUnsafe(ref panel, PanelColumns);
            var x = Pair(ref input);
            a0 += Products(x, first);
            a1 += Products(x, second);
            x = Pair(ref Unsafe.Add(ref input, step));
            b0 += Products(x, first);
            b1 += Products(x, second);
            x = Pair(ref Unsafe.Add(ref input, 2 * step));
            c0 += Products(x, first);
            c1 += Products(x, second);
            x = Pair(ref Unsafe.Add(ref input, 3 * step));
            d0 += Products(x, first);
            d1 += Products(x, second);
            x = Pair(ref Unsafe.Add(ref input, 4 * step));
            e0 += Products(x, first);
            e1 += Products(x, second);
            x = Pair(ref Unsafe.Add(ref input, 5 * step));
            f0 += Products(x, first);
            f1 += Products(x, second);
            input = ref Unsafe.Add(ref input, 2);
            panel = ref Unsafe.Add(ref panel, 2 * PanelColumns);
        }
        Narrow((a0, a1), ref output);
        Narrow((b0, b1), ref Unsafe.Add(ref output, Columns));
        Narrow((c0, c1), ref Unsafe.Add(ref output, 2 * Columns));
        Narrow((d0, d1), ref Unsafe.Add(ref output, 3 * Columns));
        Narrow((e0, e1), ref Unsafe.Add(ref output, 4 * Columns));
        Narrow((f0, f1), ref Unsafe.Add(ref output, 5 * Columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<int> First, Vector256<int> Second) OneRow(ref short input, int column)
    {
        var a0 = Vector256.LoadUnsafe(ref _addends[column]);
        var a1 = Vector256.LoadUnsafe(ref _addends[column], Lanes);
        ref var panel = ref _panels[column * Inner];
        for (var pair = Inner / 2; pair > 0; pair--)
        {
            var x = Pair(ref input);
            a0 += Products(x, Vector256.LoadUnsafe(ref panel));
            a1 += Products(x, Vector256.LoadUnsafe(ref panel, PanelColumns));
            input = ref Unsafe.Add(ref input, 2);
            panel = ref Unsafe.Add(ref panel, 2 * PanelColumns);
        }
        return (a0, a1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Narrow((Vector256<int> First, Vector256<int> Second) sums, ref short output) =>
        Vector256.NarrowWithSaturation(sums.First >> _shift, sums.Second >> _shift).StoreUnsafe(ref output);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Pair(ref short input) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref input))).AsInt16();

    /// <summary>Multiplies numbers and sums neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Products(Vector256<short> left, Vector256<short> right)
    {
        if (Avx2.IsSupported)
            return Avx2.MultiplyAddAdjacent(left, right);
        var (a, b) = (left.AsInt32(), right.AsInt32());
        return ((a >> 16) * (b >> 16)) + ((a << 16 >> 16) * (b << 16 >> 16));
    }
}
