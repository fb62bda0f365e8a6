namespace Parallax.Events.Fusion.Facts;

/// <summary>What stands behind claims.</summary>
/// <param name="lineages">The lineage of every report.</param>
/// <param name="published">When reports were published, stated or inferred; those of unknown date are missing.</param>
/// <param name="officials">How official speakers are.</param>
/// <param name="origins">Whose word claims are.</param>
internal sealed class Backing(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages, IReadOnlyDictionary<Id<Report>, PublicationTime> published, Officials officials, Origins origins)
{
    /// <summary>How many lineages state them.</summary>
    public int Lineages(IEnumerable<Claim> claims) => claims.Select(LineageOf).Distinct().Count();

    /// <summary>In how many words they are, however many lineages carry them.</summary>
    public int Origins(IEnumerable<Claim> claims) => claims.Select(origins.Of).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How official the speaker is.</summary>
    public Officialness OfficialnessOf(Claim claim) => officials.Of(claim.Speaker);

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? DayOf(Claim claim) => published.TryGetValue(claim.Report.Id, out var time) ? time.Date : null;

    private Id<Lineage> LineageOf(Claim claim) => lineages[claim.Report.Id].Id;
}
