using System.Collections.Immutable;
using Parallax.Events.Extraction;

namespace Parallax.Events.Fusion.Statements;

/// <summary>How two speakers stand to each other.</summary>
internal enum VoiceRelation
{
    /// <summary>They may or may not be one: at least one is told of in general words, or not at all.</summary>
    Open,

    /// <summary>The same person or body.</summary>
    Same,

    /// <summary>One speaks for the other.</summary>
    SpeaksFor,

    /// <summary>Two different people, or two different bodies.</summary>
    Other,
}

/// <summary>Whom a report gives as a speaker.</summary>
/// <param name="Words">The speaker in the report's words; null where it names nobody.</param>
/// <param name="Name">The full name of the person or body; null where the words name none.</param>
/// <param name="Key">The form of the name by which reports are compared; null where there is no name.</param>
/// <param name="IsPerson">Whether it is a person.</param>
internal sealed record Voice(string? Words, string? Name, string? Key, bool IsPerson)
{
    /// <summary>Nobody named.</summary>
    public static Voice None { get; } = new(null, null, null, false);

    /// <summary>The keys of the bodies that the words or roles tie the speaker to: "Pentagon" of "a Pentagon spokeswoman".</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>The role that ties a person to a body, as worded; null where none does.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 alpha-2 code: of a country, or of the country at a person's role; null where there is none.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the body is a whole country: "Washington", "the United States".</summary>
    public bool IsCountry { get; init; }

    /// <summary>The words that tell one body from another, in one spelling; empty for persons.</summary>
    public ImmutableHashSet<string> Kind { get; init; } = [];

    /// <summary>How two speakers stand to each other; the order does not matter.</summary>
    public static VoiceRelation Compare(Voice a, Voice b) =>
        a.Words is null || b.Words is null ? VoiceRelation.Open
        : a.IsPerson && b.IsPerson ? ReportEvent.LastWord(a.Key!) == ReportEvent.LastWord(b.Key!) || ReportEvent.LastWord(a.Words) == ReportEvent.LastWord(b.Words) ? VoiceRelation.Same : VoiceRelation.Other
        : a.IsPerson ? PersonAndBody(a, b)
        : b.IsPerson ? PersonAndBody(b, a)
        : TwoBodies(a, b);

    private static VoiceRelation PersonAndBody(Voice person, Voice body) =>
        (body.Key is { } key && person.Bodies.Contains(key)) || body.Bodies.Contains(person.Key!) || (body.IsCountry && body.Country is not null && body.Country == person.Country) || person.Bodies.Intersect(body.Bodies).Any() ? VoiceRelation.SpeaksFor : VoiceRelation.Open;

    private static VoiceRelation TwoBodies(Voice a, Voice b)
    {
        if ((a.Key is not null && a.Key == b.Key) || (a.Kind.Count > 1 && a.Kind.SetEquals(b.Kind)))
        {
            return VoiceRelation.Same;
        }
        if ((a.Key is { } one && b.Bodies.Contains(one)) || (b.Key is { } other && a.Bodies.Contains(other)))
        {
            return VoiceRelation.SpeaksFor;
        }
        return a.Key is null || b.Key is null || a.IsCountry || b.IsCountry || a.Kind.IsSubsetOf(b.Kind) || b.Kind.IsSubsetOf(a.Kind) ? VoiceRelation.Open : VoiceRelation.Other;
    }
}
