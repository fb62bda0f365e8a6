namespace Parallax.Language.Parsing;

/// <summary>
/// What the parser sees of a state: tokens by place, and small facts by number (relations of the outermost dependents,
/// distances, valency, and what lies between, after Zhang and Nivre 2011).
/// </summary>
internal sealed class StateFeatures
{
    /// <summary>How many places are looked at.</summary>
    public const int Places = 10;

    /// <summary>How many facts are looked at.</summary>
    public const int Facts = 15;

    private const int Distances = 10;
    private const int Valencies = 16;
    private const int Betweens = 96;
    private const int Depths = 10;
    private readonly int[] _starts = new int[Facts + 1];

    /// <summary>Numbers the facts for a count of relations.</summary>
    public StateFeatures(int relations)
    {
        ReadOnlySpan<int> sizes =
        [
            relations + 1, relations + 1, relations + 1, relations + 1, relations + 1, relations + 1, relations + 1, relations + 1,
            Distances, Distances, Valencies, Valencies, Betweens, Betweens, Depths,
        ];
        for (var i = 0; i < Facts; i++)
            _starts[i + 1] = _starts[i] + sizes[i];
    }

    /// <summary>How many numbers facts can have.</summary>
    public int FactRows => _starts[Facts];

    /// <summary>Fills in the tokens by place.</summary>
    public static void FindPlaces(ParserState state, Span<int> places)
    {
        int top = state.Stacked(0), below = state.Stacked(1);
        ref readonly var ofTop = ref state.Of(top);
        ref readonly var ofBelow = ref state.Of(below);
        places[0] = top;
        places[1] = below;
        places[2] = state.Stacked(2);
        places[3] = state.Next;
        places[4] = state.Ahead(1);
        places[5] = ofTop.Left;
        places[6] = ofTop.Right;
        places[7] = ofBelow.Left;
        places[8] = ofBelow.Right;
        places[9] = state.Of(state.Next).Left;
    }

    /// <summary>Fills in the numbers of the facts.</summary>
    public void FindFacts(ParserState state, Marks marks, Span<int> facts)
    {
        int top = state.Stacked(0), below = state.Stacked(1), next = state.Next;
        ref readonly var ofTop = ref state.Of(top);
        ref readonly var ofBelow = ref state.Of(below);
        ref readonly var ofNext = ref state.Of(next);
        facts[0] = Relation(state, ofTop.Left);
        facts[1] = Relation(state, ofTop.Right);
        facts[2] = Relation(state, ofBelow.Left);
        facts[3] = Relation(state, ofBelow.Right);
        facts[4] = Relation(state, ofNext.Left);
        facts[5] = Relation(state, ofNext.SecondLeft);
        facts[6] = Relation(state, ofTop.SecondLeft);
        facts[7] = Relation(state, ofTop.SecondRight);
        facts[8] = Distance(top, next);
        facts[9] = Distance(below, top);
        facts[10] = (Math.Min(ofTop.Lefts, 3) * 4) + Math.Min(ofTop.Rights, 3);
        facts[11] = (Math.Min(ofBelow.Rights, 3) * 4) + Math.Min(ofNext.Lefts, 3);
        facts[12] = marks.Between(top, next);
        facts[13] = marks.Between(below, top);
        facts[14] = (Math.Min(state.Depth, 4) * 2) + (next == state.Root ? 1 : 0);
        for (var i = 1; i < Facts; i++)
            facts[i] += _starts[i];
    }

    private static int Relation(ParserState state, int token) => token == 0 ? 0 : state.RelationOf(token) + 1;

    private static int Distance(int left, int right)
    {
        if (left == 0 || right == 0)
            return 0;
        var distance = right - left;
        return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 24 ? 8 : 9;
    }
}
