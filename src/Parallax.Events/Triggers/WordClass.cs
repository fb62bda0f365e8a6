using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>Whether a trigger is the verb or noun that its row says, where its form could be either. Taggers err on headlines and on past
/// tenses, so that only what is clear counts against it.</summary>
internal static class WordClass
{
    private const int HeadlineReach = 12;

    public static bool Fits(SentenceTree tree, Trigger way, int head) => way.Words.Length > 1 || way.Kind switch
    {
        TriggerKind.Verb => IsVerb(tree, head),
        TriggerKind.Noun => IsNoun(tree, head),
        _ => true,
    };

    /// <summary>The part of speech as the tests of rows name it, where an article before a word outweighs the tagger.</summary>
    public static string SpeechOf(SentenceTree tree, int i) =>
        tree.IsVerb(i) ? FollowsDeterminer(tree, i) && tree.Xpos(i) is not ("VBN" or "VBG") ? "noun" : "verb" : tree.IsNounOrName(i) ? "noun" : "other";

    private static bool IsVerb(SentenceTree tree, int i)
    {
        if (tree.IsVerb(i))
        {
            return !FollowsDeterminer(tree, i) || tree.Xpos(i) is "VBN" or "VBG";
        }
        if (tree.Upos(i) is "ADJ")
        {
            return true;
        }
        if (FollowsDeterminer(tree, i))
        {
            return false;
        }
        return tree.Lower(i).EndsWith("ed", StringComparison.Ordinal) || IsPast(tree, i)
            || tree.Upos(i - 1) == "AUX" || tree.Xpos(i - 1) == "TO" || tree.Upos(i - 1) == "PRON" && tree.Xpos(i - 1) != "PRP$" || (IsNounLike(tree, i - 1) && !HasVerbNear(tree, i));
    }

    /// <summary>"Officers shot and killed", "my daughter's been shot": taggers take it for the noun.</summary>
    private static bool IsPast(SentenceTree tree, int i)
    {
        if (tree.Lower(i) is not ("shot" or "struck" or "hit" or "cut" or "set" or "burst"))
        {
            return false;
        }
        if (tree.Lower(i + 1) is "dead" or "and" or "by" or "him" or "her" || (tree.Lower(i + 1) == "," && tree.Lower(i + 2) is "killed" or "wounded" or "injured" or "dead" or "robbed"))
        {
            return true;
        }
        return !IsModifier(tree, i - 1) && tree.Upos(i - 1) is not ("NUM" or "ADP") && (!IsNounLike(tree, i - 1) || !HasVerbNear(tree, i)
            || tree.Lower(i + 1) is "to" or "in" or "at" or "a" or "the" or "two" or "multiple" or "several" or "during" or "after"
                or "into" or "through" or "was" or "were" or "on" or "near" or "outside" or "inside" or "while" or "twice");
    }

    private static bool IsNoun(SentenceTree tree, int i)
    {
        if (tree.Lower(i) == "march" && tree.IsCapitalized(i) && i > tree.Sentence.First)
        {
            return false; // the month
        }
        if (!tree.IsVerb(i))
        {
            return !(tree.Lower(i - 1) is "they" or "we" or "i" or "you" or "would" or "will" or "could" or "not");
        }
        if (FollowsDeterminer(tree, i) || IsModifier(tree, i - 1))
        {
            return tree.Xpos(i) is not "VBN";
        }
        // "Shooting in Leeds": a headline begins with it; "three were hurt in fighting": a noun that looks like a participle
        return tree.Xpos(i) == "VBG" && tree.Upos(i - 1) != "VERB" && (tree.Lower(i + 1) is "of" or "in" or "at" or "on" or "outside" or "near" or "by" or "," or "." or "" && tree.ChildNear(i, "obj") < 0
            && !tree.IsMark(i - 1) && tree.Upos(i - 1) != "AUX" || tree.Lower(i - 1) is "for" or "in" or "by" or "of" or "after" or "from" && tree.ChildNear(i, "obj") < 0)
            || tree.Xpos(i) is "VB" or "VBP" or "VBZ" && (i == tree.Sentence.First || tree.Upos(i - 1) is "ADP" or "NUM") && tree.Lower(i - 1) != "to";
    }

    private static bool FollowsDeterminer(SentenceTree tree, int i) => tree.Lower(i - 1) is "a" or "an" or "the" or "this" or "another" or "any" or "no" or "every" or "each" or "its" or "their" or "'s";

    private static bool IsModifier(SentenceTree tree, int i) => tree.Upos(i) is "ADJ" && tree.Lower(i - 1) is not ("was" or "were" or "is" or "are" or "be" or "been");

    private static bool IsNounLike(SentenceTree tree, int i) => tree.Upos(i) is "NOUN" or "PROPN" or "NUM";

    private static bool HasVerbNear(SentenceTree tree, int i)
    {
        for (var k = i - HeadlineReach; k < i + HeadlineReach; k++)
        {
            if (k != i && tree.IsVerb(k))
            {
                return true;
            }
        }
        return false;
    }
}
