namespace Parallax.Desks;

/// <summary>What became of an event in a revision. An event's id is made from its mentions, so that one that more reports tell of has another id; events that share mentions are one event before
/// and after. One that is split or merged has several changes.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Before">The event before; null where it is new.</param>
/// <param name="After">The event after; null where it is gone.</param>
public readonly record struct EventChange(int Revision, Id<Event>? Before, Id<Event>? After);
