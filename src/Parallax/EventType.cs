namespace Parallax;

/// <summary>What kind of thing happened. The written forms (<c>air-strike</c>) are the contract; order has no meaning.</summary>
public enum EventType
{
#pragma warning disable CS1591 // each name says what it is
    Other, AirStrike, ShellingOrMissile, Bombing, ArmedClash, Shooting, Stabbing, Assassination, Abduction, VehicleAttack, Arson,
    SexualViolence, Piracy, WeaponsTest, Protest, Riot, Storming, Arrest, Raid, Trial, Execution, Escape, Robbery, Rescue, Release,
    Earthquake, Flood, Storm, Landslide, Wildfire, Volcano, Fire, Explosion, TransportAccident, IndustrialAccident, OtherAccident,
    Death, CyberAttack,
#pragma warning restore CS1591
}
