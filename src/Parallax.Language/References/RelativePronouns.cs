namespace Parallax.Language.References;

/// <summary>"Who", "which", "whose" and "that" of relative clauses: the tree says what they stand for.</summary>
internal static class RelativePronouns
{
    private const int MostSteps = 5;

    /// <summary>How many tokens may stand between what is modified and the pronoun: "the base in the north, in which".</summary>
    private const int Reach = 10;

    public static bool IsRelative(in ParsedText parsed, int token) => parsed[token].Xpos is "WDT" or "WP" or "WP$";

    /// <summary>What the pronoun stands for; null where the tree names nothing that fits.</summary>
    public static Entity? Antecedent(in ParsedText parsed, NounPhrase pronoun, Discourse discourse)
    {
        var token = pronoun.Head;
        for (var steps = 0; steps < MostSteps && token >= 0; steps++)
        {
            var head = parsed[token].Head;
            if (parsed[token].Relation is "acl:relcl")
            {
                return head >= 0 && head < pronoun.Head && pronoun.Head - head <= Reach && discourse.At(head) is { } entity && Fits(parsed.Lower(pronoun.Head), entity) ? entity : null;
            }
            token = head;
        }
        return null;
    }

    private static bool Fits(string pronoun, Entity entity) => pronoun switch
    {
        "who" or "whom" => entity.Class is NounClass.Person or NounClass.Unknown or NounClass.Group or NounClass.ArmedGroup or NounClass.Organization,
        "which" => entity.Class != NounClass.Person,
        _ => true,
    };
}
