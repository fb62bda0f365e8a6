using System.Collections.Immutable;

namespace Parallax;

/// <summary>The first law, in one place: nothing enters a record without at least one claim behind it.</summary>
internal static class Evidence
{
    /// <summary>The claims in their fixed order, each once.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static ImmutableArray<Claim> Of(string what, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var ordered = claims.DistinctBy(c => c.Id).Order(Claim.Order).ToImmutableArray();
        return ordered.IsEmpty ? throw new ArgumentException($"A {what} needs at least one claim that states it.", nameof(claims)) : ordered;
    }
}
