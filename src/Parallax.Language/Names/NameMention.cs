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
/// <param name="Entity">The fullest form of the name in the report: equal for mentions of one entity.</param>
public sealed record NameMention(TextSpan Span, NameKind Kind, string Entity)
{
    /// <summary>The title, rank or office before or after the name, as worded; null where there is none.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 alpha-2 code, of a nationality or a name with one; null where unknown.</summary>
    public string? Country { get; init; }
}
