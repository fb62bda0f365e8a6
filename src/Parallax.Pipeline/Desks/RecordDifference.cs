using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>What has to change in a store so that it holds another record: the parts that came, went or are other than before, and what became of events.</summary>
public sealed class RecordDifference
{
    private RecordDifference(ImmutableArray<PartChange> parts, ImmutableArray<(Id<Event>? Before, Id<Event>? After)> succession) => (Parts, Succession) = (parts, succession);

    /// <summary>The parts, by kind and then in the order of the record, those that are gone last.</summary>
    public ImmutableArray<PartChange> Parts { get; }

    /// <summary>What became of events: new ones have none before, those that are gone none after; one whose id stays but which says something else has it twice.</summary>
    public ImmutableArray<(Id<Event>? Before, Id<Event>? After)> Succession { get; }

    /// <summary>The event as it will be; null where it does not change or is gone.</summary>
    public StoredPart? EventAfter(Id<Event> id) => Parts.FirstOrDefault(p => p.Kind == PartKind.Event && p.Id == id.ToString())?.After;

    /// <summary>Compares what a store holds with a record.</summary>
    /// <param name="before">The parts that the store holds.</param>
    /// <param name="record">The record that it shall hold.</param>
    /// <param name="reportOf">A report by its id; null where it is not at hand.</param>
    internal static RecordDifference Between(CurrentParts before, Record record, Func<Id<Report>, Report?> reportOf)
    {
        var changes = ImmutableArray.CreateBuilder<PartChange>();
        var events = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var (part, item) in PartsOf(record))
        {
            if (!before.Holds(part))
            {
                changes.Add(new(part.Kind, part.Id, part, item is null ? null : EventRows.Of(item)));
                if (item is not null)
                {
                    events.Add(part.Id, item);
                }
            }
        }
        changes.AddRange(before.NotAmong(PartIdsOf(record)).Select(gone => new PartChange(gone.Kind, gone.Id, null, null)));
        return new(changes.ToImmutable(), Follow(new(reportOf, record.Reports.Where(r => !r.Versions.IsEmpty).ToDictionary(r => r.Report.Id, r => (IReadOnlyList<Id<Report>>)r.Versions)), before, changes, events));
    }

    /// <summary>Writes the changes as of a revision.</summary>
    internal void Write(IDeskChange store, int revision)
    {
        foreach (var change in Parts)
        {
            if (change.After is { } part)
            {
                store.PutPart(part, revision, change.Row);
            }
            else
            {
                store.DropPart(change.Kind, change.Id, revision);
            }
        }
        foreach (var (old, now) in Succession)
        {
            store.AddChange(new(revision, old, now));
        }
    }

    private static ImmutableArray<(Id<Event>? Before, Id<Event>? After)> Follow(EventPast past, CurrentParts before, IEnumerable<PartChange> changes, Dictionary<string, Event> events)
    {
        var gone = new List<Id<Event>>();
        foreach (var change in changes.Where(c => c.Kind == PartKind.Event))
        {
            if (before.BodyOf(change.Kind, change.Id) is { } body)
            {
                var id = Id<Event>.Parse(change.Id, null);
                past.Add(id, body);
                gone.Add(id);
            }
        }
        var followed = new List<(Id<Event>? Before, Id<Event>? After)>();
        foreach (var item in events.Values)
        {
            Id<Event>[] old = [.. past.Of(item)];
            followed.AddRange(old.Length == 0 ? [(null, item.Id)] : old.Select(o => ((Id<Event>?)o, (Id<Event>?)item.Id)));
        }
        var kept = followed.Select(f => f.Before).ToHashSet();
        followed.AddRange(gone.Where(g => !kept.Contains(g)).Select(g => ((Id<Event>?)g, (Id<Event>?)null)));
        return [.. followed];
    }

    private static IEnumerable<(StoredPart Part, Event? Event)> PartsOf(Record record)
    {
        using var parts = Json.RecordParts.Of(record);
        foreach (var entry in record.Reports)
        {
            yield return (Part(PartKind.Report, entry.Report.Id.ToString(), parts.Write(entry)), null);
        }
        foreach (var item in record.Events)
        {
            yield return (new(PartKind.Event, item.Id.ToString(), EventRows.OrderOf(item), parts.Write(item)), item);
        }
        foreach (var statement in record.Statements)
        {
            yield return (Part(PartKind.Statement, statement.Id.ToString(), parts.Write(statement)), null);
        }
        foreach (var link in record.Links)
        {
            yield return (Part(PartKind.Link, IdOf(link), parts.Write(link)), null);
        }
        foreach (var decision in record.Decisions)
        {
            yield return (new(PartKind.Decision, decision.Decision.Id.ToString(), $"{DecisionTime.Of(decision.Decision.Time)} {decision.Decision.Id}", parts.Write(decision)), null);
        }
    }

    private static HashSet<(PartKind, string)> PartIdsOf(Record record) =>
    [
        .. record.Reports.Select(r => (PartKind.Report, r.Report.Id.ToString())), .. record.Events.Select(e => (PartKind.Event, e.Id.ToString())),
        .. record.Statements.Select(s => (PartKind.Statement, s.Id.ToString())), .. record.Links.Select(l => (PartKind.Link, IdOf(l))),
        .. record.Decisions.Select(d => (PartKind.Decision, d.Decision.Id.ToString())),
    ];

    private static StoredPart Part(PartKind kind, string id, byte[] body) => new(kind, id, id, body);

    private static string IdOf(Link link) => $"{link.From} {link.To}";
}
