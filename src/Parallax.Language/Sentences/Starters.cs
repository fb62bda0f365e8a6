using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Words that tell whether a sentence begins after a word with a dot.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ("the a an he she it they we i you who what where why how in on at but and or so this that these those there here his her their its our my your after "
            + "before when while as no if for from by with one two three four five some many most all both each another other several police officials authorities "
            + "earlier later meanwhile however although though since because during despite according not only also then now even still yet once until about over "
            + "under into to of is are was were did do does has have had may would could should can will let witnesses residents reports investigators").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> DaysAndZones = FrozenSet.ToFrozenSet(
        ("monday tuesday wednesday thursday friday saturday sunday mon. tues. tue. wed. thurs. thu. fri. sat. sun. mon tue wed thu fri sat sun est edt cst cdt mst mdt pst pdt et "
            + "ct mt pt gmt bst utc cet eastern central mountain pacific jan. feb. aug. sept. oct. nov. dec. january february march april june july august september october november "
            + "december").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices = FrozenSet.ToFrozenSet(
        "chief ceo cfo president chairman chairwoman vice director spokesman spokeswoman executive founder".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a sentence often begins with the word and a name seldom does.</summary>
    public static bool Begins(string lower) => Openers.Contains(lower);

    /// <summary>"10 p.m. Wednesday", "9 a.m. EST".</summary>
    public static bool IsDayOrZone(string lower) => DaysAndZones.Contains(lower);

    /// <summary>"Acme Inc. Chief Executive".</summary>
    public static bool IsOffice(string lower) => Offices.Contains(lower);
}
