using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Parallax.Language.Tagging;

namespace Parallax.Language.Parsing;

/// <summary>The buffers of one parse at a time.</summary>
internal sealed class ParserWorkspace(ParserNumbers numbers, int relations)
{
    private readonly SentenceEncoder _encoder = new(numbers);
    private readonly ParserState _state = new();
    private readonly Marks _marks = new(numbers.VerbTags);
    private readonly short[] _hidden = new short[numbers.Hidden];
    private readonly int[] _actions = new int[IntegerMatrix.PanelColumns];
    private readonly int[] _scores = new int[ParserModel.RelationColumns(relations)];
    private readonly int[] _facts = new int[StateFeatures.Facts];
    private int _firstRow;

    /// <summary>Parses sentences that are read together; heads count from 1 in each sentence, and 0 is the root.</summary>
    public void Parse(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, ReadOnlySpan<int> ends, Span<int> heads, Span<short> found)
    {
        _encoder.Read(words, tags, ends);
        for (int i = 0, start = 0; i < ends.Length; start = ends[i++])
        {
            var count = ends[i] - start;
            _firstRow = start + i;
            Parse(words.Slice(start, count), tags.Slice(start, count), heads.Slice(start, count), found.Slice(start, count));
        }
    }

    private void Parse(ReadOnlySpan<WordView> words, ReadOnlySpan<Tag> tags, Span<int> heads, Span<short> found)
    {
        _marks.Read(words, tags);
        _state.Reset(words.Length);
        while (!_state.IsDone)
        {
            ReadState();
            var transition = Best();
            _state.Make(transition, RelationFor(transition));
        }
        for (var i = 0; i < words.Length; i++)
        {
            var head = _state.HeadOf(i + 1);
            (heads[i], found[i]) = (head == _state.Root ? 0 : head, _state.RelationOf(i + 1));
        }
    }

    /// <summary>Sums the shares of the state's tokens and facts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a hot loop from the first sentence on: never run it unoptimised
    private void ReadState()
    {
        Span<int> places = stackalloc int[StateFeatures.Places];
        StateFeatures.FindPlaces(_state, places);
        numbers.Features.FindFacts(_state, _marks, _facts);
        var width = numbers.Hidden;
        for (var i = 0; i < width; i += Vector256<short>.Count)
        {
            var sum = Vector256.LoadUnsafe(ref numbers.HiddenBias[i]);
            for (var place = 0; place < places.Length; place++)
                sum = Vector256.AddSaturate(sum, Vector256.LoadUnsafe(in Share(places[place], (place * width) + i)));
            foreach (var fact in _facts)
                sum = Vector256.AddSaturate(sum, Vector256.LoadUnsafe(ref numbers.Facts[(fact * width) + i]));
            Vector256.Max(sum, Vector256<short>.Zero).StoreUnsafe(ref _hidden[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly short Share(int token, int offset)
    {
        var row = numbers.Places.Columns;
        if (token == 0)
            return ref numbers.Missing[offset];
        if (token == _state.Root)
            return ref numbers.Missing[row + offset];
        return ref Unsafe.Add(ref Unsafe.AsRef(in _encoder.Shares(_firstRow + token - 1)), offset);
    }

    private Transition Best()
    {
        numbers.Outputs.Multiply(_hidden, 0, _actions);
        var best = (Transition)(-1);
        for (var action = Transition.Shift; action <= Transition.Right; action++)
            if (_state.Allows(action) && (best < 0 || _actions[(int)action] > _actions[(int)best]))
                best = action;
        return best;
    }

    private short RelationFor(Transition transition)
    {
        if (transition == Transition.Shift || (transition == Transition.Left && _state.Next == _state.Root))
            return 0;
        numbers.Outputs.Multiply(_hidden, ParserModel.ActionColumns + (transition == Transition.Left ? 0 : _scores.Length), _scores);
        var best = 1;
        for (var i = 2; i < relations; i++)
            if (_scores[i] > _scores[best])
                best = i;
        return (short)best;
    }
}
