using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Reads fates, to which a verb leads with "to": "fell 200 metres to his death".</summary>
internal static class Fates
{
    private const int MostSteps = 4;

    /// <summary>The people whom the fate met: of "fell to his death" who fell, of "was beaten to death" who was beaten; -1 where the tree gives none.</summary>
    public static int PeopleOf(SentenceTree tree, int token)
    {
        var verb = VerbOf(tree, token);
        if (tree.Marker(token) != "to" || !tree.Holds(verb))
        {
            return -1;
        }
        if (tree.IsVerb(verb))
        {
            return Arguments.Patient(tree, verb) is >= 0 and var patient && !IsMeasure(tree, patient) ? patient : Arguments.Subject(tree, verb);
        }
        if (tree.Words.Lower(verb) == "shot")
        {
            return ShotNouns.PersonBefore(tree, verb) is >= 0 and var person ? person : tree.IsVerb(tree.Head(verb)) ? Arguments.Subject(tree, tree.Head(verb)) : verb; // "teen found shot to death"
        }
        if (!IsFall(tree, verb))
        {
            return verb;
        }
        // "his brother fall to his death": parsers take the verb for a noun
        var own = tree.Children(verb).FirstOrDefault(c => c < verb && tree.Relation(c) is "compound" or "nmod:poss", -1);
        return own < 0 && tree.IsVerb(tree.Head(verb)) && Arguments.Object(tree, tree.Head(verb)) is var seen && seen < verb ? seen : own;
    }

    /// <summary>The verb that leads to the fate: "fell 200 metres to his death" goes by way of the metres.</summary>
    public static int VerbOf(SentenceTree tree, int token)
    {
        var before = token - 1;
        while (tree.Head(before) == token && tree.Lower(before) != "to")
        {
            before--;
        }
        if (IsFall(tree, before - 1))
        {
            return before - 1;
        }
        var verb = tree.Head(token);
        for (var steps = 0; steps < MostSteps && IsMeasure(tree, verb); steps++)
        {
            verb = tree.Head(verb);
        }
        return verb;
    }

    private static bool IsFall(SentenceTree tree, int token) => tree.Lemma(token) is "fall" or "plunge" or "jump" or "leap" or "slip";

    private static bool IsMeasure(SentenceTree tree, int token) => tree.Upos(token) == "NUM" || tree.HasChild(token, "nummod") && tree.Lemma(token) is "foot" or "ft" or "metre" or "meter" or "m" or "storey" or "story" or "floor" or "yard";
}
