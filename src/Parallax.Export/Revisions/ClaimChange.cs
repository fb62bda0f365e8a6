namespace Parallax.Export.Revisions;

/// <summary>What became of a claim of a report in another version of it.</summary>
/// <param name="Event">The label of the event that it is on.</param>
/// <param name="What">What it is about, as in <c>killed</c>.</param>
/// <param name="Before">What the earlier version says, in words, with its quote; null where it says nothing.</param>
/// <param name="After">What the later version says, in words, with its quote; null where it says nothing.</param>
public sealed record ClaimChange(string Event, string What, string? Before, string? After);
