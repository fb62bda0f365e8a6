using System.Collections.Immutable;

namespace Parallax;

/// <summary>What the claims on one attribute come to.</summary>
public enum FactStatus
{
    /// <summary>Two or more reports, one value.</summary>
    Agreed,

    /// <summary>One report only.</summary>
    Single,

    /// <summary>Different wordings that can all be true.</summary>
    Compatible,

    /// <summary>A later word supersedes an earlier one.</summary>
    Updated,

    /// <summary>Values that cannot all be true.</summary>
    Disputed,
}

/// <summary>How well the best value of a fact is borne out, whatever its status. The first rule that fits gives the grade: contested, confirmed, fair, weak.</summary>
public enum FactGrade
{
    /// <summary>One voice that names no authority, or nobody who is sure. The default.</summary>
    Weak,

    /// <summary>Two lineages give the best value, or one that has it from an authority.</summary>
    Fair,

    /// <summary>Two lineages and two origins give the best value, an authority among them, or three lineages and two origins.</summary>
    Confirmed,

    /// <summary>Somebody denies it, or other values that cannot be true with it have at least half as many lineages.</summary>
    Contested,
}

/// <summary>What all claims on one numeric attribute of an event come to.</summary>
public sealed class Fact
{
    /// <summary>Makes a fact.</summary>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are out of order, or fewer than one lineage is given.</exception>
    public Fact(string attribute, string? of, string unit, FactStatus status, decimal? low, decimal? best, decimal? high, string reason,
        int lineages, IEnumerable<Claim> claims)
    {
        ArgumentException.ThrowIfNullOrEmpty(attribute);
        ArgumentOutOfRangeException.ThrowIfLessThan(lineages, 1);
        if (low > high)
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The high value is below the low value {low}.");
        }
        (Attribute, Of, Unit, Status, Low, Best, High, Reason, Lineages) = (attribute, of, unit, status, low, best, high, reason, lineages);
        Claims = Evidence.Of("fact", claims);
    }

    /// <summary>What is counted: <c>killed</c>, <c>injured</c>, <c>munitions</c> …</summary>
    public string Attribute { get; }

    /// <summary>The group it counts; null for all people (or things) as the reports total them.</summary>
    public string? Of { get; }

    /// <summary>The unit, as in <c>people</c>.</summary>
    public string Unit { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>How well the best value is borne out.</summary>
    public FactGrade Grade { get; init; }

    /// <summary>The smallest value reported; null where unknown.</summary>
    public decimal? Low { get; }

    /// <summary>The value best supported; null where no claim counts.</summary>
    public decimal? Best { get; }

    /// <summary>The largest value reported; null where only open values ("at least 25") are.</summary>
    public decimal? High { get; }

    /// <summary>Why, in one plain sentence.</summary>
    public string Reason { get; }

    /// <summary>How many lineages state it; at least 1.</summary>
    public int Lineages { get; }

    /// <summary>Every claim, dissenting and denied ones too; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
