using Parallax.Language.Parsing;

namespace Parallax.Training.Parsing;

/// <summary>
/// Trains the parser on sentences with trees: batches in random order, the loss of the transitions that keep the most
/// arcs reachable, and states reached by the parser's own choices (exploration, Goldberg and Nivre 2013).
/// The same sentences and seed give the same network.
/// </summary>
internal sealed class ParserTrainer
{
    private const int BatchTokens = 300;
    private readonly ParserNetwork _network;
    private readonly TokenEncoder _encoder;
    private readonly StateScorer _scorer;
    private readonly Chance _chance;
    private readonly int[] _wordCounts;
    private readonly ParserState _state = new();
    private readonly Marks _marks;
    private readonly int[] _costs = new int[3];
    private int _step;

    /// <summary>Prepares training.</summary>
    public ParserTrainer(ParserNetwork network, WordRows rows, int[] wordCounts, bool[] verbTags, Chance chance)
    {
        (_network, _chance, _wordCounts, _marks) = (network, chance, wordCounts, new(verbTags));
        (_encoder, _scorer) = (new(network, rows, chance), new(network, chance));
    }

    /// <summary>The loss per token of the last pass.</summary>
    public float Loss { get; private set; }

    /// <summary>Goes once over the sentences; the rate falls evenly from one to the other.</summary>
    public void Pass(TrainingSentence[] sentences, float fromRate, float toRate, float explore)
    {
        var order = (TrainingSentence[])sentences.Clone();
        _chance.Shuffle<TrainingSentence>(order);
        Loss = 0;
        for (int start = 0, end; start < order.Length; start = end)
        {
            int tokens = 0;
            for (end = start; end < order.Length && (end == start || tokens + order[end].Count <= BatchTokens); end++)
                tokens += order[end].Count;
            var batch = order.AsSpan(start..end);
            _encoder.Forward(batch, _wordCounts, learning: true);
            _scorer.Begin(_encoder);
            Learn(batch, 1f / tokens, explore);
            _scorer.End(_encoder);
            _encoder.Backward();
            _network.Update(fromRate + ((toRate - fromRate) * end / order.Length), ++_step);
        }
        Loss /= order.Sum(s => s.Count);
    }

    /// <summary>Parses one sentence as it stands.</summary>
    public void Parse(TrainingSentence sentence, Span<int> heads, Span<short> relations)
    {
        _encoder.Forward([sentence], _wordCounts, learning: false);
        _scorer.Begin(_encoder);
        _state.Reset(sentence.Count);
        _marks.Read(sentence.Words, sentence.Tags);
        while (!_state.IsDone)
        {
            _scorer.Forward(_state, _marks, 1, learning: false);
            var transition = Best(a => _state.Allows(a));
            _state.Make(transition, RelationFor(transition));
        }
        for (var i = 1; i <= sentence.Count; i++)
            (heads[i - 1], relations[i - 1]) = (_state.HeadOf(i), _state.RelationOf(i));
    }

    private void Learn(ReadOnlySpan<TrainingSentence> batch, float weight, float explore)
    {
        var row = 1;
        foreach (var sentence in batch)
        {
            _state.Reset(sentence.Count);
            _marks.Read(sentence.Words, sentence.Tags);
            while (!_state.IsDone)
                Step(sentence, row, weight, explore);
            row += sentence.Count + 1;
        }
    }

    private void Step(TrainingSentence sentence, int row, float weight, float explore)
    {
        _scorer.Forward(_state, _marks, row, learning: true);
        var least = int.MaxValue;
        for (var a = Transition.Shift; a <= Transition.Right; a++)
        {
            _costs[(int)a] = _state.Allows(a) ? Oracle.Cost(a, _state, sentence) : int.MaxValue;
            least = Math.Min(least, _costs[(int)a]);
        }
        LearnTransition(least, weight);
        var chosen = _chance.Fraction() < explore ? Best(a => _state.Allows(a)) : Best(a => _costs[(int)a] == least);
        LearnRelation(chosen, least, sentence, weight);
        var relation = RelationFor(chosen);
        _scorer.Backward(_state, row);
        _state.Make(chosen, relation);
    }

    private void LearnTransition(int least, float weight)
    {
        Span<float> scores = stackalloc float[3];
        float total = 0, good = 0;
        var highest = float.MinValue;
        for (var a = 0; a < 3; a++)
            if (_costs[a] != int.MaxValue)
                highest = Math.Max(highest, _scorer.Scores[a]);
        for (var a = 0; a < 3; a++)
        {
            scores[a] = _costs[a] == int.MaxValue ? 0 : MathF.Exp(_scorer.Scores[a] - highest);
            total += scores[a];
            good += _costs[a] == least ? scores[a] : 0;
        }
        good = Math.Max(good, 1e-20f);
        for (var a = 0; a < 3; a++)
            _scorer.ScoreGradients[a] = weight * ((scores[a] / total) - (_costs[a] == least ? scores[a] / good : 0));
        Loss -= MathF.Log(good / total);
        _scorer.Return(0, ParserModel.ActionColumns);
    }

    private void LearnRelation(Transition chosen, int least, TrainingSentence sentence, float weight)
    {
        var transition = chosen;
        if (!IsGoldArc(transition, sentence))
            transition = IsGoldArc(Transition.Left, sentence) ? Transition.Left : IsGoldArc(Transition.Right, sentence) ? Transition.Right : Transition.Shift;
        if (transition == Transition.Shift || IsRoot(transition))
            return;
        var start = ColumnsOf(transition);
        _scorer.Score(start, _network.RelationColumns);
        var scores = _scorer.Scores.AsSpan(start, _network.Relations);
        var gradient = _scorer.ScoreGradients.AsSpan(start, _network.Relations);
        var highest = float.MinValue;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var total = 0f;
        for (var i = 0; i < scores.Length; i++)
            total += gradient[i] = MathF.Exp(scores[i] - highest);
        for (var i = 0; i < scores.Length; i++)
            gradient[i] *= weight / total;
        var gold = sentence.Relations[_state.Stacked(0)];
        Loss -= MathF.Log(Math.Max(gradient[gold] / weight, 1e-20f));
        gradient[gold] -= weight;
        _scorer.Return(start, _network.RelationColumns);
    }

    private bool IsGoldArc(Transition transition, TrainingSentence sentence) =>
        transition != Transition.Shift && _state.Allows(transition)
        && sentence.Heads[_state.Stacked(0)] == (transition == Transition.Left ? _state.Next : _state.Stacked(1));

    private bool IsRoot(Transition transition) => transition == Transition.Left && _state.Next == _state.Root;

    private int ColumnsOf(Transition transition) => ParserModel.ActionColumns + (transition == Transition.Left ? 0 : _network.RelationColumns);

    private short RelationFor(Transition transition)
    {
        if (transition == Transition.Shift || IsRoot(transition))
            return 0;
        var start = ColumnsOf(transition);
        _scorer.Score(start, _network.RelationColumns);
        var best = 1;
        for (var i = 2; i < _network.Relations; i++)
            if (_scorer.Scores[start + i] > _scorer.Scores[start + best])
                best = i;
        return (short)best;
    }

    private Transition Best(Func<Transition, bool> isPossible)
    {
        var best = (Transition)(-1);
        for (var a = Transition.Shift; a <= Transition.Right; a++)
            if (isPossible(a) && (best < 0 || _scorer.Scores[(int)a] > _scorer.Scores[(int)best]))
                best = a;
        return best;
    }
}
