using System.Collections.Immutable;

namespace Parallax.Export.Dossiers;

/// <summary>A record put into words for people, in the order in which they read it. All texts are plain: one line each, without control
/// characters; the forms (terminal, Markdown) add their own signs and escapes.</summary>
/// <param name="Events">The events, in the order of the record.</param>
/// <param name="Chain">What led to what, oldest first.</param>
/// <param name="Reports">The reports behind it, by date, then outlet.</param>
public sealed record Dossier(ImmutableArray<DossierEvent> Events, ImmutableArray<DossierLink> Chain, ImmutableArray<DossierReport> Reports)
{
    /// <summary>What was said, most quoted first.</summary>
    public ImmutableArray<DossierStatement> Statements { get; init; } = [];

    /// <summary>The decisions of analysts, a line each, with why one does not apply; in their order.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];

    /// <summary>How many there are: "2 events from 3 reports".</summary>
    public required string Summary { get; init; }

    /// <summary>The record in words.</summary>
    public static Dossier Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new DossierBuilder(record).Build();
    }
}

/// <summary>One event in words.</summary>
public sealed record DossierEvent
{
    /// <summary>The id, as in <c>e-00000000000000ff</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The type, how it stands in the reports, and how many tell of it: "air-strike · main · told in 5 reports".</summary>
    public required string What { get; init; }

    /// <summary>When; "unknown" where no report says.</summary>
    public required string When { get; init; }

    /// <summary>Where; "unknown" where no report says.</summary>
    public required string Where { get; init; }

    /// <summary>Who: the part, and who has it, a line for each.</summary>
    public required ImmutableArray<DossierActor> Who { get; init; }

    /// <summary>The facts.</summary>
    public required ImmutableArray<DossierFact> Facts { get; init; }

    /// <summary>Who says what, disagreements first.</summary>
    public required ImmutableArray<DossierTopic> Topics { get; init; }

    /// <summary>People named.</summary>
    public required ImmutableArray<DossierPerson> People { get; init; }

    /// <summary>What stands as analysts decided, a line each.</summary>
    public ImmutableArray<string> Decided { get; init; } = [];

    /// <summary>Findings of plausibility checks, a sentence each.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}

/// <summary>Somebody with a part in an event.</summary>
/// <param name="Part">"By", "Against", "Victims" or "Claimed by".</param>
/// <param name="Name">The name, with what is known of it.</param>
public sealed record DossierActor(string Part, string Name);

/// <summary>One number of an event. Unknown values are a dash.</summary>
/// <param name="Attribute">What is counted, with the group where it is not the total.</param>
/// <param name="Low">The smallest value reported.</param>
/// <param name="Best">The value best supported; "25 or more" where only an open value is known.</param>
/// <param name="High">The largest value reported.</param>
/// <param name="Status">How the claims stand to each other.</param>
/// <param name="Grade">How well the best value is borne out.</param>
/// <param name="Reason">Why.</param>
public sealed record DossierFact(string Attribute, string Low, string Best, string High, FactStatus Status, FactGrade Grade, string Reason);

/// <summary>All that is said on one point.</summary>
/// <param name="Name">The point: "injured", "when", "by".</param>
/// <param name="Status">How the claims stand to each other.</param>
/// <param name="Voices">Each claim.</param>
public sealed record DossierTopic(string Name, FactStatus Status, ImmutableArray<DossierVoice> Voices)
{
    /// <summary>Whether the reports differ on it.</summary>
    public bool Differs => Status is FactStatus.Disputed or FactStatus.Updated or FactStatus.Compatible;
}

/// <summary>One report's word.</summary>
/// <param name="Says">The value.</param>
/// <param name="Quote">The words of the report.</param>
/// <param name="Speaker">Whom the report gives, and how it is put: "the ministry", "the army, denied"; null for the report's own plain word.</param>
/// <param name="Report">The outlet, or the key where none is known.</param>
public sealed record DossierVoice(string Says, string Quote, string? Speaker, string Report);

/// <summary>Somebody named.</summary>
/// <param name="Name">The name.</param>
/// <param name="Known">What is known: "killed, 34, combat medic, GB".</param>
public sealed record DossierPerson(string Name, string Known);

/// <summary>A tie between two events.</summary>
/// <param name="From">The later event, or the part, with its date.</param>
/// <param name="Tie">"in retaliation for", "caused by", "part of" or "follows".</param>
/// <param name="To">The earlier event, or the whole, with its date.</param>
/// <param name="Status">How the claims stand to each other.</param>
/// <param name="Quote">The words of one report that tie them; null where none does.</param>
/// <param name="Report">That report's outlet, or its key; null where there is none.</param>
public sealed record DossierLink(string From, string Tie, string To, FactStatus Status, string? Quote, string? Report)
{
    /// <summary>What an analyst decided of it; null where nobody did.</summary>
    public string? Decided { get; init; }

    /// <summary>What stands behind it: the words of a report, what was decided, or both.</summary>
    public ImmutableArray<string> Grounds => [.. new[] { Quote is null ? null : $"“{Quote}” — {Report}", Decided }.OfType<string>()];
}

/// <summary>A report behind the record.</summary>
/// <param name="Outlet">The outlet, or the key where none is known.</param>
/// <param name="Title">The title, or the key.</param>
/// <param name="Published">The date, and how it is known where it was not stated.</param>
/// <param name="Lineage">"on its own", or whose words it carries.</param>
public sealed record DossierReport(string Outlet, string Title, string Published, string Lineage);
