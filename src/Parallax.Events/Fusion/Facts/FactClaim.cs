namespace Parallax.Events.Fusion.Facts;

/// <summary>A claim of a number.</summary>
/// <param name="Claim">The claim; its value is a number.</param>
/// <param name="Revision">How its number stands to another by its own words.</param>
internal readonly record struct FactClaim(Claim Claim, Revision Revision = Revision.None)
{
    public NumberValue Value => (NumberValue)Claim.Value;

    /// <summary>The upper bound, beyond all numbers where it is open.</summary>
    public decimal Max => Value.Max ?? decimal.MaxValue;

    /// <summary>The number that a hedge surrounds: "about 100" is 90 to 110 and means 100. Of an open value the least.</summary>
    public decimal Middle => Value.Max is { } max && max != Value.Min ? Math.Round((Value.Min + max) / 2, MidpointRounding.AwayFromZero) : Value.Min;

    /// <summary>Whether both can be true.</summary>
    public bool Meets(FactClaim other) => Value.Min <= other.Max && other.Value.Min <= Max;
}
