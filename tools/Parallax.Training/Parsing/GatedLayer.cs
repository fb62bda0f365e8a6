namespace Parallax.Training.Parsing;

/// <summary>
/// Memory that runs over a sentence in both directions and is added to its tokens: at every token a gate decides how much
/// is kept and how much is taken from the token (fo-pooling without the output gate, Bradbury et al. 2017; gates
/// are straight lines cut at 0 and 1, so that whole numbers can compute them).
/// </summary>
internal sealed class GatedLayer(Weights weights, Weights bias, int width)
{
    private float[] _gates = [];
    private float[] _memory = [];

    private int Half => width / 2;

    /// <summary>Computes rows 1 to count of the result from the same rows of the input; rows without a token part sentences.</summary>
    public void Forward(float[] from, float[] to, bool[] isToken, int count)
    {
        _gates = new float[(count + 2) * 2 * width];
        _memory = new float[(count + 2) * width];
        for (var row = 1; row <= count; row++)
            bias.Values.CopyTo(_gates.AsSpan(row * 2 * width));
        Matrix.AddProduct(new(from, width, width, 1), new(weights.Values, 0, 2 * width, 1), new(_gates, 2 * width, 2 * width, 1), count, width, 2 * width);
        for (var row = 1; row <= count; row++)
            if (isToken[row])
                Remember(row, row - 1, 0);
        for (var row = count; row >= 1; row--)
            if (isToken[row])
                Remember(row, row + 1, 1);
        for (var i = width; i < (count + 1) * width; i++)
            to[i] = from[i] + _memory[i];
    }

    /// <summary>Adds to the gradient of the input, given that of the result.</summary>
    public void Backward(float[] from, float[] above, float[] below, bool[] isToken, int count)
    {
        var change = new float[_gates.Length];
        var carried = new float[Half];
        for (var row = count; row >= 1; row--)
            Return(row, row - 1, 0, isToken[row], above, change, carried);
        carried.AsSpan().Clear();
        for (var row = 1; row <= count; row++)
            Return(row, row + 1, 1, isToken[row], above, change, carried);
        for (var row = 1; row <= count; row++)
            Lanes.Add(change.AsSpan(row * 2 * width, 2 * width), bias.Gradient);
        var view = new View(change, 2 * width, 2 * width, 1);
        Matrix.AddProduct(new View(from, width, width, 1).Turned, view, new(weights.Gradient, 0, 2 * width, 1), width, count, 2 * width);
        above.CopyTo(below, 0);
        Matrix.AddProduct(view, new View(weights.Values, 0, 2 * width, 1).Turned, new(below, width, width, 1), count, 2 * width, width);
    }

    private static float Gate(float value) => Math.Clamp((value * 0.25f) + 0.5f, 0, 1);

    private void Remember(int row, int before, int direction)
    {
        int gates = (row * 2 * width) + (direction * width), at = (row * width) + (direction * Half), last = (before * width) + (direction * Half);
        for (var i = 0; i < Half; i++)
        {
            var value = _gates[gates + i];
            _memory[at + i] = value + (Gate(_gates[gates + Half + i]) * (_memory[last + i] - value));
        }
    }

    private void Return(int row, int before, int direction, bool isToken, float[] above, float[] change, float[] carried)
    {
        if (!isToken)
        {
            carried.AsSpan().Clear();
            return;
        }
        int gates = (row * 2 * width) + (direction * width), at = (row * width) + (direction * Half), last = (before * width) + (direction * Half);
        for (var i = 0; i < Half; i++)
        {
            var gradient = above[at + i] + carried[i];
            var gate = Gate(_gates[gates + Half + i]);
            change[gates + i] = (1 - gate) * gradient;
            change[gates + Half + i] = gate is > 0 and < 1 ? 0.25f * gradient * (_memory[last + i] - _gates[gates + i]) : 0;
            carried[i] = gate * gradient;
        }
    }
}
