namespace Parallax.Events.Times;

/// <summary>By which clocks and calendar a report tells a time.</summary>
/// <param name="Name">The words: "GMT", "Washington".</param>
/// <param name="Zones">The zones that they mean; null where that is not known.</param>
/// <param name="IsPlace">Whether the words only name a place beside the time ("Thursday evening in Washington") and no zone.</param>
internal sealed record StatedZone(string Name, PlaceZones? Zones, bool IsPlace);
