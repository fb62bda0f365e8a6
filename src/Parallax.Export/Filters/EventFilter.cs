using System.Collections.Immutable;
using Parallax.Desks;
using Parallax.Export.Codes;

namespace Parallax.Export.Filters;

/// <summary>Which events of a record to keep. An event stays where it fits every condition that is set; within one condition, any of several values will do.</summary>
public sealed record EventFilter
{
    /// <summary>Kinds of event; empty for all.</summary>
    public ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>The first day: what ended before goes, and so does what has no time. Null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day: what began after goes, and so does what has no time. Null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words of the name of a place, its town or division, or its country by name or code; empty for all.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Words of the name or an alias of an actor; empty for all.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Statuses of which its time, its place, an actor or a fact has one; empty for all.</summary>
    public ImmutableArray<FactStatus> Statuses { get; init; } = [];

    /// <summary>How it stands in the reports; empty for all.</summary>
    public ImmutableArray<Prominence> Prominences { get; init; } = [];

    /// <summary>Whether it keeps the event.</summary>
    public bool Keeps(Event item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (Types.IsEmpty || Types.Contains(item.Type))
            && (Prominences.IsEmpty || Prominences.Contains(item.Prominence))
            && (From is null || item.When?.End >= From)
            && (To is null || item.When?.Start <= To)
            && IsAt(item.Where?.Identity)
            && IsBy(item.Actors.SelectMany(a => a.Aliases.Prepend(a.Name)))
            && (Statuses.IsEmpty || item.Statuses.Any(s => Statuses.Contains(s)));
    }

    /// <summary>What a store is asked for first; of what it gives, <see cref="KeepsNames"/> keeps what the filter keeps.</summary>
    /// <param name="changedAfter">Only what a later revision changed; by default 0, all.</param>
    public EventQuery ToQuery(int changedAfter = 0) =>
        new() { Types = Types, Prominences = Prominences, Statuses = Statuses, From = From, To = To, ChangedAfter = changedAfter };

    /// <summary>Whether it keeps an event of a store that fits the query.</summary>
    public bool KeepsNames(EventRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsAt(row.Place) && IsBy(row.Actors);
    }

    /// <summary>The record of the events that it keeps, the links between them, the statements that reports on them quote, and the reports that any of these needs.</summary>
    public Record Apply(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var events = record.Events.Where(Keeps).ToList();
        if (events.Count == record.Events.Length)
        {
            return record;
        }
        var kept = events.Select(e => e.Id).ToHashSet();
        var reports = events.SelectMany(e => e.Reports).Select(r => r.Id).ToHashSet();
        var statements = record.Statements.Where(s => s.Variants.Any(v => reports.Contains(v.Report.Id))).ToList();
        reports.UnionWith(statements.SelectMany(s => s.Variants).Select(v => v.Report.Id));
        AddSources(reports, record);
        return new(record.Basis,
            record.Reports.Where(r => reports.Contains(r.Report.Id)).Select(r => r.Lead is { } lead && !kept.Contains(lead) ? r with { Lead = null } : r),
            events, statements, record.Links.Where(l => kept.Contains(l.From) && kept.Contains(l.To)))
        {
            Origins = record.Origins,
            Decisions = [.. record.Decisions.Select(d => d with { Events = [.. d.Events.Where(kept.Contains)] })],
        };
    }

    private bool IsAt(PlaceIdentity? place) => Places.IsEmpty || (place is not null && Places.Any(p => IsIn(place, p)));

    private bool IsBy(IEnumerable<string> names) => Actors.IsEmpty || names.Any(n => Actors.Any(words => WholeWords.In(n, words)));

    private static bool IsIn(PlaceIdentity place, string words) =>
        place.Country is { } code && Countries.Named(words)?.Alpha2 == code
        || new[] { place.Name, place.Locality, place.Admin2, place.Admin1 }.Any(n => n is not null && WholeWords.In(n, words));

    /// <summary>Adds the reports that those of the set were made from.</summary>
    private static void AddSources(HashSet<Id<Report>> reports, Record record)
    {
        var sources = record.Reports.Where(r => r.Lineage.Of is not null).ToDictionary(r => r.Report.Id, r => r.Lineage.Of!.Value);
        foreach (var report in reports.ToList())
        {
            for (var id = report; sources.TryGetValue(id, out var source) && reports.Add(source); id = source)
            {
            }
        }
    }
}
