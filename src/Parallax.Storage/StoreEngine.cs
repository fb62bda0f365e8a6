namespace Parallax.Storage;

/// <summary>What desks may be kept by.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Found">Its version and what it can do, or that it is missing.</param>
/// <param name="Advice">What to do; null where nothing is amiss.</param>
public sealed record StoreEngine(string Name, string Found, string? Advice);
