namespace Parallax.Events.Extraction;

/// <summary>Which types of event two reports may use for one and the same thing.</summary>
internal static class EventFamilies
{
    private static readonly EventType[][] Kin =
    [
        [EventType.Shooting, EventType.ArmedClash, EventType.Assassination, EventType.Death, EventType.Stabbing, EventType.Other],
        [EventType.Bombing, EventType.Explosion, EventType.ArmedClash, EventType.Assassination, EventType.Other],
        [EventType.ShellingOrMissile, EventType.ArmedClash, EventType.Explosion, EventType.Other],
        [EventType.AirStrike, EventType.ArmedClash, EventType.Assassination, EventType.Explosion, EventType.Bombing, EventType.Other],
        [EventType.VehicleAttack, EventType.TransportAccident, EventType.ArmedClash, EventType.Death, EventType.Other],
        [EventType.Protest, EventType.Riot, EventType.Storming, EventType.Other],
        [EventType.Fire, EventType.Arson, EventType.Explosion, EventType.Wildfire, EventType.Bombing, EventType.ArmedClash, EventType.Other],
        [EventType.OtherAccident, EventType.TransportAccident, EventType.IndustrialAccident, EventType.Death, EventType.Explosion, EventType.Fire, EventType.Other],
        [EventType.Piracy, EventType.Abduction, EventType.ArmedClash, EventType.Other],
        [EventType.Abduction, EventType.Robbery, EventType.Other],
        [EventType.SexualViolence, EventType.Abduction, EventType.Other],
        [EventType.Stabbing, EventType.ArmedClash, EventType.Death, EventType.Other],
        [EventType.Earthquake, EventType.Other],
        [EventType.Flood, EventType.Storm, EventType.Landslide, EventType.Other],
    ];

    /// <summary>For each type, a bit for each that may name the same.</summary>
    private static readonly ulong[] KinOf = [.. Enum.GetValues<EventType>().Select(a => Enum.GetValues<EventType>().Where(b => a == b || Kin.Any(k => k.Contains(a) && k.Contains(b))).Aggregate(0UL, (bits, b) => bits | Bit(b)))];

    /// <summary>Whether the two may name one event.</summary>
    public static bool MayBeSame(EventType a, EventType b) => (KinOf[(int)a] & Bit(b)) != 0;

    /// <summary>Whether reports that are mainly about one event may well have told it by words of the two types: an attack as a shooting or a riot, but
    /// not as a flood, and not as the trial that followed.</summary>
    public static bool MayBeTold(EventType a, EventType b) => IsFollowUp(a) == IsFollowUp(b) && IsNatural(a) == IsNatural(b);

    private static ulong Bit(EventType type) => 1UL << (int)type;

    private static bool IsNatural(EventType type) =>
        type is EventType.Earthquake or EventType.Flood or EventType.Storm or EventType.Landslide or EventType.Volcano or EventType.Wildfire;

    /// <summary>Types that tell what followed a crime, not the crime.</summary>
    public static bool IsFollowUp(EventType type) =>
        type is EventType.Arrest or EventType.Trial or EventType.Raid or EventType.Release or EventType.Rescue or EventType.Execution or EventType.Protest;

    /// <summary>Types in which people come to harm as a rule: where a sentence tells of dead or hurt with no event of its own, one of these is meant.</summary>
    public static bool Harms(EventType type) => !IsFollowUp(type) && type is not (EventType.WeaponsTest or EventType.CyberAttack);

    /// <summary>Types that tell what somebody does to others by force.</summary>
    public static bool IsAttack(EventType type) => type is EventType.Shooting or EventType.Stabbing or EventType.VehicleAttack or EventType.Bombing or EventType.Storming or EventType.Assassination
        or EventType.ArmedClash or EventType.Abduction or EventType.Arson;

    /// <summary>Whether an event of the type may have people of whom the attribute is told: arrested, abducted, rescued, or harmed.</summary>
    public static bool Bears(EventType type, string attribute) => attribute switch
    {
        "arrested" => type is EventType.Arrest or EventType.Raid,
        "abducted" => type is EventType.Abduction or EventType.Piracy,
        "rescued" => type is EventType.Rescue,
        _ => Harms(type),
    };
}
