namespace Parallax.Pipeline.Desks;

/// <summary>A report that a desk is to take in.</summary>
/// <param name="Report">The report.</param>
/// <param name="Original">The bytes that it was made from.</param>
/// <param name="Path">Where the file is that it was read from; null where it is none.</param>
public sealed record TakenReport(Report Report, ReadOnlyMemory<byte> Original, string? Path);
