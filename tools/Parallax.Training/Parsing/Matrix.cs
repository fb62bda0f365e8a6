using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parallax.Training.Parsing;

/// <summary>A view of numbers as a matrix: where it starts and how far apart rows and columns are.</summary>
internal readonly record struct View(float[] Values, int Start, int RowStep, int ColumnStep)
{
    /// <summary>The first number.</summary>
    public ref float First => ref Values[Start];

    /// <summary>The same matrix with rows and columns exchanged.</summary>
    public View Turned => new(Values, Start, ColumnStep, RowStep);
}

/// <summary>Products of matrices in single precision, six rows by 32 columns at a time (after Goto and van de Geijn 2008).</summary>
internal static class Matrix
{
    private const int Lanes = 16;
    private const int PanelColumns = 2 * Lanes;
    private const int BlockRows = 6;

    /// <summary>
    /// Adds the product of a left (rows × inner) and a right (inner × columns) matrix to a sum whose rows are
    /// <c>RowStep</c> apart and whose columns are next to each other; columns is a multiple of 32.
    /// </summary>
    public static void AddProduct(View left, View right, View sum, int rows, int inner, int columns)
    {
        var panel = new float[inner * PanelColumns];
        for (var column = 0; column < columns; column += PanelColumns)
        {
            Pack(right, column, inner, panel);
            var row = 0;
            for (; row + BlockRows <= rows; row += BlockRows)
                SixRows(ref At(left, row), left.RowStep, left.ColumnStep, ref panel[0], inner, ref At(sum, row, column), sum.RowStep);
            for (; row < rows; row++)
                OneRow(ref At(left, row), left.ColumnStep, ref panel[0], inner, ref At(sum, row, column));
        }
    }

    private static ref float At(View view, int row, int column = 0) => ref view.Values[view.Start + (row * view.RowStep) + (column * view.ColumnStep)];

    private static void Pack(View right, int column, int inner, float[] panel)
    {
        for (var k = 0; k < inner; k++)
        {
            var from = right.Start + (k * right.RowStep) + (column * right.ColumnStep);
            for (var j = 0; j < PanelColumns; j++)
                panel[(k * PanelColumns) + j] = right.Values[from + (j * right.ColumnStep)];
        }
    }

    private static void SixRows(ref float left, nint rowStep, nint step, ref float panel, int inner, ref float sum, nint sumStep)
    {
        Vector512<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default;
        Vector512<float> d0 = default, d1 = default, e0 = default, e1 = default, f0 = default, f1 = default;
        for (var k = 0; k < inner; k++)
        {
            var first = Vector512.LoadUnsafe(ref panel);
            var second = Vector512.LoadUnsafe(ref panel, Lanes);
            var x = Vector512.Create(left);
            (a0, a1) = (Vector512.FusedMultiplyAdd(x, first, a0), Vector512.FusedMultiplyAdd(x, second, a1));
            x = Vector512.Create(Unsafe.Add(ref left, rowStep));
            (b0, b1) = (Vector512.FusedMultiplyAdd(x, first, b0), Vector512.FusedMultiplyAdd(x, second, b1));
            x = Vector512.Create(Unsafe.Add(ref left, 2 * rowStep));
            (c0, c1) = (Vector512.FusedMultiplyAdd(x, first, c0), Vector512.FusedMultiplyAdd(x, second, c1));
            x = Vector512.Create(Unsafe.Add(ref left, 3 * rowStep));
            (d0, d1) = (Vector512.FusedMultiplyAdd(x, first, d0), Vector512.FusedMultiplyAdd(x, second, d1));
            x = Vector512.Create(Unsafe.Add(ref left, 4 * rowStep));
            (e0, e1) = (Vector512.FusedMultiplyAdd(x, first, e0), Vector512.FusedMultiplyAdd(x, second, e1));
            x = Vector512.Create(Unsafe.Add(ref left, 5 * rowStep));
            (f0, f1) = (Vector512.FusedMultiplyAdd(x, first, f0), Vector512.FusedMultiplyAdd(x, second, f1));
            left = ref Unsafe.Add(ref left, step);
            panel = ref Unsafe.Add(ref panel, PanelColumns);
        }
        Store(a0, a1, ref sum);
        Store(b0, b1, ref Unsafe.Add(ref sum, sumStep));
        Store(c0, c1, ref Unsafe.Add(ref sum, 2 * sumStep));
        Store(d0, d1, ref Unsafe.Add(ref sum, 3 * sumStep));
        Store(e0, e1, ref Unsafe.Add(ref sum, 4 * sumStep));
        Store(f0, f1, ref Unsafe.Add(ref sum, 5 * sumStep));
    }

    private static void OneRow(ref float left, nint step, ref float panel, int inner, ref float sum)
    {
        Vector512<float> a0 = default, a1 = default;
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(left);
            a0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel), a0);
            a1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel, Lanes), a1);
            left = ref Unsafe.Add(ref left, step);
            panel = ref Unsafe.Add(ref panel, PanelColumns);
        }
        Store(a0, a1, ref sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> first, Vector512<float> second, ref float sum)
    {
        (Vector512.LoadUnsafe(ref sum) + first).StoreUnsafe(ref sum);
        (Vector512.LoadUnsafe(ref sum, Lanes) + second).StoreUnsafe(ref sum, Lanes);
    }
}
