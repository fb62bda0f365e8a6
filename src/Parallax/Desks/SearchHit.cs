namespace Parallax.Desks;

/// <summary>A report or an event that has the words looked for.</summary>
/// <param name="Report">The report; null where it is an event.</param>
/// <param name="Event">The event; null where it is a report.</param>
/// <param name="Score">How good it is, the greater the better; comparable within one answer alone.</param>
public readonly record struct SearchHit(Id<Report>? Report, Id<Event>? Event, double Score);
