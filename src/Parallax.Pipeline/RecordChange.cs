using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax.Pipeline;

/// <summary>What has changed of a record: with the parts that it had before, less those that went, and those named here in place of those of the same id, it is the record of the reports and decisions that are there now. A part that was made anew may have come out as it was.</summary>
public sealed record RecordChange
{
    /// <summary>Nothing has changed.</summary>
    public static RecordChange None { get; } = new();

    /// <summary>The reports that are there no longer, or only as earlier versions of others. The default value is empty.</summary>
    public ImmutableArray<Id<Report>> ReportsGone { get; init; } = [];

    /// <summary>The entries of reports that are new or changed, by id. The default value is empty.</summary>
    public ImmutableArray<RecordReport> Reports { get; init; } = [];

    /// <summary>The events that are there no longer. The default value is empty.</summary>
    public ImmutableArray<Id<Event>> EventsGone { get; init; } = [];

    /// <summary>The events that are new, were made anew, or have claims whose origin has another name now, by id. The default value is empty.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>The statements that are there no longer. The default value is empty.</summary>
    public ImmutableArray<Id<Statement>> StatementsGone { get; init; } = [];

    /// <summary>The statements that are new or were made anew, by id. The default value is empty.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>The pairs of events that no link joins any longer. The default value is empty.</summary>
    public ImmutableArray<(Id<Event> From, Id<Event> To)> LinksGone { get; init; } = [];

    /// <summary>The links that are new or changed, or have claims whose origin has another name now, by their ends; there is one at most from one event to another. The default value is empty.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>The decisions that hold no longer. The default value is empty.</summary>
    public ImmutableArray<Id<Decision>> DecisionsGone { get; init; } = [];

    /// <summary>The decisions that are new or of which something else became, by id. The default value is empty.</summary>
    public ImmutableArray<RecordDecision> Decisions { get; init; } = [];

    /// <summary>The claims that are there no longer. The default value is empty.</summary>
    public ImmutableArray<Id<Claim>> ClaimsGone { get; init; } = [];

    /// <summary>The names of the origins of claims that are new, or whose origin has another name now. The default value is empty.</summary>
    public IReadOnlyDictionary<Id<Claim>, string> Origins { get; init; } = ImmutableDictionary<Id<Claim>, string>.Empty;
}
