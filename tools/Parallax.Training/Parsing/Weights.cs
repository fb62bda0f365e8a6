using System.Numerics;
using System.Runtime.InteropServices;

namespace Parallax.Training.Parsing;

/// <summary>A matrix that is learned: values, the gradient of the batch, and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class Weights
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.99f;
    private const float Epsilon = 1e-6f;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly List<int>? _touched;
    private readonly bool[]? _isTouched;

    /// <summary>Makes a matrix of values drawn evenly from ±<paramref name="scale"/>; a sparse one updates only rows that were touched.</summary>
    public Weights(int rows, int columns, float scale, Chance chance, bool sparse = false)
    {
        (Rows, Columns) = (rows, columns);
        Values = new float[rows * columns];
        Gradient = new float[rows * columns];
        _first = new float[rows * columns];
        _second = new float[rows * columns];
        if (scale > 0)
            for (var i = 0; i < Values.Length; i++)
                Values[i] = scale * ((2 * chance.Fraction()) - 1);
        if (sparse)
            (_touched, _isTouched) = ([], new bool[rows]);
    }

    /// <summary>How many rows it has.</summary>
    public int Rows { get; }

    /// <summary>How long a row is.</summary>
    public int Columns { get; }

    /// <summary>The values, row by row.</summary>
    public float[] Values { get; }

    /// <summary>The gradient of the batch, row by row.</summary>
    public float[] Gradient { get; }

    /// <summary>One row of the values.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>One row of the gradient, to be added to.</summary>
    public Span<float> Touch(int row)
    {
        if (_isTouched is not null && !_isTouched[row])
        {
            _isTouched[row] = true;
            _touched!.Add(row);
        }
        return Gradient.AsSpan(row * Columns, Columns);
    }

    /// <summary>Takes a step against the gradient and clears it.</summary>
    public void Update(float rate, int step)
    {
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, step)) / (1 - MathF.Pow(FirstDecay, step));
        if (_touched is null)
        {
            Update(0, Values.Length, corrected);
            return;
        }
        foreach (var row in _touched)
        {
            Update(row * Columns, Columns, corrected);
            _isTouched![row] = false;
        }
        _touched.Clear();
    }

    private void Update(int start, int length, float rate)
    {
        var values = MemoryMarshal.Cast<float, Vector<float>>(Values.AsSpan(start, length));
        var gradient = MemoryMarshal.Cast<float, Vector<float>>(Gradient.AsSpan(start, length));
        var first = MemoryMarshal.Cast<float, Vector<float>>(_first.AsSpan(start, length));
        var second = MemoryMarshal.Cast<float, Vector<float>>(_second.AsSpan(start, length));
        for (var i = 0; i < values.Length; i++)
        {
            first[i] = (first[i] * FirstDecay) + (gradient[i] * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (gradient[i] * gradient[i] * (1 - SecondDecay));
            values[i] -= first[i] * rate / (Vector.SquareRoot(second[i]) + new Vector<float>(Epsilon));
            gradient[i] = Vector<float>.Zero;
        }
    }
}
