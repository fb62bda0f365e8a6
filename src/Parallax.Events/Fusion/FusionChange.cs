namespace Parallax.Events.Fusion;

/// <summary>What has changed of the parts of a record. A part that comes may have the id of one that goes, and then takes its place.</summary>
internal sealed record FusionChange
{
    /// <summary>The entries of reports that came or changed.</summary>
    public required IReadOnlyCollection<RecordReport> Reports { get; init; }

    /// <summary>The events that are there no longer.</summary>
    public required IReadOnlyCollection<Event> EventsGone { get; init; }

    /// <summary>The events that were not there before.</summary>
    public required IReadOnlyCollection<Event> EventsCome { get; init; }

    /// <summary>The other events that are there and have claims whose origin has another name.</summary>
    public required IReadOnlyCollection<Event> EventsNamed { get; init; }

    /// <summary>The statements that are there no longer.</summary>
    public required IReadOnlyCollection<Statement> StatementsGone { get; init; }

    /// <summary>The statements that were not there before.</summary>
    public required IReadOnlyCollection<Statement> StatementsCome { get; init; }

    /// <summary>The links that are there no longer.</summary>
    public required IReadOnlyCollection<Link> LinksGone { get; init; }

    /// <summary>The links that were not there before.</summary>
    public required IReadOnlyCollection<Link> LinksCome { get; init; }

    /// <summary>The other links that are there and have claims whose origin has another name.</summary>
    public required IReadOnlyCollection<Link> LinksNamed { get; init; }

    /// <summary>The claims that are there no longer.</summary>
    public required IReadOnlyCollection<Id<Claim>> ClaimsGone { get; init; }

    /// <summary>The names of the origins of claims that were not there before, or had another.</summary>
    public required IReadOnlyDictionary<Id<Claim>, string> Origins { get; init; }
}
