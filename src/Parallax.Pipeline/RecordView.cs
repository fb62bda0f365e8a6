using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Fusion;

namespace Parallax.Pipeline;

/// <summary>The parts of one record, so that another can be compared with it whole.</summary>
internal sealed class RecordView
{
    private readonly Dictionary<Id<Report>, RecordReport> _reports;
    private readonly Dictionary<Id<Event>, Event> _events;
    private readonly Dictionary<Id<Statement>, Statement> _statements;
    private readonly Dictionary<(Id<Event>, Id<Event>), Link> _links;
    private readonly Dictionary<Id<Decision>, RecordDecision> _decisions;
    private readonly FrozenDictionary<Id<Claim>, string> _origins;

    /// <summary>Makes a view of a record without decisions.</summary>
    public RecordView(IEnumerable<RecordReport> reports, IEnumerable<Event> events, IEnumerable<Statement> statements, IEnumerable<Link> links, IEnumerable<KeyValuePair<Id<Claim>, string>> origins)
        : this(reports, events, statements, links, origins, [])
    {
    }

    private RecordView(IEnumerable<RecordReport> reports, IEnumerable<Event> events, IEnumerable<Statement> statements, IEnumerable<Link> links, IEnumerable<KeyValuePair<Id<Claim>, string>> origins,
        IEnumerable<RecordDecision> decisions)
    {
        (_reports, _events, _statements) = (reports.ToDictionary(r => r.Report.Id), events.ToDictionary(e => e.Id), statements.ToDictionary(s => s.Id));
        (_links, _decisions, _origins) = (links.ToDictionary(l => (l.From, l.To)), decisions.ToDictionary(d => d.Decision.Id), origins.ToFrozenDictionary());
    }

    /// <summary>This record with decisions laid over it.</summary>
    public RecordView With(DecidedParts decided)
    {
        Id<Event>? LeadOf(Id<Report> report) => decided.Leads.TryGetValue(report, out var lead) ? lead : null;
        var reports = _reports.Values.Select(r => r.Lead == LeadOf(r.Report.Id) ? r : r with { Lead = LeadOf(r.Report.Id) });
        return new(reports, decided.Events, _statements.Values, decided.Links, decided.Origins, decided.Decisions);
    }

    /// <summary>The whole record.</summary>
    public Record Whole(Basis basis) => new(basis, _reports.Values, _events.Values, _statements.Values, _links.Values) { Origins = _origins, Decisions = [.. _decisions.Values] };

    /// <summary>When a report was published; null where that, or the report, is not known.</summary>
    public PublicationTime? PublishedOf(Id<Report> report) => _reports.GetValueOrDefault(report)?.Published;

    /// <summary>The name of the origin of a claim; null where the record has no such claim.</summary>
    public string? OriginOf(Id<Claim> claim) => _origins.GetValueOrDefault(claim);

    /// <summary>What has to change in an earlier record so that it becomes this one.</summary>
    public RecordChange ChangeSince(RecordView before)
    {
        var redated = _reports.Keys.Where(id => before.PublishedOf(id) != PublishedOf(id)).ToHashSet();
        var origins = _origins.Where(o => before.OriginOf(o.Key) != o.Value).ToDictionary();
        bool IsSame(IEnumerable<Claim> claims) => !claims.Any(c => redated.Contains(c.Report.Id) || origins.ContainsKey(c.Id));
        return new()
        {
            ReportsGone = Gone(before._reports, _reports),
            Reports = Come(before._reports, _reports, (a, b) => a == b),
            EventsGone = Gone(before._events, _events),
            Events = Come(before._events, _events, (a, b) => a == b && IsSame(b.Claims)),
            StatementsGone = Gone(before._statements, _statements),
            Statements = Come(before._statements, _statements, (a, b) => a == b),
            LinksGone = Gone(before._links, _links),
            Links = Come(before._links, _links, (a, b) => AreSame(a, b) && IsSame(b.Claims)),
            DecisionsGone = Gone(before._decisions, _decisions),
            Decisions = Come(before._decisions, _decisions, (a, b) => a.Problem == b.Problem && a.Events.SequenceEqual(b.Events)),
            ClaimsGone = [.. before._origins.Keys.Where(c => !_origins.ContainsKey(c)).Order()],
            Origins = origins,
        };
    }

    private static ImmutableArray<TId> Gone<TId, TPart>(Dictionary<TId, TPart> before, Dictionary<TId, TPart> now)
        where TId : notnull => [.. before.Keys.Where(id => !now.ContainsKey(id)).Order()];

    private static ImmutableArray<TPart> Come<TId, TPart>(Dictionary<TId, TPart> before, Dictionary<TId, TPart> now, Func<TPart, TPart, bool> areSame)
        where TId : notnull => [.. now.Where(p => !before.TryGetValue(p.Key, out var known) || !areSame(known, p.Value)).OrderBy(p => p.Key).Select(p => p.Value)];

    /// <summary>Whether two links, which are made anew whenever there are decisions, say the same.</summary>
    private static bool AreSame(Link a, Link b) =>
        (a.Type, a.Status) == (b.Type, b.Status) && a.Claims.Select(c => c.Id).SequenceEqual(b.Claims.Select(c => c.Id)) && a.Decided.SequenceEqual(b.Decided);
}
