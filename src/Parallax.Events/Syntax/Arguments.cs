namespace Parallax.Events.Syntax;

/// <summary>Who does what to whom: the arguments of a verb, also where they stand with another verb that it is joined to, or before a relative clause.</summary>
internal static class Arguments
{
    private const int MostSteps = 6;

    /// <summary>Whether the verb tells what was done to its subject: "was hit", "people killed in the crash", "got shot".</summary>
    public static bool IsPassive(SentenceTree tree, int verb)
    {
        // "was shot": taggers take it for the noun as often as not
        if (tree.HasChild(verb, "aux:pass") || tree.Words.Lower(verb) == "shot" && tree.HasChild(verb, "cop") || tree.HasChild(verb, "nsubj:pass") || tree.HasChild(verb, "obl:agent"))
        {
            return true;
        }
        if (tree.HasChild(verb, "obj") || tree.Xpos(verb) is "VBG" or "VBZ" or "VBP" or "VB" or "NN")
        {
            return false;
        }
        return tree.Relation(verb) switch
        {
            "acl" => tree.Xpos(verb) is "VBN" or "VBD",
            "conj" => !tree.HasChild(verb, "nsubj") && IsPassive(tree, tree.Head(verb)),
            "xcomp" or "ccomp" => tree.Xpos(verb) == "VBN" && !tree.HasChild(verb, "aux"),
            _ => false,
        };
    }

    /// <summary>The subject of the verb, its own or that of the verb or noun it hangs on; -1 where there is none.</summary>
    public static int Subject(SentenceTree tree, int verb)
    {
        for (var steps = 0; steps < MostSteps && tree.Holds(verb); steps++)
        {
            foreach (var child in tree.Children(verb))
            {
                if (tree.Relation(child) is "nsubj" or "nsubj:pass" && child != verb)
                {
                    return tree.Xpos(child) is "WDT" or "WP" && tree.Relation(verb) is "acl:relcl" ? tree.Head(verb) : child;
                }
            }
            var relation = tree.Relation(verb);
            if (relation is "acl" or "acl:relcl")
            {
                // "the man wanted for", "a truck carrying": the noun before it; "the bank that they robbed" has a subject of its own
                return tree.Head(verb);
            }
            if (relation == "xcomp" && tree.Child(tree.Head(verb), "obj") is var seen && seen > tree.Head(verb) && seen < verb)
            {
                // "saw his brother die"
                return seen;
            }
            if (relation is not ("conj" or "xcomp" or "advcl" or "parataxis") || relation == "advcl" && tree.Marker(verb) is not ("" or "by" or "before" or "after" or "while" or "when" or "in"))
            {
                return -1;
            }
            verb = tree.Head(verb);
        }
        return -1;
    }

    /// <summary>The object of the verb; of one of several joined verbs, also that of a later one: "shot and killed a guard"; -1 where there is none.</summary>
    public static int Object(SentenceTree tree, int verb)
    {
        var own = tree.Child(verb, "obj");
        if (own >= 0)
        {
            return tree.Xpos(own) is "WDT" or "WP" && tree.Relation(verb) == "acl:relcl" ? tree.Head(verb) : own;
        }
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) == "conj" && tree.IsVerb(child) && !tree.HasChild(child, "nsubj") && tree.Child(child, "obj") is >= 0 and var shared && !HasWordsBetween(tree, verb, child))
            {
                return shared;
            }
        }
        // "hit and killed a woman": parsers hang the object on either
        return tree.Relation(verb) == "conj" && tree.Child(tree.Head(verb), "obj") is var first && first > verb && !HasWordsBetween(tree, tree.Head(verb), verb) ? first : -1;
    }

    /// <summary>Who it was done to: the subject of a passive, the object of an active; -1 where there is none.</summary>
    public static int Patient(SentenceTree tree, int verb) => IsPassive(tree, verb) ? Subject(tree, verb) : Object(tree, verb);

    /// <summary>Who did it: the subject of an active, the "by" phrase of a passive; -1 where there is none.</summary>
    public static int Agent(SentenceTree tree, int verb)
    {
        var agent = tree.Child(verb, "obl:agent");
        if (agent < 0)
        {
            agent = tree.Children(verb).FirstOrDefault(c => tree.Relation(c) == "obl" && tree.Marker(c) == "by", -1);
        }
        return agent >= 0 ? agent : IsPassive(tree, verb) ? -1 : Subject(tree, verb);
    }

    /// <summary>"shot and killed": nothing but "and" between the two; "fired at the door and hit a guard" shares nothing.</summary>
    private static bool HasWordsBetween(SentenceTree tree, int verb, int other)
    {
        for (var i = verb + 1; i < other; i++)
        {
            if (tree.Relation(i) is not ("cc" or "advmod" or "punct"))
            {
                return true;
            }
        }
        return false;
    }
}
