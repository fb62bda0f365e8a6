namespace Parallax.Events.Fusion.Facts;

/// <summary>Bounds that come of more than the claims of one number: a sum, people counted by name.</summary>
/// <param name="Low">The smallest value.</param>
/// <param name="Best">The best.</param>
/// <param name="High">The largest; null where open.</param>
/// <param name="Reason">How they came about, in one sentence without its full stop.</param>
internal sealed record GivenBounds(decimal? Low, decimal? Best, decimal? High, string Reason)
{
    /// <summary>Whether the claims are of groups that add up, so that their numbers need not be the same.</summary>
    public bool AddsUp { get; init; }
}

/// <summary>From claims on one attribute to a fact: bounds, best value, status, grade and the reason for them.</summary>
internal sealed class FactMaker(Backing backing, FactPolicy policy)
{
    private readonly Succession _succession = new(backing);
    private readonly BestValue _best = new(backing, policy);
    private readonly Grading _grading = new(backing);
    private readonly FactReason _reason = new(backing);

    /// <summary>Makes the fact. Bounded values set low and high; open ones ("at least 12") only where there is no other. Claims that are denied, probable or
    /// unconfirmed are kept and move nothing, unless there is nothing else.</summary>
    /// <param name="attribute">What is counted.</param>
    /// <param name="of">The group; null for all.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="claims">The claims; not empty.</param>
    /// <param name="given">Bounds in place of those of the claims.</param>
    /// <param name="note">What else there is to say of the reason.</param>
    public Fact Make(string attribute, string? of, string unit, IReadOnlyList<FactClaim> claims, GivenBounds? given = null, string? note = null)
    {
        var counted = Counted(claims);
        var lineages = backing.Lineages(claims.Select(c => c.Claim));
        if (counted.Count == 0)
        {
            return new(attribute, of, unit, FactStatus.Disputed, null, null, null, FactReason.Denied(claims), lineages, claims.Select(c => c.Claim)) { Grade = FactGrade.Contested };
        }
        var (status, standing) = given is { AddsUp: true } ? (backing.Lineages(counted.Select(c => c.Claim)) == 1 ? FactStatus.Single : FactStatus.Compatible, counted) : StatusOf(counted);
        var (low, high) = Bounds(counted);
        var best = _best.Of(counted, standing);
        var grade = _grading.Of(claims, counted, status, best);
        var reason = _reason.Of(status, claims, counted, standing, given?.Reason, note);
        given ??= new(low, best, high, "");
        return new(attribute, of, unit, status, given.Low, given.Best, given.High, reason, lineages, claims.Select(c => c.Claim)) { Grade = grade };
    }

    /// <summary>How well another best value of a fact would be borne out by its claims.</summary>
    public FactGrade GradeOf(Fact fact, decimal best)
    {
        var claims = fact.Claims.Select(c => new FactClaim(c)).ToList();
        return _grading.Of(claims, Counted(claims), fact.Status, best);
    }

    /// <summary>The claims that count: those asserted or attributed; where there are none, all but the denied.</summary>
    public static List<FactClaim> Counted(IReadOnlyList<FactClaim> claims) =>
        claims.Where(c => c.Claim.Stance is Stance.Asserted or Stance.Attributed).ToList() is [_, ..] sure ? sure : [.. claims.Where(c => c.Claim.Stance != Stance.Denied)];

    private static (decimal? Low, decimal? High) Bounds(List<FactClaim> counted)
    {
        var bounded = counted.FindAll(c => c.Value.Max is not null);
        return bounded.Count > 0 ? (bounded.Min(c => c.Value.Min), bounded.Max(c => c.Value.Max)) : (counted.Min(c => c.Value.Min), null);
    }

    /// <summary>The status, and the claims whose place no other has taken.</summary>
    private (FactStatus Status, List<FactClaim> Standing) StatusOf(List<FactClaim> counted)
    {
        var voices = backing.Lineages(counted.Select(c => c.Claim));
        if (Succession.Meet(counted))
        {
            var same = counted.TrueForAll(c => c.Value.Min == counted[0].Value.Min && c.Value.Max == counted[0].Value.Max);
            return (voices == 1 ? FactStatus.Single : same ? FactStatus.Agreed : FactStatus.Compatible, counted);
        }
        if (Succession.MeetInRoundFigures(counted))
        {
            return (voices == 1 ? FactStatus.Single : FactStatus.Compatible, counted);
        }
        return _succession.Standing(counted) is { } standing ? (FactStatus.Updated, standing) : (FactStatus.Disputed, counted);
    }
}
