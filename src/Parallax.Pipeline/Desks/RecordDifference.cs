using System.Collections.Immutable;
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

    /// <summary>What has to change in a store that holds the record from before a change. Parts that were made anew and came out as they are stored do not change.</summary>
    /// <param name="change">What has changed of the record.</param>
    /// <param name="writer">Writes parts of the record as it is now.</param>
    /// <param name="stored">What the store holds.</param>
    internal static RecordDifference Of(RecordChange change, Json.RecordParts writer, IDeskSnapshot stored) => Of(ChangedParts.Of(change, writer), ChangedParts.Gone(change), change.Reports, stored);

    /// <summary>What has to change in a store that holds whatever it holds.</summary>
    /// <param name="record">The record that it shall hold.</param>
    /// <param name="stored">What the store holds.</param>
    internal static RecordDifference Between(IDeskSnapshot stored, Record record)
    {
        using var writer = Json.RecordParts.Of(record);
        var parts = ChangedParts.Of(new() { Reports = record.Reports, Events = record.Events, Statements = record.Statements, Links = record.Links, Decisions = record.Decisions }, writer).ToList();
        var ids = parts.Select(p => (p.Part.Kind, p.Part.Id)).ToHashSet();
        var gone = Enum.GetValues<PartKind>().SelectMany(kind => stored.Parts(kind).Select(p => (kind, p.Id))).Where(p => !ids.Contains(p));
        return Of(parts, gone.ToList(), record.Reports, stored);
    }

    private static RecordDifference Of(IEnumerable<(StoredPart Part, Event? Event)> parts, IEnumerable<(PartKind Kind, string Id)> gone, ImmutableArray<RecordReport> entries, IDeskSnapshot stored)
    {
        var changes = ImmutableArray.CreateBuilder<PartChange>();
        var events = new List<Event>();
        var past = new EventPast(new ReportLookup(stored).Of, entries.Where(r => !r.Versions.IsEmpty).ToDictionary(r => r.Report.Id, r => (IReadOnlyList<Id<Report>>)r.Versions));
        var before = new List<Id<Event>>();
        void Change(PartChange change, StoredPart? old)
        {
            changes.Add(change);
            if (change.Kind == PartKind.Event && old is { } known)
            {
                before.Add(Id<Event>.Parse(change.Id, null));
                past.Add(before[^1], known.Body);
            }
        }
        foreach (var (part, item) in parts)
        {
            var old = stored.Part(part.Kind, part.Id);
            if (old is null || old.Order != part.Order || !old.Body.Span.SequenceEqual(part.Body.Span))
            {
                Change(new(part.Kind, part.Id, part, item is null ? null : EventRows.Of(item)), old);
                events.AddRange(item is null ? [] : [item]);
            }
        }
        foreach (var (kind, id) in gone.OrderBy(g => g.Kind).ThenBy(g => g.Id, StringComparer.Ordinal))
        {
            Change(new(kind, id, null, null), stored.Part(kind, id));
        }
        return new(changes.ToImmutable(), Follow(past, before, events));
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

    private static ImmutableArray<(Id<Event>? Before, Id<Event>? After)> Follow(EventPast past, List<Id<Event>> before, List<Event> events)
    {
        var followed = new List<(Id<Event>? Before, Id<Event>? After)>();
        foreach (var item in events)
        {
            Id<Event>[] old = [.. past.Of(item)];
            followed.AddRange(old.Length == 0 ? [(null, item.Id)] : old.Select(o => ((Id<Event>?)o, (Id<Event>?)item.Id)));
        }
        var kept = followed.Select(f => f.Before).ToHashSet();
        followed.AddRange(before.Where(g => !kept.Contains(g)).Select(g => ((Id<Event>?)g, (Id<Event>?)null)));
        return [.. followed];
    }
}
