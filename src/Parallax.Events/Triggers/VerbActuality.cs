using Parallax.Events.Syntax;

namespace Parallax.Events.Triggers;

/// <summary>Whether what a verb tells of is said to have happened: by its modals, its negation, its conjunction, and the verb that governs it.</summary>
internal sealed class VerbActuality(HedgeLexicon hedges)
{
    private const int MostDepth = 4;

    /// <summary>Null where it did not happen.</summary>
    public Actuality? Of(SentenceTree tree, int verb) => Of(tree, verb, 0);

    private Actuality? Of(SentenceTree tree, int verb, int depth)
    {
        if (depth > MostDepth)
        {
            return Actuality.Actual;
        }
        if (IsNegated(tree, verb) || IsHabit(tree, verb) || tree.Lower(tree.ChildNear(verb, "mark")) is "if" or "unless" or "lest" or "whether")
        {
            return null;
        }
        if (Modal(tree, verb) is { Length: > 0 } modal)
        {
            return ByModal(tree, verb, modal);
        }
        var own = IsAlleged(tree, verb) ? Actuality.Alleged : Actuality.Actual;
        return Least(own, ByGovernor(tree, verb, depth));
    }

    /// <summary>Of two the one that says less.</summary>
    public static Actuality? Least(Actuality? a, Actuality? b) => a is null || b is null ? null : a == Actuality.Alleged ? a : b;

    /// <summary>The modal of the verb; empty where there is none.</summary>
    public static string Modal(SentenceTree tree, int verb)
    {
        for (var i = verb - 1; i >= verb - 5 && (tree.Upos(i) is "AUX" or "ADV" or "PART" && tree.Lower(i) != "to"); i--)
        {
            if (tree.Xpos(i) == "MD")
            {
                return tree.Lower(i);
            }
        }
        for (var aux = tree.ChildNear(verb, "aux"); aux >= 0 && aux < verb; aux = tree.ChildNear(verb, "aux", aux + 1))
        {
            if (tree.Xpos(aux) == "MD")
            {
                return tree.Lower(aux);
            }
        }
        return "";
    }

    private static Actuality? ByModal(SentenceTree tree, int verb, string modal)
    {
        if (modal is "may" or "might" or "must" && HasAuxiliary(tree, verb, "have"))
        {
            return Actuality.Alleged;
        }
        // "would later be convicted": the future of a past that is told
        return modal == "would" && HasAdverb(tree, verb, "later") ? Actuality.Actual : null;
    }

    private bool IsNegated(SentenceTree tree, int verb)
    {
        for (var i = verb - 1; i >= verb - 5 && tree.Upos(i) is "AUX" or "ADV" or "PART"; i--)
        {
            if (hedges.Has("negation", tree.Lower(i)))
            {
                return tree.Lower(i + 1) is not ("only" or "just" or "merely" or "simply");
            }
        }
        var subject = tree.ChildNear(verb, "nsubj");
        return tree.Lower(verb - 1) is "neither" or "nor" || tree.Lower(tree.ChildNear(verb, "mark")) == "without"
            || subject >= 0 && (hedges.Has("nobody", tree.Lower(subject)) || tree.Lower(tree.ChildNear(subject, "det")) is "no" or "neither" || tree.Lower(subject) == "one" && tree.Lower(subject - 1) == "no");
    }

