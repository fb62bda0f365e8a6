using System.Collections.Frozen;
using Parallax.Decisions;
using Parallax.Pipeline;

namespace Parallax.Tests.Pipeline;

/// <summary>What a reader of changes keeps of a record.</summary>
internal sealed class Parts
{
    private readonly Dictionary<Id<Report>, RecordReport> _reports = [];
    private readonly Dictionary<Id<Event>, Event> _events = [];
    private readonly Dictionary<Id<Statement>, Statement> _statements = [];
    private readonly Dictionary<(Id<Event>, Id<Event>), Link> _links = [];
    private readonly Dictionary<Id<Decision>, RecordDecision> _decisions = [];
    private readonly Dictionary<Id<Claim>, string> _origins = [];

    public void Apply(RecordChange change)
    {
        Replace(_reports, change.ReportsGone, change.Reports, r => r.Report.Id);
        Replace(_events, change.EventsGone, change.Events, e => e.Id);
        Replace(_statements, change.StatementsGone, change.Statements, s => s.Id);
        Replace(_links, change.LinksGone, change.Links, l => (l.From, l.To));
        Replace(_decisions, change.DecisionsGone, change.Decisions, d => d.Decision.Id);
        Replace(_origins, change.ClaimsGone, change.Origins, o => o.Key, o => o.Value);
    }

    public Record Whole(Basis basis) => new(basis, _reports.Values, _events.Values, _statements.Values, _links.Values) { Origins = _origins.ToFrozenDictionary(), Decisions = [.. _decisions.Values] };

    private static void Replace<TId, TPart>(Dictionary<TId, TPart> parts, IEnumerable<TId> gone, IEnumerable<TPart> come, Func<TPart, TId> idOf)
        where TId : notnull => Replace(parts, gone, come, idOf, p => p);

    private static void Replace<TId, TPart, TKept>(Dictionary<TId, TKept> parts, IEnumerable<TId> gone, IEnumerable<TPart> come, Func<TPart, TId> idOf, Func<TPart, TKept> keep)
        where TId : notnull
    {
        foreach (var id in gone)
        {
            parts.Remove(id).ShouldBeTrue("only what is there goes");
        }
        foreach (var part in come)
        {
            parts[idOf(part)] = keep(part);
        }
    }
}
