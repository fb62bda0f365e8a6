using Parallax.Language.Parsing;
using Parallax.Language.Tagging;

namespace Parallax.Training.Parsing;

/// <summary>Forward and backward through the token vectors and convolutions of a batch of sentences, which lie one after the other with an empty row between.</summary>
internal sealed class TokenEncoder(ParserNetwork network, WordRows rows, Chance chance)
{
    private const float WordDropout = 0.25f;
    private const float Dropout = 0.2f;
    private readonly int _width = network.Shape.Width;
    private readonly GatedLayer[] _memories = [.. network.Gates.Zip(network.GateBiases, (g, b) => new GatedLayer(g, b, network.Shape.Width))];
    private readonly List<float[]> _outputs = [];
    private readonly List<float[]> _activations = [];
    private readonly List<float[]> _gradients = [];
    private float[] _mask = [];
    private int[] _tokenRows = [];
    private bool[] _isToken = [];
    private bool _learning;

    /// <summary>How many rows the batch has.</summary>
    public int Count { get; private set; }

    /// <summary>The vectors of the tokens by row, after the last layer.</summary>
    public float[] Output => _outputs[^1];

    /// <summary>The gradient of the output, to be filled before <see cref="Backward"/>.</summary>
    public float[] OutputGradient => _gradients[^1];

    /// <summary>Computes the vectors of a batch.</summary>
    public void Forward(ReadOnlySpan<TrainingSentence> batch, ReadOnlySpan<int> wordCounts, bool learning)
    {
        _learning = learning;
        Prepare(batch);
        var row = 1;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Count; i++)
                Embed(sentence.Words[i], sentence.Tags[i], row++, wordCounts);
            row++;
        }
        for (var layer = 0; layer < network.Shape.Layers; layer++)
        {
            Convolve(layer);
            _memories[layer].Forward(_outputs[(2 * layer) + 1], _outputs[(2 * layer) + 2], _isToken, Count);
        }
        if (learning)
            DropOut(Output);
    }

    /// <summary>Carries the gradient of the output back to everything that is learned here.</summary>
    public void Backward()
    {
        for (var i = 0; i < OutputGradient.Length; i++)
            OutputGradient[i] *= _mask[i];
        for (var layer = network.Shape.Layers - 1; layer >= 0; layer--)
        {
            _memories[layer].Backward(_outputs[(2 * layer) + 1], _gradients[(2 * layer) + 2], _gradients[(2 * layer) + 1], _isToken, Count);
            Return(layer);
        }
        for (var row = 1; row <= Count; row++)
            if (_isToken[row])
                foreach (var index in _tokenRows.AsSpan(row * WordRows.PerToken, WordRows.PerToken))
                    Lanes.Add(_gradients[0].AsSpan(row * _width, _width), network.Vectors.Touch(index));
    }

    private void Prepare(ReadOnlySpan<TrainingSentence> batch)
    {
        Count = 0;
        foreach (var sentence in batch)
            Count += sentence.Count + 1;
        var size = (Count + 2) * _width;
        _outputs.Clear();
        _activations.Clear();
        _gradients.Clear();
        for (var i = 0; i <= 2 * network.Shape.Layers; i++)
        {
            _outputs.Add(new float[size]);
            _activations.Add(new float[size]);
            _gradients.Add(new float[size]);
        }
        _mask = new float[size];
        _tokenRows = new int[(Count + 2) * WordRows.PerToken];
        _isToken = new bool[Count + 2];
    }

    private void Embed(in WordView word, Tag tag, int row, ReadOnlySpan<int> wordCounts)
    {
        var found = _tokenRows.AsSpan(row * WordRows.PerToken, WordRows.PerToken);
        rows.Find(word, tag, found);
        _isToken[row] = true;
        if (_learning && chance.Fraction() < WordDropout / (wordCounts[found[0]] + WordDropout))
            found[0] = WordRows.UnknownWord;
        foreach (var index in found)
            Lanes.Add(network.Vectors.Row(index), _outputs[0].AsSpan(row * _width, _width));
    }

    private void Convolve(int layer)
    {
        float[] from = _outputs[2 * layer], to = _outputs[(2 * layer) + 1], active = _activations[layer];
        var bias = network.Biases[layer].Values;
        for (var row = 1; row <= Count; row++)
            bias.CopyTo(active.AsSpan(row * _width));
        Matrix.AddProduct(new(from, 0, _width, 1), Of(network.Convolutions[layer]), new(active, _width, _width, 1), Count, 3 * _width, _width);
        for (var row = 1; row <= Count; row++)
            if (_isToken[row])
                for (var i = row * _width; i < (row + 1) * _width; i++)
                    to[i] = from[i] + Math.Max(active[i], 0);
    }

    private void Return(int layer)
    {
        float[] above = _gradients[(2 * layer) + 1], below = _gradients[2 * layer], active = _activations[layer], from = _outputs[2 * layer];
        var change = new float[above.Length];
        for (var i = 0; i < change.Length; i++)
            change[i] = active[i] > 0 ? above[i] : 0;
        for (var row = 1; row <= Count; row++)
        {
            if (!_isToken[row])
                change.AsSpan(row * _width, _width).Clear();
            Lanes.Add(change.AsSpan(row * _width, _width), network.Biases[layer].Gradient);
        }
        var weights = network.Convolutions[layer];
        Matrix.AddProduct(new View(from, 0, _width, 1).Turned, new(change, _width, _width, 1), new(weights.Gradient, 0, _width, 1), 3 * _width, Count, _width);
        var windows = new float[Count * 3 * _width];
        Matrix.AddProduct(new(change, _width, _width, 1), Of(weights).Turned, new(windows, 0, 3 * _width, 1), Count, _width, 3 * _width);
        above.CopyTo(below, 0);
        for (var row = 0; row < Count; row++)
            Lanes.Add(windows.AsSpan(row * 3 * _width, 3 * _width), below.AsSpan(row * _width, 3 * _width));
    }

    private void DropOut(float[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _mask[i] = chance.Fraction() < Dropout ? 0 : 1 / (1 - Dropout);
            values[i] *= _mask[i];
        }
    }

    private static View Of(Weights weights) => new(weights.Values, 0, weights.Columns, 1);
}