    private bool IsHabit(SentenceTree tree, int verb)
    {
        for (var adverb = tree.ChildNear(verb, "advmod"); adverb >= 0; adverb = tree.ChildNear(verb, "advmod", adverb + 1))
        {
            if (hedges.Has("habit", tree.Lower(adverb)))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsAlleged(SentenceTree tree, int verb)
    {
        for (var adverb = tree.ChildNear(verb, "advmod"); adverb >= 0; adverb = tree.ChildNear(verb, "advmod", adverb + 1))
        {
            if (hedges.Has("alleged", tree.Lower(adverb)))
            {
                return true;
            }
        }
        return false;
    }

    private Actuality? ByGovernor(SentenceTree tree, int verb, int depth)
    {
        if (Infinitive(tree, verb) is >= 0 and var to)
        {
            return OfInfinitive(tree, verb, to, depth);
        }
        var head = tree.HeadAsParsed(verb);
        if (head < 0)
        {
            return Actuality.Actual;
        }
        var lemma = tree.LemmaOrWord(head);
        if (tree.Is(verb, "conj"))
        {
            return SharesVerb(tree, verb, head) ? Of(tree, head, depth + 1) : Actuality.Actual;
        }
        if (tree.Xpos(verb) == "VBG" && tree.Upos(verb - 1) is "ADP" or "SCONJ")
        {
            return OfGerund(tree, verb, head, lemma);
        }
        if (tree.Is(verb, "ccomp"))
        {
            return OfClause(tree, verb, head, lemma);
        }
        // "when crowds storm the gate, the guards will shoot"
        return tree.Is(verb, "advcl") && tree.Xpos(verb) is "VB" or "VBP" or "VBZ" && Modal(tree, head).Length > 0 ? null : Actuality.Actual;
    }

    /// <summary>The "to" of the verb; -1 where it has none.</summary>
    private static int Infinitive(SentenceTree tree, int verb)
    {
        if (tree.Xpos(verb) == "VBG")
        {
            return -1; // "confessed to shooting"
        }
        if (tree.Lower(verb - 1) == "to" && tree.Xpos(verb - 1) == "TO")
        {
            return verb - 1;
        }
        for (var mark = tree.ChildNear(verb, "mark"); mark >= 0 && mark < verb; mark = tree.ChildNear(verb, "mark", mark + 1))
        {
            if (tree.Lower(mark) == "to")
            {
                return mark;
            }
        }
        return -1;
    }

    private Actuality? OfInfinitive(SentenceTree tree, int verb, int to, int depth)
    {
        // what stands right before "to" governs it more surely than what the tree says
        var governor = Governor(tree, verb, to);
        var lemma = tree.LemmaOrWord(governor);
        var perfect = tree.Lower(to + 1) == "have" || tree.Lower(to + 2) == "have";
        if (tree.Lower(to - 1) == "on" && tree.LemmaOrWord(to - 2) == "go")
        {
            return Of(tree, to - 2, depth + 1);
        }
        if (hedges.Has("effort", lemma) || hedges.Has("effort", tree.Lower(governor)))
        {
            return tree.IsVerb(governor) ? Of(tree, governor, depth + 1) : Actuality.Actual;
        }
        if (hedges.Has("gathering", lemma) && tree.LemmaOrWord(verb) is "protest" or "demonstrate" or "rally" or "march")
        {
            return Of(tree, governor, depth + 1);
        }
        if (hedges.Has("seeming", lemma))
        {
            return IsNegated(tree, governor) ? null : Actuality.Alleged;
        }
        if (hedges.Has("knowing", lemma))
        {
            return perfect ? Actuality.Actual : null;
        }
        return perfect ? Actuality.Alleged : IsOneOfRank(tree, governor) || IsOneOfRank(tree, to - 1) ? Actuality.Actual : null;
    }

    private int Governor(SentenceTree tree, int verb, int to)
    {
        var before = to - 1;
        while (tree.Upos(before) == "ADV" && before > to - 3)
        {
            before--;
        }
        return hedges.Has("effort", tree.LemmaOrWord(before)) || hedges.Has("seeming", tree.LemmaOrWord(before)) || hedges.Has("intent", tree.LemmaOrWord(before)) || hedges.Has("unready", tree.LemmaOrWord(before)) ? before : tree.HeadAsParsed(verb);
    }

    /// <summary>"the first to be hit", "the third man to be charged", "the latest to fall".</summary>
    private bool IsOneOfRank(SentenceTree tree, int noun)
    {
        if (hedges.Has("rank", tree.Lower(noun)))
        {
            return true;
        }
        for (var adjective = tree.ChildNear(noun, "amod"); adjective >= 0; adjective = tree.ChildNear(noun, "amod", adjective + 1))
        {
            if (hedges.Has("rank", tree.Lower(adjective)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"accused of bombing", "prevented from bombing", "without firing", "arrested for robbing".</summary>
    private Actuality? OfGerund(SentenceTree tree, int verb, int head, string lemma)
    {
        var preposition = tree.Lower(verb - 1);
        return preposition is "without" or "instead" or "than" || preposition == "of" && tree.Lower(verb - 2) == "instead" ? null
            : preposition is not ("of" or "with" or "from" or "against" or "at" or "on" or "for" or "about") ? Actuality.Actual
            : IsUnreal(lemma) || hedges.Has("unreal-noun", lemma) ? null
            : hedges.Has("accusation", lemma) ? Actuality.Alleged
            : Actuality.Actual;
    }

    private bool IsUnreal(string governor) => hedges.Has("fear", governor) || hedges.Has("intent", governor) || hedges.Has("prevention", governor) || hedges.Has("foiling", governor);

    private Actuality? OfClause(SentenceTree tree, int verb, int head, string lemma)
    {
        var told = tree.Xpos(verb) is "VBD" or "VBN";
        return IsUnreal(lemma) ? told ? Actuality.Alleged : null
            : hedges.Has("accusation", lemma) || (hedges.Has("seeming", lemma) && lemma is not ("say" or "report")) ? Actuality.Alleged
            : Actuality.Actual;
    }

    /// <summary>"will storm and burn it": the second verb has no subject or auxiliary of its own.</summary>
    private static bool SharesVerb(SentenceTree tree, int verb, int head)
    {
        if (tree.ChildNear(verb, "nsubj") >= 0 || tree.ChildNear(verb, "aux") >= 0 || tree.Lower(tree.ChildNear(verb, "cc")) == "but" || !tree.IsVerb(head))
        {
            return false;
        }
        return tree.Xpos(verb) == tree.Xpos(head) && tree.Xpos(verb) is "VB" or "VBN" or "VBG";
    }

    public static bool HasAuxiliary(SentenceTree tree, int verb, string lemma)
    {
        for (var i = verb - 1; i >= verb - 4; i--)
        {
            if (tree.Lower(i) == lemma || tree.Lower(i) == "'ve")
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAdverb(SentenceTree tree, int verb, string adverb) => tree.Lower(verb - 1) == adverb || tree.Lower(verb - 2) == adverb || tree.Lower(verb + 1) == adverb;
}
