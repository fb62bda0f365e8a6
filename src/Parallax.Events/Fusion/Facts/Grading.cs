namespace Parallax.Events.Fusion.Facts;

/// <summary>Grades facts by what stands behind their best value.</summary>
internal sealed class Grading(Backing backing)
{
    private const int ManyLineages = 3;

    /// <summary>The grade; see <see cref="FactGrade"/> for the rule.</summary>
    /// <param name="claims">All claims of the fact.</param>
    /// <param name="counted">Those that count.</param>
    /// <param name="status">How these stand to each other.</param>
    /// <param name="best">The best value.</param>
    public FactGrade Of(IReadOnlyList<FactClaim> claims, IReadOnlyList<FactClaim> counted, FactStatus status, decimal best)
    {
        var support = counted.Where(c => c.Value.Min <= best && best <= c.Max).Select(c => c.Claim).ToList();
        var against = counted.Where(c => c.Value.Min > best || best > c.Max).Select(c => c.Claim).ToList();
        var (lineages, sure) = (backing.Lineages(support), support.Exists(c => c.Stance is Stance.Asserted or Stance.Attributed));
        if (claims.Any(c => c.Claim.Stance == Stance.Denied) || (status == FactStatus.Disputed && backing.Lineages(against) * 2 >= lineages))
        {
            return FactGrade.Contested;
        }
        var official = support.Exists(c => backing.OfficialnessOf(c) == Officialness.Body);
        return !sure ? FactGrade.Weak
            : lineages >= 2 && backing.Origins(support) >= 2 && (official || lineages >= ManyLineages) ? FactGrade.Confirmed
            : lineages >= 2 || official ? FactGrade.Fair : FactGrade.Weak;
    }
}
