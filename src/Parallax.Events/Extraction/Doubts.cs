using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>How surely the words put it that somebody did it: by what stands between the two in the tree, not by any word of the sentence.</summary>
internal static class Doubts
{
    private const int MostSteps = 6;

    public static Stance Of(SentenceTree tree, int trigger, ActorPhrase actor, HedgeLexicon hedges)
    {
        var stance = Stance.Asserted;
        foreach (var token in Governing(tree, trigger, actor))
        {
            var word = tree.Words.Lower(token);
            if (hedges.Has("denial", word) || tree.Lemma(token) == "deny")
            {
                return Stance.Denied;
            }
            stance = hedges.Has("probable", word) || hedges.Has("alleged", word) ? Stance.Probable : hedges.Has("unconfirmed", word) && (tree.Lemma(token) != "confirm" || IsNegated(tree, token)) ? Stance.Unconfirmed : stance;
        }
        return stance;
    }

    private static bool IsNegated(SentenceTree tree, int token) => tree.Children(token).Any(c => tree.Words.Lower(c) is "not" or "n't" or "never");

    /// <summary>The words above the trigger up to the root, what hangs on them as adverb or adjective, and the words of the actor's own phrase.</summary>
    private static IEnumerable<int> Governing(SentenceTree tree, int trigger, ActorPhrase actor)
    {
        var token = trigger;
        for (var steps = 0; steps < MostSteps && tree.Holds(token); steps++)
        {
            yield return token;
            foreach (var child in tree.Children(token))
            {
                if (tree.Relation(child) is "advmod" or "amod" or "aux")
                {
                    yield return child;
                }
            }
            if (tree.Relation(token) is "conj" or "parataxis" or "advcl" or "acl:relcl")
            {
                break;
            }
            token = tree.Head(token);
        }
        for (var i = actor.First - 1; i < actor.End; i++)
        {
            if (tree.Holds(i))
            {
                yield return i;
            }
        }
    }
}
