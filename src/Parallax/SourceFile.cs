namespace Parallax;

/// <summary>The bytes that reports were read from: those of a file, or of standard input.</summary>
/// <param name="Name">The path as it was named, or <c>-</c>; the <see cref="Report.Source"/> of its reports.</param>
/// <param name="Key">The key of a report in it that has none of its own, with the place after it where the source has several.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Sha256">Their SHA-256, in lower-case hexadecimal.</param>
/// <param name="Captured">When they began to be read; null where nobody told the time.</param>
public sealed record SourceFile(string Name, string Key, long Length, string Sha256, DateTimeOffset? Captured);
