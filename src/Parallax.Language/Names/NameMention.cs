using System.Collections.Immutable;

namespace Parallax.Language.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, authority, company or outlet.</summary>
    Organization,

    /// <summary>An armed group or force.</summary>
    ArmedGroup,

    /// <summary>A place, facility or address.</summary>
    Place,

    /// <summary>A nationality, religion or party: "British", "Shia".</summary>
    Nationality,

    /// <summary>A ship, an aircraft or a flight.</summary>
    Vessel,

    /// <summary>An event with a name of its own: a war, an operation, a storm, a tournament.</summary>
    Event,

    /// <summary>Anything else with a name.</summary>
    Other,
}

/// <summary>Words of a text that name somebody or something.</summary>
/// <param name="Span">The words of the name, without titles.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">The fullest form of the name in the report, of a country its usual English name: with the kind, equal for mentions
/// of one entity.</param>
public sealed record NameMention(TextSpan Span, NameKind Kind, string Entity)
{
    /// <summary>The title, rank, office or trade that stands at the name, as worded and without age and country: "Defence Secretary"; the
    /// nearest where there are several. Null where there is none.</summary>
    public string? Role { get; init; }

    /// <summary>Where the words of <see cref="Role"/> stand; null exactly where there is none.</summary>
    public TextSpan? RoleSpan { get; init; }

    /// <summary>Further roles that stand at the name: "General" before it, "head of the army" after it. In order of the text.</summary>
    public ImmutableArray<TextSpan> MoreRoles { get; init; } = [];

    /// <summary>ISO 3166 alpha-2 code: of a country or nationality, of the country that an organisation bears in its name, of the country
    /// that stands at a person's role. Null where the words name none.</summary>
    public string? Country { get; init; }

    /// <summary>The normal form of the entity's name, by which reports are compared: spellings of one name have one key
    /// (<see cref="Transliteration.Key"/>). Empty where entities were not named.</summary>
    public string Key { get; init; } = "";
}
