namespace Parallax;

/// <summary>Why a report was taken to tell of the same event as another.</summary>
/// <param name="Report">The report.</param>
/// <param name="With">The other, of those on the event the one that it shares most with.</param>
/// <param name="Reason">What the two share, in one plain sentence.</param>
public sealed record EventJoin(Id<Report> Report, Id<Report> With, string Reason);
