using System.Collections.Frozen;

namespace Parallax.Events.Fusion;

/// <summary>Names for the origins of a record's claims: a speaker's in the words that most claims give, an agency's or a lineage's as it is. Two origins never share one.</summary>
internal static class OriginNames
{
    /// <summary>The name of the origin of each claim.</summary>
    public static FrozenDictionary<Id<Claim>, string> Of(IEnumerable<Claim> claims, Origins origins)
    {
        var known = claims.DistinctBy(c => c.Id).Select(c => (Claim: c, Origin: origins.Of(c))).ToList();
        var names = known.GroupBy(k => k.Origin, k => k.Claim, StringComparer.Ordinal).ToDictionary(g => g.Key, g => NameOf(g.Key, g, origins), StringComparer.Ordinal);
        var shared = names.GroupBy(n => n.Value, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).SelectMany(g => g).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        return known.ToFrozenDictionary(k => k.Claim.Id, k => shared.Contains(k.Origin) ? $"{names[k.Origin]} ({k.Origin})" : names[k.Origin]);
    }

    private static string NameOf(string origin, IEnumerable<Claim> claims, Origins origins) =>
        claims.Where(c => c.Speaker is not null && !Origins.IsAgency(origin) && origin != origins.OwnVoiceOf(c.Report)).GroupBy(c => c.Speaker!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? origin;
}
