namespace Parallax.Desks;

/// <summary>A table of words for events that belongs to a desk.</summary>
/// <param name="Name">The name of the file that it was taken from.</param>
/// <param name="Text">What the file held.</param>
public sealed record DeskLexicon(string Name, string Text);
