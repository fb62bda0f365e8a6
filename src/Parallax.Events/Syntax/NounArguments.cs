namespace Parallax.Events.Syntax;

/// <summary>Who does what to whom where the deed is told by a noun: "the brigade's rocket attack on the camp", "launched an attack", "the attack hit the base".</summary>
internal static class NounArguments
{
    /// <summary>The heads of phrases for those who did it.</summary>
    public static IEnumerable<int> Doers(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            switch (tree.Relation(child))
            {
                case "nmod:poss" or "compound" or "amod":
                    yield return child;
                    break;
                case "nmod" or "obl" when tree.Marker(child) == "by":
                    yield return child;
                    break;
                // "an attack carried out by the group", "the raid that police led"
                case "acl" or "acl:relcl" when IsDoing(tree.Lemma(child)) && Arguments.Agent(tree, child) is var agent && agent != noun:
                    yield return agent;
                    break;
            }
        }
        var head = tree.Head(noun);
        if (tree.IsVerb(head) && IsDoing(tree.Lemma(head)) && (tree.Relation(noun) is "obj" or "nsubj:pass" || tree.Relation(noun) == "nsubj" && Arguments.IsPassive(tree, head)))
        {
            yield return Arguments.Agent(tree, head);
        }
        else if (tree.Relation(noun) is "obl" or "nmod" && tree.Marker(noun) == "for" && tree.Lemma(head) == "responsible")
        {
            yield return Arguments.Subject(tree, head);
        }
        else if (tree.Marker(noun) == "behind")
        {
            yield return tree.Child(noun, "nsubj") is >= 0 and var own ? own : tree.Relation(noun) is "obl" ? Arguments.Subject(tree, head) : -1;
        }
    }

    /// <summary>The heads of phrases for those whom it hit.</summary>
    public static IEnumerable<int> Targets(SentenceTree tree, int word)
    {
        // of a verb that has told whom it hit, such phrases say where: "abducted on the coast road"
        var aims = !tree.IsVerb(word) || !Arguments.IsPassive(tree, word) && tree.Lemma(word) is "fire" or "launch" or "shoot" or "open" or "lob" or "strike" or "land" or "fall" or "plough" or "plow" or "slam" or "crash" or "drive" or "ram";
        foreach (var child in tree.Children(word))
        {
            if (aims && tree.Relation(child) is "nmod" or "obl" && tree.Marker(child) is "on" or "against" or "of" or "at" or "into" or "upon" or "towards")
            {
                yield return child;
            }
            else if (tree.Relation(child) is "acl" && tree.Lemma(child) is "target" or "hit" or "strike")
            {
                yield return Arguments.Object(tree, child);
            }
        }
        var verb = tree.Head(word);
        if (tree.Relation(word) == "nsubj" && tree.IsVerb(verb) && tree.Lemma(verb) is "hit" or "strike" or "target" or "kill" or "wound" or "injure" or "damage" or "destroy")
        {
            yield return Arguments.Object(tree, verb);
        }
    }

    /// <summary>Verbs that say no more than that the noun was done.</summary>
    private static bool IsDoing(string lemma) => lemma is "launch" or "conduct" or "carry" or "stage" or "make" or "commit" or "mount" or "begin" or "order" or "authorise" or "authorize"
        or "perpetrate" or "execute" or "lead" or "perform" or "deliver" or "fire" or "unleash" or "do";
}
