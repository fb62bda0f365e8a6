using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>Whether what a noun tells of is said to have happened: by its determiner and adjectives, the noun it belongs to, and the verb
/// that it is an argument of.</summary>
internal sealed class NounActuality(HedgeLexicon hedges)
{
    /// <summary>Null where it did not happen, or where the noun means no certain events ("bombings are rare").</summary>
    public Actuality? Of(SentenceTree tree, int noun, VerbActuality verbs)
    {
        var top = tree.PhraseHead(noun);
        if ((top != noun && IsUnrealHead(tree, top)) || IsDenied(tree, noun) || IsDenied(tree, top) || IsOfCase(tree, noun) || IsGeneric(tree, top) || IsFiction(tree, top))
        {
            return null;
        }
        if (AnyAdjective(tree, noun, "unreal") || AnyAdjective(tree, top, "unreal"))
        {
            return null;
        }
        var own = AnyAdjective(tree, noun, "alleged") || AnyAdjective(tree, top, "alleged") ? Actuality.Alleged : Actuality.Actual;
        return VerbActuality.Least(own, ByGovernor(tree, top, IsDefinite(tree, noun) || IsDefinite(tree, top), verbs));
    }

    /// <summary>Whether an article or the like stands before the noun.</summary>
    public static bool HasDeterminer(SentenceTree tree, int noun) => tree.ChildNear(noun, "det") is >= 0 and var det && det < noun || tree.Lower(noun - 1) is "a" or "an" or "the";

    private static bool IsDefinite(SentenceTree tree, int noun) =>
        tree.Lower(tree.ChildNear(noun, "det")) is "the" or "this" or "that" or "these" or "those" || tree.ChildNear(noun, "nmod:poss") >= 0;

    private bool IsUnrealHead(SentenceTree tree, int top) => hedges.Has("unreal-head", tree.LemmaOrWord(top)) || hedges.Has("fiction", tree.LemmaOrWord(top));

    /// <summary>"no shooting", "any attack", "not an accident", "never a riot", "anti-riot".</summary>
    private bool IsDenied(SentenceTree tree, int noun)
    {
        var det = tree.ChildNear(noun, "det");
        return tree.Lower(det) is "no" or "any" or "neither" || tree.Lower(noun - 1) is "no" or "any" or "anti-" || tree.Case(noun) is "without"
            || tree.ChildNear(noun, "cop") >= 0 && tree.ChildNear(noun, "advmod") is >= 0 and var adverb && adverb < noun && hedges.Has("negation", tree.Lower(adverb))
                && tree.Lower(adverb + 1) is not ("only" or "just");
    }

    private static bool IsOfCase(SentenceTree tree, int noun)
    {
        for (var i = noun - 1; i >= noun - 5; i--)
        {
            if (tree.Lower(i) == "of" && (tree.Lower(i - 1) == "case" && tree.Lower(i - 2) == "in" || tree.Lower(i - 1) == "event" && tree.Lower(i - 2) is "the" or "in"))
            {
                return true;
            }
        }
        return false;
    }

    private bool AnyAdjective(SentenceTree tree, int noun, string group)
    {
        for (var adjective = tree.ChildNear(noun, "amod"); adjective >= 0; adjective = tree.ChildNear(noun, "amod", adjective + 1))
        {
            if (hedges.Has(group, tree.Lower(adjective)) && adjective < noun)
            {
                return true;
            }
        }
        return hedges.Has(group, tree.Lower(noun - 1));
    }

    /// <summary>"Car bombings are rare", "attacks on bases have risen", "arson is a crime".</summary>
    private bool IsGeneric(SentenceTree tree, int noun)
    {
        var head = tree.HeadAsParsed(noun);
        var bare = !HasDeterminer(tree, noun) && tree.ChildNear(noun, "nummod") < 0 && tree.ChildNear(noun, "nmod:poss") < 0;
        if (!bare || head < 0)
        {
            return false;
        }
        if (tree.Is(noun, "nmod") && tree.Xpos(noun) == "NNS")
        {
            return tree.Case(noun) == "in" && hedges.Has("change", tree.LemmaOrWord(head));
        }
        if (!tree.Is(noun, "nsubj"))
        {
            return false;
        }
        var cop = tree.ChildNear(head, "cop");
        return cop >= 0 && tree.Lower(cop) is "is" or "are" or "remain" or "be" or "been" && (hedges.Has("frequent", tree.Lower(head)) || tree.Upos(head) == "NOUN" && tree.Xpos(noun) == "NN")
            || tree.Xpos(noun) == "NNS" && hedges.Has("change", tree.LemmaOrWord(head));
    }

