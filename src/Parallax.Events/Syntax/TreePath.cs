namespace Parallax.Events.Syntax;

/// <summary>How closely two words of a sentence belong together, by the way through the tree from one to the other. Every step costs by what it
/// joins: little between a verb and its arguments, more where another clause begins, most where words set two events apart in time.</summary>
internal static class TreePath
{
    /// <summary>The cost of words that no way joins.</summary>
    public const int Apart = 100;

    private const int MostSteps = 24;

    /// <summary>The cost of the way; 0 from a word to itself, <see cref="Apart"/> where the way is longer than any that tells something.</summary>
    public static int Cost(SentenceTree tree, int from, int to)
    {
        Span<int> line = stackalloc int[MostSteps];
        Span<int> costs = stackalloc int[MostSteps];
        var length = 0;
        var cost = 0;
        for (var token = from; tree.Holds(token) && length < MostSteps; token = tree.Head(token))
        {
            (line[length], costs[length]) = (token, cost);
            cost += Step(tree, token);
            length++;
        }
        cost = 0;
        for (int token = to, steps = 0; tree.Holds(token) && steps < MostSteps; token = tree.Head(token), steps++)
        {
            var met = line[..length].IndexOf(token);
            if (met >= 0)
            {
                return costs[met] + cost;
            }
            cost += Step(tree, token);
        }
        return Apart;
    }

    /// <summary>What it costs to go from the token to its head, or back.</summary>
    private static int Step(SentenceTree tree, int token) => tree.Relation(token) switch
    {
        "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl:agent" or "xcomp" or "compound" or "amod" or "nummod" or "flat" or "appos" or "nmod:poss" or "acl" => 1,
        "acl:relcl" => 1,
        "obl" or "nmod" or "obl:unmarked" or "nmod:unmarked" => Phrase(tree.Marker(token)),
        "advcl" or "advcl:relcl" => Clause(tree, token),
        "conj" => tree.IsVerb(token) ? 3 : 2,
        "ccomp" or "csubj" => 2,
        "parataxis" => 5,
        "root" => Apart,
        _ => 2,
    };

    private static int Phrase(string preposition) => preposition switch
    {
        "after" or "following" or "since" or "despite" => 5,
        "before" or "until" or "for" => 6,
        "amid" or "over" => 4,
        _ => 1,
    };

    private static int Clause(SentenceTree tree, int token) => tree.Marker(token) switch
    {
        "when" => 1,
        "" or "by" or "in" => tree.Xpos(token) is "VBG" or "VBN" ? 1 : 3,
        "after" => 4,
        "as" or "because" => 5,
        "before" or "since" or "until" or "while" or "if" or "although" or "though" or "whereas" => 8,
        _ => 3,
    };
}
