namespace Parallax.Language.References;

/// <summary>Which nouns are good for what was spoken of by another word.</summary>
internal static class NounKinds
{
    /// <summary>Whether a noun of the one class may stand for a name of the other.</summary>
    public static bool FitsName(NounClass noun, NounClass name) => noun switch
    {
        NounClass.Group => name is NounClass.Group or NounClass.ArmedGroup or NounClass.Organization,
        NounClass.ArmedGroup or NounClass.Organization or NounClass.Settlement or NounClass.Region or NounClass.Country or NounClass.Base
            or NounClass.Vessel or NounClass.Aircraft or NounClass.Person => name == noun,
        _ => false,
    };

    /// <summary>Whether a noun of the one class may stand for what was told of by a noun of the other: "the vessel" for a tanker, "the attack" for a bombing.</summary>
    public static bool FitsNoun(NounClass noun, NounClass other) => noun switch
    {
        NounClass.Vessel or NounClass.Aircraft => other == noun,
        NounClass.Incident => other is NounClass.Incident or NounClass.Event,
        _ => false,
    };
}
