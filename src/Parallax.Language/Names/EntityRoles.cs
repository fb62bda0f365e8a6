using System.Collections.Frozen;

namespace Parallax.Language.Names;

/// <summary>The roles that a report gives a person.</summary>
public static class EntityRoles
{
    /// <summary>Titles of respect: they are no office.</summary>
    private static readonly FrozenSet<string> Courtesy = FrozenSet.ToFrozenSet(["mr", "mrs", "ms", "miss", "mx", "sir", "madam", "dame", "lord", "lady"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The roles of all mentions of an entity in the order of the text, each once whatever its case, without titles of respect.
    /// The first is the one first stated.</summary>
    /// <param name="names">The names of a text.</param>
    /// <param name="entity">The <see cref="NameMention.Entity"/>.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(IEnumerable<NameMention> names, string entity, string text) =>
        [.. names.Where(n => n.Kind == NameKind.Person && n.Entity == entity && n.RoleSpan is not null)
            .SelectMany(n => n.MoreRoles.Prepend(n.RoleSpan!.Value)).Order().Select(s => s.Of(text))
            .Where(r => !Courtesy.Contains(r.TrimEnd('.'))).DistinctBy(r => r.ToLowerInvariant())];
}
