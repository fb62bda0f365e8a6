namespace Parallax;

/// <summary>Why a name was taken to mean the same person or group as another.</summary>
/// <param name="Name">The name, as reports have it.</param>
/// <param name="Reason">What joins it to the name most used, in one plain sentence.</param>
public sealed record NameJoin(string Name, string Reason);
