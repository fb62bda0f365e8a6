using System.Collections.Frozen;
using System.Collections.Immutable;
using Parallax.Events.Fusion;

namespace Parallax.Pipeline;

/// <summary>The parts of a record without decisions, by their ids. Not safe for use by several threads.</summary>
internal sealed class KeptParts
{
    private readonly Dictionary<Id<Report>, RecordReport> _reports = [];
    private readonly Dictionary<Id<Event>, Event> _events = [];
    private readonly Dictionary<Id<Statement>, Statement> _statements = [];
    private readonly Dictionary<(Id<Event>, Id<Event>), Link> _links = [];

    private bool _isBegunAnew;

    /// <summary>Says that the next change is from nothing: what does not come with it is gone.</summary>
    public void BeginAnew() => _isBegunAnew = true;

    /// <summary>The whole record.</summary>
    public Record Whole(Basis basis, IEnumerable<KeyValuePair<Id<Claim>, string>> origins) =>
        new(basis, _reports.Values, _events.Values, _statements.Values, _links.Values) { Origins = origins.ToFrozenDictionary() };

    /// <summary>The parts as they are now.</summary>
    public RecordView View(IEnumerable<KeyValuePair<Id<Claim>, string>> origins) => new(_reports.Values, _events.Values, _statements.Values, _links.Values, origins);

    /// <summary>When a report was published; null where that, or the report, is not known.</summary>
    public PublicationTime? PublishedOf(Id<Report> report) => _reports.GetValueOrDefault(report)?.Published;

    /// <summary>Makes changes.</summary>
    /// <param name="gone">The reports that went.</param>
    /// <param name="change">What became of all else.</param>
    public RecordChange Apply(IReadOnlyCollection<Id<Report>> gone, FusionChange change)
    {
        var applied = new RecordChange
        {
            ReportsGone = Replace(_reports, gone, change.Reports, r => r.Report.Id),
            Reports = [.. change.Reports.OrderBy(r => r.Report.Id)],
            EventsGone = Replace(_events, change.EventsGone.Select(e => e.Id), change.EventsCome, e => e.Id),
            Events = [.. change.EventsCome.Concat(change.EventsNamed).OrderBy(e => e.Id)],
            StatementsGone = Replace(_statements, change.StatementsGone.Select(s => s.Id), change.StatementsCome, s => s.Id),
            Statements = [.. change.StatementsCome.OrderBy(s => s.Id)],
            LinksGone = Replace(_links, change.LinksGone.Select(l => (l.From, l.To)), change.LinksCome, l => (l.From, l.To)),
            Links = [.. change.LinksCome.Concat(change.LinksNamed).OrderBy(l => (l.From, l.To))],
            ClaimsGone = [.. change.ClaimsGone.Order()],
            Origins = change.Origins,
        };
        _isBegunAnew = false;
        return applied;
    }

    /// <summary>Takes parts out and others in; gives the ids of those that are there no longer.</summary>
    private ImmutableArray<TId> Replace<TId, TPart>(Dictionary<TId, TPart> parts, IEnumerable<TId> gone, IReadOnlyCollection<TPart> come, Func<TPart, TId> idOf)
        where TId : notnull
    {
        List<TId> left = [.. _isBegunAnew ? parts.Keys : gone];
        left.ForEach(id => parts.Remove(id));
        foreach (var part in come)
        {
            if (!parts.TryAdd(idOf(part), part))
            {
                parts[idOf(part)] = part;
            }
        }
        return [.. left.Where(id => !parts.ContainsKey(id)).Distinct().Order()];
    }
}