    /// <summary>"a film about a bombing", "a murder in the novel".</summary>
    private bool IsFiction(SentenceTree tree, int noun)
    {
        var above = tree.HeadAsParsed(noun);
        for (var steps = 0; steps < 2 && above >= 0; steps++)
        {
            if (tree.IsNounOrName(above) && hedges.Has("fiction", tree.LemmaOrWord(above)) && !tree.Is(noun, "nsubj"))
            {
                return true;
            }
            above = tree.HeadAsParsed(above);
        }
        if (tree.ChildNear(noun, "compound") is >= 0 and var kind && hedges.Has("fiction", tree.LemmaOrWord(kind)))
        {
            return true;
        }
        for (var phrase = tree.ChildNear(noun, "nmod"); phrase >= 0; phrase = tree.ChildNear(noun, "nmod", phrase + 1))
        {
            if (tree.Case(phrase) == "in" && hedges.Has("fiction", tree.LemmaOrWord(phrase)))
            {
                return true;
            }
        }
        return false;
    }

    private Actuality? ByGovernor(SentenceTree tree, int noun, bool definite, VerbActuality verbs)
    {
        var first = tree.Is(noun, "conj") && tree.IsNounOrName(tree.HeadAsParsed(noun)) ? tree.HeadAsParsed(noun) : noun;
        var head = tree.HeadAsParsed(first);
        if (head < 0)
        {
            return Actuality.Actual;
        }
        if (tree.Is(first, "nmod"))
        {
            if (hedges.Has("charge", tree.LemmaOrWord(head)) && tree.Case(first) == "of" && !definite)
            {
                return Actuality.Alleged;
            }
            return hedges.Has("unreal-noun", tree.LemmaOrWord(head)) && (!definite || hedges.Has("fear", tree.LemmaOrWord(head))) && tree.Case(first) is "of" or "about" or "for" or "over" or "to" or "against"
                ? null : Actuality.Actual;
        }
        return tree.Is(first, "obj") || tree.Is(first, "nsubj") || tree.Is(first, "obl") ? OfArgument(tree, first, head, definite, verbs) : Actuality.Actual;
    }

    private Actuality? OfArgument(SentenceTree tree, int noun, int verb, bool definite, VerbActuality verbs)
    {
        var lemma = tree.LemmaOrWord(verb);
        var oblique = tree.Is(noun, "obl");
        var passive = tree.Relation(noun) == "nsubj:pass";
        var undergoes = passive || tree.Is(noun, "obj");
        if (undergoes && (hedges.Has("foiling", lemma) || (!definite && hedges.Has("prevention", lemma))) && !hedges.Has("effort", tree.LemmaOrWord(noun)))
        {
            return null;
        }
        if (undergoes || (oblique && tree.Case(noun) is "of" or "for" or "about" or "against" or "with"))
        {
            if (hedges.Has("intent", lemma) || hedges.Has("fear", lemma) || (oblique && lemma == "call" && tree.Case(noun) == "for" && tree.ChildNear(verb, "aux:pass") < 0))
            {
                return definite && !passive ? Actuality.Actual : null;
            }
            if (hedges.Has("accusation", lemma))
            {
                return definite ? Actuality.Actual : Actuality.Alleged;
            }
        }
        if (oblique)
        {
            return Actuality.Actual;
        }
        var occurs = hedges.Has("occurrence", lemma);
        return occurs || (!definite && (tree.Is(noun, "nsubj") || hedges.Has("performance", lemma))) ? OfPerformed(tree, noun, verb, occurs, verbs) : Actuality.Actual;
    }

    /// <summary>"could carry out an attack", "the march will begin", "an attack would be costly": the noun is as real as its verb.</summary>
    private static Actuality? OfPerformed(SentenceTree tree, int noun, int verb, bool occurs, VerbActuality verbs) =>
        tree.IsVerb(verb) && (occurs || !tree.Is(noun, "nsubj")) ? verbs.Of(tree, verb)
        : VerbActuality.Modal(tree, verb) is { Length: > 0 } modal ? OfModal(tree, verb, modal)
        : Actuality.Actual;

    /// <summary>"A blast could be heard" tells of one; "a blast may have been the cause" of a supposed one; "a blast would wreck it" of none.</summary>
    private static Actuality? OfModal(SentenceTree tree, int verb, string modal) =>
        modal == "could" && tree.LemmaOrWord(verb) is "hear" or "see" or "feel" or "smell" ? Actuality.Actual
        : VerbActuality.HasAuxiliary(tree, verb, "have") && modal != "would" ? Actuality.Alleged
        : null;
}
