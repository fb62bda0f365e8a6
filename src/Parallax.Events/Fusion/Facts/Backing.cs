namespace Parallax.Events.Fusion.Facts;

/// <summary>What stands behind claims.</summary>
/// <param name="lineageOf">The lineage of every report.</param>
/// <param name="publishedOf">When a report was published, stated or inferred; null where that is not known.</param>
/// <param name="officials">How official speakers are.</param>
/// <param name="origins">Whose word claims are.</param>
internal sealed class Backing(Func<Id<Report>, Id<Lineage>> lineageOf, Func<Id<Report>, PublicationTime?> publishedOf, Officials officials, Origins origins)
{
    /// <summary>How many lineages state them.</summary>
    public int Lineages(IEnumerable<Claim> claims) => claims.Select(LineageOf).Distinct().Count();

    /// <summary>In how many words they are, however many lineages carry them.</summary>
    public int Origins(IEnumerable<Claim> claims) => claims.Select(origins.Of).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How official the speaker is.</summary>
    public Officialness OfficialnessOf(Claim claim) => officials.Of(claim.Speaker);

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? DayOf(Claim claim) => publishedOf(claim.Report.Id)?.Date;

    private Id<Lineage> LineageOf(Claim claim) => lineageOf(claim.Report.Id);
}
