namespace Parallax.Desks;

/// <summary>A time over which a desk held a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Since">The first revision that had it.</param>
/// <param name="Until">The first that had it no more; null where it is still held.</param>
public readonly record struct ReportStay(Id<Report> Report, int Since, int? Until);
