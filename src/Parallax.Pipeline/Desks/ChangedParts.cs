using Parallax.Decisions;
using Parallax.Desks;

namespace Parallax.Pipeline.Desks;

/// <summary>The parts of a change as a store keeps them.</summary>
internal static class ChangedParts
{
    /// <summary>The parts that are new or were made anew, by kind and then in the order of the record; with events themselves.</summary>
    public static IEnumerable<(StoredPart Part, Event? Event)> Of(RecordChange change, Json.RecordParts writer)
    {
        foreach (var entry in change.Reports)
        {
            yield return (Part(PartKind.Report, entry.Report.Id.ToString(), writer.Write(entry)), null);
        }
        foreach (var (item, order) in change.Events.Select(e => (Event: e, Order: EventRows.OrderOf(e))).OrderBy(e => e.Order, StringComparer.Ordinal))
        {
            yield return (new(PartKind.Event, item.Id.ToString(), order, writer.Write(item)), item);
        }
        foreach (var statement in change.Statements)
        {
            yield return (Part(PartKind.Statement, statement.Id.ToString(), writer.Write(statement)), null);
        }
        foreach (var link in change.Links)
        {
            yield return (Part(PartKind.Link, IdOf(link.From, link.To), writer.Write(link)), null);
        }
        foreach (var decision in change.Decisions.OrderBy(d => d.Decision, Decision.Order))
        {
            yield return (new(PartKind.Decision, decision.Decision.Id.ToString(), $"{DecisionTime.Of(decision.Decision.Time)} {decision.Decision.Id}", writer.Write(decision)), null);
        }
    }

    /// <summary>The parts that are there no longer.</summary>
    public static IEnumerable<(PartKind Kind, string Id)> Gone(RecordChange change) =>
    [
        .. change.ReportsGone.Select(r => (PartKind.Report, r.ToString())), .. change.EventsGone.Select(e => (PartKind.Event, e.ToString())),
        .. change.StatementsGone.Select(s => (PartKind.Statement, s.ToString())), .. change.LinksGone.Select(l => (PartKind.Link, IdOf(l.From, l.To))),
        .. change.DecisionsGone.Select(d => (PartKind.Decision, d.ToString())),
    ];

    private static StoredPart Part(PartKind kind, string id, byte[] body) => new(kind, id, id, body);

    private static string IdOf(Id<Event> from, Id<Event> to) => $"{from} {to}";
}
