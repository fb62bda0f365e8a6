namespace Parallax.Desks;

/// <summary>A report as a desk keeps it.</summary>
/// <param name="Report">The report, all of it but the bytes that it was made from.</param>
/// <param name="Original">The SHA-256 of these, in lower-case hexadecimal; null where they were not kept.</param>
/// <param name="Path">Where the file was that it was read from; null where it was none. Files of one name are told apart by it.</param>
public sealed record StoredReport(Report Report, string? Original, string? Path);
