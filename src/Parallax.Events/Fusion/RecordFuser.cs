using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Series;
using Parallax.Events.Fusion.Statements;
using Parallax.Events.Linking;
using Parallax.Events.Times;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From readings of reports and the events that they tell of to the parts of a record. Readings and events come and go; only the parts that rest on these are made anew, and what is there then is what
/// the readings that are there come to. Not safe for use by several threads.</summary>
internal sealed class RecordFuser
{
    private readonly Func<Id<Report>, ReportReading> _readingOf;
    private readonly Func<EventMaker> _maker;
    private readonly SeriesJoiner _series;
    private readonly EventLinks _links;
    private readonly StatementFinder _statements;
    private readonly DecidedFuser _decided;
    private readonly OriginNames _origins = new();
    private readonly Dictionary<EventCluster, EventDraft> _drafts = [];
    private readonly Dictionary<ReportEvent, EventDraft> _owners = [];
    private readonly Func<ReportReading, Event?, RecordReport> _entryOf;

    /// <summary>Makes a fuser.</summary>
    /// <param name="readingOf">The reading of a report, as of its inferred date.</param>
    /// <param name="lineageOf">The lineage of a report.</param>
    /// <param name="eventOf">The event that a telling tells of, with inferred dates.</param>
    /// <param name="entryOf">The entry of a report that leads with an event, or with none.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="policy">By which the best values are chosen.</param>
    public RecordFuser(Func<Id<Report>, ReportReading> readingOf, Func<Id<Report>, Id<Lineage>> lineageOf, Func<ReportEvent, EventCluster> eventOf, Func<ReportReading, Event?, RecordReport> entryOf,
        Gazetteer gazetteer, Lexicons lexicons, FactPolicy policy)
    {
        (_readingOf, _entryOf) = (readingOf, entryOf);
        var zones = new ZoneMap(gazetteer);
        _maker = () => new(readingOf, lineageOf, gazetteer, lexicons, policy, zones);
        (_series, _statements) = (new(readingOf, eventOf), new(lexicons.Weights));
        _links = new(new(lineageOf), readingOf, t => _owners[t]);
        _decided = new(readingOf, lineageOf);
    }

    /// <summary>How many events were made so far, those left out for want of anything to say of them included.</summary>
    public int Made { get; private set; }

    /// <summary>The name of the origin of each claim.</summary>
    public IEnumerable<KeyValuePair<Id<Claim>, string>> Origins => _origins.All;

    /// <summary>The name of the origin of a claim; null where the record has no such claim.</summary>
    public string? OriginOf(Id<Claim> claim) => _origins.Of(claim);

    /// <summary>Makes anew what has changed.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; then this fuser can be used no longer.</exception>
    public FusionChange Change(FusionInput input, CancellationToken cancellation)
    {
        var events = _series.Change(input.Events);
        var maker = _maker();
        var (gone, come) = Draft(events, input.Moved, maker, cancellation);
        var links = _links.Change(gone, come);
        var statements = _statements.Change(input.Gone, input.Come);
        var (before, now) = (gone.Select(d => d.Event).OfType<Event>().ToList(), come.Select(d => d.Event).OfType<Event>().ToList());
        var origins = _origins.Change(before.SelectMany(e => e.Claims).Concat(links.Gone.SelectMany(l => l.Claims)), now.SelectMany(e => e.Claims).Concat(links.Come.SelectMany(l => l.Claims)), maker.Origins);
        var (again, tied) = Named(origins.Names, origins.Reports);
        return new()
        {
            Reports = EntriesOf(input.Entries, come),
            EventsGone = before,
            EventsCome = now,
            EventsNamed = [.. again.Except(now)],
            StatementsGone = statements.Gone,
            StatementsCome = statements.Come,
            LinksGone = links.Gone,
            LinksCome = links.Come,
            LinksNamed = [.. tied.Except(links.Come)],
            ClaimsGone = origins.Gone,
            Origins = origins.Names,
        };
    }

    /// <summary>What the record comes to with decisions, in time that grows with it. The next change goes on from what it is without them.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="find">The reading of a report; null where it is not in the record.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public DecidedParts Decide(ImmutableArray<Decision> decisions, Func<Id<Report>, ReportReading?> find, CancellationToken cancellation) =>
        _decided.Fuse(decisions, find, _drafts, _maker(), cancellation);

    /// <summary>Makes events anew: those of tellings that were not together before, and those of reports whose lineage is another.</summary>
    private (List<EventDraft> Gone, List<EventDraft> Come) Draft(ClusterChanges events, IReadOnlyCollection<Id<Report>> moved, EventMaker maker, CancellationToken cancellation)
    {
        var again = moved.SelectMany(id => _readingOf(id).Events).Select(t => _owners.GetValueOrDefault(t)).OfType<EventDraft>().Select(d => d.Cluster).ToHashSet();
        again.ExceptWith(events.Gone);
        var gone = events.Gone.Concat(again).Select(c => _drafts[c]).ToList();
        foreach (var draft in gone)
        {
            _drafts.Remove(draft.Cluster);
            foreach (var telling in draft.Cluster.Tellings)
            {
                _owners.Remove(telling);
            }
        }
        var come = events.Come.Concat(again).AsParallel().AsOrdered().WithCancellation(cancellation).Select(maker.Make).ToList();
        foreach (var draft in come)
        {
            _drafts.Add(draft.Cluster, draft);
            foreach (var telling in draft.Cluster.Tellings)
            {
                _owners[telling] = draft;
            }
        }
        Made += come.Count;
        return (gone, come);
    }

    /// <summary>Events and links with claims whose origin has another name.</summary>
    private (HashSet<Event> Events, HashSet<Link> Links) Named(Dictionary<Id<Claim>, string> names, HashSet<Id<Report>> reports)
    {
        var drafts = reports.SelectMany(id => _readingOf(id).Events).Select(t => _owners[t]).Where(d => d.Event is not null).ToHashSet();
        return ([.. drafts.Select(d => d.Event!).Where(e => e.Claims.Any(c => names.ContainsKey(c.Id)))],
            [.. drafts.SelectMany(_links.Of).Where(l => l.Claims.Any(c => names.ContainsKey(c.Id)))]);
    }

    /// <summary>The entries of some reports, and of those that lead with events that were made anew.</summary>
    private List<RecordReport> EntriesOf(IReadOnlyCollection<Id<Report>> reports, List<EventDraft> come)
    {
        var touched = reports.Concat(come.SelectMany(d => d.Leading).Select(t => t.Report.Report.Id)).ToHashSet();
        return [.. touched.Select(_readingOf).Select(r => _entryOf(r, r.Lead is { } lead ? _owners[lead].Event : null))];
    }
}
