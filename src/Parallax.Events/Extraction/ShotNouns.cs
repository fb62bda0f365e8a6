using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Mends trees of "shot": after a word for a person taggers take it for the noun ("teen | shot, killed in town") as often as not.</summary>
internal static class ShotNouns
{
    /// <summary>The person before a "shot" that is taken for a noun; -1 where there is none, or where the person may be the one who shot.</summary>
    public static int PersonBefore(SentenceTree tree, int token)
    {
        if (tree.Words.Lower(token) != "shot" || tree.IsVerb(token))
        {
            return -1;
        }
        var person = token - 1;
        while (tree.Upos(person) == "ADV" && tree.Head(person) == token)
        {
            person--; // "teen | accidentally shot"
        }
        return (tree.Upos(person) is "NOUN" or "PROPN" || VictimAges.IsSomebody(tree.Words, person)) && tree.Head(person) == token && tree.Relation(person) is "compound" or "nsubj" or "amod" && !HasObject(tree, token) ? person : -1;
    }

    /// <summary>The last of the words right after "shot" that say that it killed ("shot, killed", "shot and killed"); null where none do.</summary>
    public static int? Killed(SentenceTree tree, int token)
    {
        var next = tree.Words.Lower(token + 1) is "," or "and" or "&" ? token + 2 : token + 1;
        return tree.Holds(next) && tree.Words.Lower(next) == "killed" ? next : null;
    }

    /// <summary>"officer shot, killed | a man": who comes after is the one who was shot.</summary>
    private static bool HasObject(SentenceTree tree, int token)
    {
        var next = (Killed(tree, token) ?? token) + 1;
        return tree.Holds(next) && tree.Upos(next) is "NOUN" or "PROPN" or "DET" or "NUM" or "PRON" or "ADJ" && !IsTime(tree, next);
    }

    /// <summary>"shot | Sunday afternoon".</summary>
    private static bool IsTime(SentenceTree tree, int token)
    {
        while (tree.Relation(token) == "compound" && tree.Head(token) > token)
        {
            token = tree.Head(token);
        }
        return tree.Relation(token) is "obl:unmarked" or "nmod:unmarked";
    }
}
