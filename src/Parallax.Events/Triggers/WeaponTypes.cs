using Parallax.Language.Sentences;

namespace Parallax.Events.Triggers;

/// <summary>Tells the type of an "attack" from the weapon that its sentence names.</summary>
internal static class WeaponTypes
{
    private const int Window = 12;

    public static EventType Of(TokenizedText words, Sentence sentence, TriggerMatch match)
    {
        if (match.Kind != TriggerKind.Anaphor || match.Type != EventType.ArmedClash)
        {
            return match.Type;
        }
        for (var distance = 1; distance <= Window; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[match.First - distance, match.End - 1 + distance])
            {
                if (i >= sentence.First && i < sentence.End && OfWord(words.Lower(i)) is { } type)
                {
                    return type;
                }
            }
        }
        return match.Type;
    }

    private static EventType? OfWord(string word) => word switch
    {
        "rocket" or "rockets" or "missile" or "missiles" or "mortar" or "mortars" or "artillery" or "shells" => EventType.ShellingOrMissile,
        "airstrike" or "airstrikes" or "warplane" or "warplanes" or "jets" or "drone" or "drones" or "aircraft" => EventType.AirStrike,
        "bomb" or "bombs" or "bomber" or "explosives" or "explosive" or "detonated" => EventType.Bombing,
        "gunman" or "gunmen" or "gun" or "guns" or "gunfire" or "shot" or "rifle" or "shooter" or "shooters" or "bullets" => EventType.Shooting,
        "knife" or "stabbed" or "machete" or "stabbing" => EventType.Stabbing,
        "truck" or "lorry" or "van" or "rammed" or "ploughed" or "plowed" => EventType.VehicleAttack,
        _ => null,
    };
}
