using System.Collections.Immutable;
using Parallax.Decisions;

namespace Parallax;

/// <summary>How an event stands in the reports.</summary>
public enum Prominence
{
    /// <summary>At least one report is mainly about it.</summary>
    Main,

    /// <summary>Reports only recall it.</summary>
    Background,

    /// <summary>A number of like events of which only the count is told ("13 attacks since May").</summary>
    Series,
}

/// <summary>How many stand behind an event; each number at least 1.</summary>
/// <param name="Reports">Reports that mention it.</param>
/// <param name="Outlets">Outlets of these reports; a report without one counts as its own.</param>
/// <param name="Lineages">Lineages of these reports.</param>
/// <param name="Origins">Sources the claims name, plus one for each lineage that speaks in its own voice.</param>
public sealed record SupportCounts(int Reports, int Outlets, int Lineages, int Origins);

/// <summary>The span of time over which a series counts: of several that reports tell, the longest whose days are known, else the longest.</summary>
/// <param name="From">First day; null where unknown.</param>
/// <param name="To">Last day; null where unknown.</param>
/// <param name="Text">The words of the report.</param>
public sealed record SeriesWindow(DateOnly? From, DateOnly? To, string Text)
{
    /// <summary>What each claim counts over, in the order of the claims; those without a time of their own are not among them. The default value is empty.</summary>
    public ImmutableArray<WindowTold> Told { get; init; } = [];
}

/// <summary>Over what time one claim on a series counts.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Report">Its report.</param>
/// <param name="Field">Where the words for the time stand: in the text or the title.</param>
/// <param name="Span">The words for the time.</param>
/// <param name="From">First day; null where unknown.</param>
/// <param name="To">Last day; null where unknown.</param>
public sealed record WindowTold(Id<Claim> Claim, Report Report, TextField Field, TextSpan Span, DateOnly? From, DateOnly? To)
{
    /// <summary>The exact words of the span.</summary>
    public string Quote => Span.Of(Report.Of(Field));
}

/// <summary>A finding of a plausibility check, shown beside the evidence and never applied.</summary>
/// <param name="Kind"><c>distance</c>, <c>weekday</c>, <c>sum</c> or <c>order</c>.</param>
/// <param name="Text">The finding in a plain sentence.</param>
/// <param name="Claims">The claims it compares.</param>
public sealed record EventNote(string Kind, string Text, ImmutableArray<Id<Claim>> Claims);

/// <summary>One thing that happened in the world, as one or more reports tell it.</summary>
public sealed class Event : IIdentified
{
    private readonly ImmutableArray<Mention> _mentions = [];

    /// <inheritdoc/>
    public static char IdPrefix => 'e';

    /// <summary>Made from the mentions that tell of it.</summary>
    public Id<Event> Id { get; private init; }

    /// <summary>The kind of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>A short noun phrase.</summary>
    public required string Label { get; init; }

    /// <summary>How it stands in the reports.</summary>
    public required Prominence Prominence { get; init; }

    /// <summary>The places in reports that tell of it, in order of report and span; never empty.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public required ImmutableArray<Mention> Mentions
    {
        get => _mentions;
        init
        {
            if (value.IsDefaultOrEmpty)
            {
                throw new ArgumentException("An event needs at least one mention.", nameof(value));
            }
            _mentions = [.. value.OrderBy(m => (m.Report.Id, m.Field, m.Span, m.Id))];
            Id = ContentHash.Id<Event>([.. _mentions.Select(m => m.Id.ToString())]);
        }
    }

    /// <summary>How many stand behind it.</summary>
    public required SupportCounts Counts { get; init; }

    /// <summary>When it happened; null where no report says.</summary>
    public EventTime? When { get; init; }

    /// <summary>Where it happened; null where no report says.</summary>
    public EventPlace? Where { get; init; }

    /// <summary>Who did it and to whom.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>People named as killed, hurt, held or suspected.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>One fact per attribute and group.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>For a series, the time over which it counts.</summary>
    public SeriesWindow? Window { get; init; }

    /// <summary>Findings of plausibility checks.</summary>
    public ImmutableArray<EventNote> Notes { get; init; } = [];

    /// <summary>Why its reports were put together: one entry fewer than there are reports, each report with one before it, the first with none.</summary>
    public ImmutableArray<EventJoin> Joins { get; init; } = [];

    /// <summary>What of it stands as analysts decided, by attribute; empty where nothing does. The default value is empty.</summary>
    public ImmutableArray<Decided> Decided { get; init; } = [];

    /// <summary>Every claim on it: of its time, place, actors, people and facts; one that states several of them comes several times.</summary>
    public IEnumerable<Claim> Claims => new[] { When?.Claims ?? [], Where?.Claims ?? [] }
        .Concat(Actors.Select(a => a.Claims)).Concat(People.Select(p => p.Claims)).Concat(Facts.Select(f => f.Claims)).SelectMany(c => c);

    /// <summary>How the claims stand to each other on its time, its place, its actors and its facts, one after the other.</summary>
    public IEnumerable<FactStatus> Statuses => new[] { When?.Status, Where?.Status }.OfType<FactStatus>().Concat(Actors.Select(a => a.Status)).Concat(Facts.Select(f => f.Status));

    /// <summary>The reports that mention it, by id.</summary>
    public IEnumerable<Report> Reports => Mentions.Select(m => m.Report).DistinctBy(r => r.Id);
}
