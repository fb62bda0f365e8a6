namespace Parallax.Events.Linking;

/// <summary>The tellings of one reading.</summary>
/// <param name="report">The report.</param>
internal sealed class LinkReading(Id<Report> report)
{
    public Id<Report> Report { get; } = report;

    /// <summary>Its tellings, in the order of the reading.</summary>
    public LinkNode[] Nodes { get; set; } = [];
}
