using Parallax.Language.Parsing;

namespace Parallax.Training.Parsing;

/// <summary>Scores of transitions and relations for one state after the other, and the way back of their gradients.</summary>
internal sealed class StateScorer(ParserNetwork network, Chance chance)
{
    private const float Dropout = 0.25f;
    private readonly StateFeatures _features = new(network.Relations);
    private readonly int _hidden = network.Shape.Hidden;
    private readonly int[] _places = new int[StateFeatures.Places];
    private readonly int[] _facts = new int[StateFeatures.Facts];
    private readonly float[] _state = new float[network.Shape.Hidden];
    private readonly float[] _mask = new float[network.Shape.Hidden];
    private readonly float[] _change = new float[network.Shape.Hidden];
    private float[] _shares = [];
    private float[] _shareGradients = [];
    private int _count;

    /// <summary>The scores of the state last seen: transitions, relations of left arcs, relations of right arcs.</summary>
    public float[] Scores { get; } = new float[network.Outputs.Columns];

    /// <summary>The gradient of the scores, to be filled before <see cref="Backward"/>; it is cleared there.</summary>
    public float[] ScoreGradients { get; } = new float[network.Outputs.Columns];

    private int ShareWidth => StateFeatures.Places * _hidden;

    /// <summary>Begins a batch: computes every token's shares of states.</summary>
    public void Begin(TokenEncoder encoder)
    {
        _count = encoder.Count;
        _shares = new float[(_count + 2) * ShareWidth];
        _shareGradients = new float[_shares.Length];
        Matrix.AddProduct(Tokens(encoder.Output), Of(network.Places), new(_shares, ShareWidth, ShareWidth, 1), _count, network.Shape.Width, ShareWidth);
    }

    /// <summary>Ends a batch: carries the gradients of the shares back to the tokens.</summary>
    public void End(TokenEncoder encoder)
    {
        var width = network.Shape.Width;
        var change = new View(_shareGradients, ShareWidth, ShareWidth, 1);
        Matrix.AddProduct(Tokens(encoder.Output).Turned, change, new(network.Places.Gradient, 0, ShareWidth, 1), width, _count, ShareWidth);
        Matrix.AddProduct(change, Of(network.Places).Turned, new(encoder.OutputGradient, width, width, 1), _count, ShareWidth, width);
    }

    /// <summary>Computes the vector of a state of the sentence whose first token is at a row, and the scores of transitions.</summary>
    public void Forward(ParserState state, Marks marks, int firstRow, bool learning)
    {
        StateFeatures.FindPlaces(state, _places);
        _features.FindFacts(state, marks, _facts);
        network.HiddenBias.Values.CopyTo(_state, 0);
        for (var place = 0; place < StateFeatures.Places; place++)
            Lanes.Add(Share(_shares, network.Missing.Values, state, firstRow, place), _state);
        foreach (var fact in _facts)
            Lanes.Add(network.Facts.Row(fact), _state);
        for (var i = 0; i < _hidden; i++)
        {
            _mask[i] = _state[i] <= 0 ? 0 : !learning ? 1 : chance.Fraction() < Dropout ? 0 : 1 / (1 - Dropout);
            _state[i] *= _mask[i];
        }
        Score(0, ParserModel.ActionColumns);
    }

    /// <summary>Computes the scores of a block of columns.</summary>
    public void Score(int start, int length)
    {
        var scores = Scores.AsSpan(start, length);
        network.OutputBias.Values.AsSpan(start, length).CopyTo(scores);
        for (var i = 0; i < _hidden; i++)
            if (_state[i] != 0)
                Lanes.Add(network.Outputs.Row(i).Slice(start, length), _state[i], scores);
    }

    /// <summary>Carries the gradient of a block of scores back to the state.</summary>
    public void Return(int start, int length)
    {
        var gradient = ScoreGradients.AsSpan(start, length);
        Lanes.Add(gradient, network.OutputBias.Gradient.AsSpan(start, length));
        for (var i = 0; i < _hidden; i++)
            if (_state[i] != 0)
            {
                _change[i] += Lanes.Dot(network.Outputs.Row(i).Slice(start, length), gradient);
                Lanes.Add(gradient, _state[i], network.Outputs.Touch(i).Slice(start, length));
            }
        gradient.Clear();
    }

    /// <summary>Carries the gradient of the state back to shares and facts.</summary>
    public void Backward(ParserState state, int firstRow)
    {
        for (var i = 0; i < _hidden; i++)
            _change[i] *= _mask[i];
        Lanes.Add(_change, network.HiddenBias.Gradient);
        for (var place = 0; place < StateFeatures.Places; place++)
            Lanes.Add(_change, Share(_shareGradients, network.Missing.Gradient, state, firstRow, place));
        foreach (var fact in _facts)
            Lanes.Add(_change, network.Facts.Touch(fact));
        _change.AsSpan().Clear();
    }

    private Span<float> Share(float[] shares, float[] missing, ParserState state, int firstRow, int place)
    {
        var token = _places[place];
        var isMissing = token == 0 || token == state.Root;
        var row = isMissing ? (token == 0 ? 0 : 1) : firstRow + token - 1;
        return (isMissing ? missing : shares).AsSpan((row * ShareWidth) + (place * _hidden), _hidden);
    }

    private View Tokens(float[] values) => new(values, network.Shape.Width, network.Shape.Width, 1);

    private static View Of(Weights weights) => new(weights.Values, 0, weights.Columns, 1);
}
