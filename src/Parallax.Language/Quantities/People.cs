using System.Collections.Frozen;

namespace Parallax.Language.Quantities;

/// <summary>Words for people, and for what befalls them, as counts name them.</summary>
internal static class People
{
    private static readonly FrozenSet<string> Singular = Set(
        "person man woman child boy girl baby infant teenager adult civilian soldier trooper officer policeman policewoman guard marine sailor airman pilot member "
        + "firefighter medic doctor nurse patient journalist teacher citizen national passenger victim casualty injury death fatality student pupil worker employee "
        + "resident villager protester demonstrator militant rebel insurgent fighter gunman attacker suspect hostage prisoner inmate detainee refugee migrant survivor "
        + "tourist pilgrim worshipper fan spectator shopper customer driver motorist pedestrian cyclist climber hiker miner fisherman farmer arrest body life family "
        + "protestor rioter looter juror witness plaintiff defendant pirate teen youth relative neighbour neighbor commando paramedic reporter activist bomber shooter sniper trader cleric monk nun priest shepherd "
        + "american briton iraqi israeli palestinian servicemember serviceman contractor robber bystander guest cop");

    private static readonly FrozenSet<string> Plural = Set(
        "people persons men women children boys girls babies infants teenagers teens adults civilians soldiers troops troopers officers policemen policewomen police guards "
        + "marines sailors airmen pilots crew members crewmen firefighters medics paramedics doctors nurses patients journalists reporters teachers citizens nationals "
        + "passengers victims casualties injuries deaths fatalities students pupils workers employees residents villagers protesters protestors demonstrators militants rebels "
        + "insurgents fighters gunmen attackers suspects hostages prisoners inmates detainees refugees migrants survivors tourists pilgrims worshippers worshipers fans "
        + "jurors witnesses plaintiffs defendants neighbours neighbors bombers shooters snipers traders clerics monks nuns priests shepherds mourners "
        + "spectators shoppers customers drivers motorists pedestrians cyclists climbers hikers miners fishermen farmers arrests bodies lives families americans britons "
        + "iraqis israelis palestinians servicemembers servicemen personnel contractors robbers bystanders guests others staff participants marchers rioters looters activists "
        + "rescuers recruits seafarers crewmembers youths schoolchildren schoolgirls schoolboys relatives supporters friends colleagues occupants commandos cops "
        + "policemen terrorists pirates extremists settlers homeless wounded dead injured");

    /// <summary>Whether the word names people or what befell them.</summary>
    public static bool Is(string lower) => Plural.Contains(lower) || Singular.Contains(lower);

    public static bool IsPlural(string lower) => Plural.Contains(lower);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
