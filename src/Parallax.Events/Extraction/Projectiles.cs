using Parallax.Events.Syntax;

namespace Parallax.Events.Extraction;

/// <summary>Tells whether somebody was hit by what was shot: "struck by a stray bullet", "the gun went off, hitting a boy in the leg".</summary>
internal static class Projectiles
{
    private const int MostSteps = 2;

    /// <summary>Whether the verb of hitting tells of a shot: by what hit, by the part of the body, or by the verb that it hangs on.</summary>
    public static bool Strike(SentenceTree tree, int verb)
    {
        if (IsMissile(tree.Lemma(Arguments.Subject(tree, verb))) || tree.Words.Lower(verb) is "grazed" or "grazes" or "grazing")
        {
            return true;
        }
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "obl") && (tree.Marker(child) is "by" or "with" or "in" or "during" && IsMissile(tree.Lemma(child)) || tree.Marker(child) is "in" or "on" && FollowsShot(tree, verb) && IsOfBody(tree.Lemma(child))))
            {
                return true;
            }
        }
        return FollowsShot(tree, verb);
    }

    /// <summary>"fired, hitting", "went off and struck".</summary>
    private static bool FollowsShot(SentenceTree tree, int verb)
    {
        var above = verb;
        for (var steps = 0; steps < MostSteps && tree.Relation(above) is "advcl" or "conj" or "xcomp"; steps++)
        {
            above = tree.Head(above);
            if (tree.Lemma(above) is "fire" or "shoot" or "discharge" || tree.Lemma(above) == "go" && tree.Words.Lower(above + 1) == "off")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMissile(string lemma) => lemma is "bullet" or "gunfire" or "gunshot" or "shot" or "round" or "shrapnel" or "pellet" or "buckshot" or "crossfire" or "slug" or "shooting" or "arrow" or "fragment";

    private static bool IsOfBody(string lemma) => lemma is "head" or "face" or "neck" or "chest" or "back" or "arm" or "leg" or "hand" or "foot" or "shoulder" or "stomach" or "abdomen" or "thigh" or "knee" or "elbow" or "hip"
        or "side" or "torso" or "ankle" or "buttock" or "wrist" or "finger" or "eye" or "jaw" or "ear" or "calf" or "forearm" or "groin" or "body" or "toe" or "rib" or "cheek" or "forehead" or "mouth" or "throat";
}
