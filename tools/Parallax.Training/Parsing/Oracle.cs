using Parallax.Language.Parsing;

namespace Parallax.Training.Parsing;

/// <summary>
/// How many arcs of the gold tree each transition would make unreachable (the dynamic oracle of Goldberg and Nivre 2013
/// for the arc-hybrid system). For trees with crossing arcs the count is a lower bound.
/// </summary>
internal static class Oracle
{
    /// <summary>The cost of a transition that is allowed.</summary>
    public static int Cost(Transition transition, ParserState state, TrainingSentence gold) => transition switch
    {
        Transition.Shift => ShiftCost(state, gold),
        Transition.Left => LeftCost(state, gold),
        _ => RightCost(state, gold),
    };

    private static int ShiftCost(ParserState state, TrainingSentence gold)
    {
        var next = state.Next;
        var head = gold.Heads[next];
        var cost = head < next && state.HeadOf(head) == 0 && head != state.Stacked(0) ? 1 : 0;
        foreach (var child in gold.ChildrenOf(next))
            if (child < next && state.HeadOf(child) == 0)
                cost++;
        return cost;
    }

    private static int LeftCost(ParserState state, TrainingSentence gold)
    {
        var head = gold.Heads[state.Stacked(0)];
        var isLost = head > state.Next || (state.Depth > 1 && head == state.Stacked(1));
        return (isLost ? 1 : 0) + LostChildren(state, gold);
    }

    private static int RightCost(ParserState state, TrainingSentence gold) =>
        (gold.Heads[state.Stacked(0)] >= state.Next ? 1 : 0) + LostChildren(state, gold);

    private static int LostChildren(ParserState state, TrainingSentence gold)
    {
        var cost = 0;
        foreach (var child in gold.ChildrenOf(state.Stacked(0)))
            if (child >= state.Next)
                cost++;
        return cost;
    }
}
