using Parallax.Language.Sentences;

namespace Parallax.Events.Syntax;

/// <summary>What stands side by side belongs together where trees are least to be trusted: in phrases with prepositions, and in relative clauses.</summary>
internal static class Adjacency
{
    private const int Reach = 7;

    /// <summary>Tokens from a noun to the relative clause that may still be its own, past phrases of place and time.</summary>
    private const int WhichReach = 16;

    /// <summary>Whether "in", "by", "during" or "from" and a phrase with the second word follow right after the first: "two soldiers | in a rocket | attack".</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="end">The token after the first.</param>
    /// <param name="first">The first token of the second.</param>
    public static bool IsIn(SentenceTree tree, int end, int first) =>
        first > end && first - end <= Reach && tree.Words.Lower(end) is "in" or "during" or "from" && IsPhrase(tree, end + 1, first);

    /// <summary>Whether the second follows the first as its relative clause: "attack on the camp, | which | killed".</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="end">The token after the first.</param>
    /// <param name="first">The first token of the second.</param>
    public static bool IsWhich(SentenceTree tree, int end, int first)
    {
        for (var i = end; i < Math.Min(first, end + WhichReach); i++)
        {
            if (tree.Words.Lower(i) is "which" or "that" && tree.Relation(i) is not ("mark" or "det"))
            {
                return first - i <= 3 && IsPhrase(tree, end, i) && !tree.IsVerb(end - 1);
            }
        }
        return false;
    }

    /// <summary>No verb, and no noun of another clause: only what one phrase, with phrases that hang on it, holds.</summary>
    private static bool IsPhrase(SentenceTree tree, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tree.IsVerb(i) && tree.Relation(i) is not ("amod" or "compound") || tree.Words.Tokens[i].Kind == TokenKind.Mark && tree.Words.Lower(i) is not ("," or "-") || tree.Words.Lower(i) is "and" or "but")
            {
                return false;
            }
        }
        return true;
    }
}
