using System.Collections.Immutable;

namespace Parallax;

/// <summary>What an actor is to an event.</summary>
public enum ActorRole
{
    /// <summary>Who did it, or is said to have.</summary>
    Initiator,

    /// <summary>Whom or what it was aimed at.</summary>
    Target,

    /// <summary>Who suffered it.</summary>
    Victim,

    /// <summary>Who claims to have done it.</summary>
    Claimant,
}

/// <summary>How sure the reports are of an actor's role.</summary>
public enum ActorCertainty
{
    /// <summary>Told as so.</summary>
    Stated,

    /// <summary>Alleged: blamed, suspected, probable.</summary>
    Alleged,

    /// <summary>Some state or allege it, others deny it.</summary>
    Disputed,

    /// <summary>Only denied.</summary>
    Denied,
}

/// <summary>Somebody or something with a part in an event.</summary>
public sealed class Actor
{
    /// <summary>Makes an actor.</summary>
    /// <exception cref="ArgumentException">The name is empty, or there is no claim.</exception>
    public Actor(ActorRole role, string name, ImmutableArray<string> aliases, string? kind, string? country, FactStatus status,
        ActorCertainty certainty, IEnumerable<Claim> claims)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Role, Name, Aliases, Kind, Country, Status, Certainty) = (role, name, aliases, kind, country, status, certainty);
        Claims = Evidence.Of("actor", claims);
    }

    /// <summary>The part it has.</summary>
    public ActorRole Role { get; }

    /// <summary>The name most used.</summary>
    public string Name { get; }

    /// <summary>Other forms of the name in the reports.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Why the other forms are of the same actor; one for each of them.</summary>
    public ImmutableArray<NameJoin> Joined { get; init; } = [];

    /// <summary>The kind, as in <c>state</c>, <c>armed-group</c> or <c>person</c>; null where unknown.</summary>
    public string? Kind { get; }

    /// <summary>ISO 3166 alpha-2 code; null where unknown.</summary>
    public string? Country { get; }

    /// <summary>How the claims stand to each other.</summary>
    public FactStatus Status { get; }

    /// <summary>How sure the reports are.</summary>
    public ActorCertainty Certainty { get; }

    /// <summary>Every claim; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}

/// <summary>A person named in connection with an event.</summary>
public sealed class Person
{
    /// <summary>Makes a person.</summary>
    /// <exception cref="ArgumentException">The name is empty, or there is no claim.</exception>
    public Person(string name, string status, IEnumerable<Claim> claims)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Status, Claims) = (name, status, Evidence.Of("person", claims));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The other names that reports give the person, and why they are of the same.</summary>
    public ImmutableArray<NameJoin> Joined { get; init; } = [];

    /// <summary>What happened to them: <c>killed</c>, <c>injured</c>, <c>missing</c>, <c>arrested</c>, <c>suspected</c> …</summary>
    public string Status { get; }

    /// <summary>Age in years; null where no report says.</summary>
    public int? Age { get; init; }

    /// <summary><c>female</c> or <c>male</c>; null where no report says.</summary>
    public string? Sex { get; init; }

    /// <summary>Rank, office or trade as the reports word it; null where none does.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 alpha-2 code; null where no report says.</summary>
    public string? Nationality { get; init; }

    /// <summary>Whether a civilian; null where no report says.</summary>
    public bool? Civilian { get; init; }

    /// <summary>Every claim; never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
