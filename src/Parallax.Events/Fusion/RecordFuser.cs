using System.Collections.Immutable;
using Parallax.Decisions;
using Parallax.Events.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Facts;
using Parallax.Events.Fusion.People;
using Parallax.Events.Fusion.Plausibility;
using Parallax.Events.Fusion.Series;
using Parallax.Events.Fusion.Statements;
using Parallax.Events.Linking;
using Parallax.Events.Undated;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From readings of reports to the events, facts and links of a record.</summary>
public sealed class RecordFuser
{
    /// <summary>What makes the numbers of one record: who backs a value depends on all its reports.</summary>
    private sealed record Numbers(FactFuser Facts, SeriesFuser Series, Origins Origins, FactMaker Maker);

    private readonly IReadOnlyDictionary<Id<Report>, LineagePlace> _lineages;
    private readonly Lexicons _lexicons;
    private readonly Gazetteer _gazetteer;
    private readonly FactPolicy _policy;
    private readonly TollReader _tolls;
    private readonly TimeFuser _times;
    private readonly PlaceFuser _places;
    private readonly PeopleFuser _people;
    private readonly PlausibilityNotes _notes;
    private readonly RememberedEvents _remembered;

    /// <summary>Makes a fuser that counts one voice per lineage and takes the time zones of divisions from the gazetteer, the words for people
    /// from the lexicons, and chooses the best values by the policy. What is remembered must have been made with the same gazetteer, lexicons and policy.</summary>
    public RecordFuser(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages, Gazetteer gazetteer, Lexicons lexicons, FactPolicy policy, RememberedEvents remembered)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        (_lineages, _lexicons, _gazetteer, _policy, _notes, _remembered) = (lineages, lexicons, gazetteer, policy, new(lexicons), remembered);
        (_times, _places, _people) = (new(lineages, new(gazetteer)), new(lineages), new(lexicons, gazetteer));
        _tolls = new(new(lexicons.Groups, gazetteer), new(lexicons.Revisions));
    }

    /// <summary>The decisions that hold. The default value is empty.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>The record of the readings, of which those with an inferred date were read as of it, and of the events that they tell of. Their order changes nothing.</summary>
    public Record Fuse(Basis basis, IReadOnlyList<ReportReading> readings, IReadOnlyList<EventCluster> clusters, IReadOnlyDictionary<Id<Report>, ImmutableArray<Id<Report>>> versions,
        IReadOnlyDictionary<Id<Report>, InferredDate> inferred)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(inferred);
        var leads = readings.Where(r => r.Lead is not null).ToDictionary(r => r.Report.Report.Id, r => r.Lead!);
        var leadSet = leads.Values.ToHashSet();
        var events = new Dictionary<ReportEvent, Event>();
        var numbers = NumbersOf(readings, inferred);
        var decisions = new AppliedDecisions(Decisions, readings, SeriesJoiner.Join(readings, clusters));
        var drafts = decisions.Clusters.AsParallel().AsOrdered().Select(c => ToDraft(c, leadSet)).ToList();
        var ties = TiesOf(readings, drafts);
        var made = 0;
        Parallel.ForEach(drafts, draft =>
        {
            ImmutableArray<EventTie> own = [.. ties[draft]];
            if (draft.Make(own, () => Fuse(draft, own, numbers)))
            {
                Interlocked.Increment(ref made);
            }
        });
        _remembered.Keep(drafts, made);
        foreach (var draft in drafts)
        {
            foreach (var telling in draft.Made?.Event is null ? [] : draft.Cluster.Tellings)
            {
                events[telling] = draft.Made!.Value.Event!;
            }
        }
        events = decisions.Events(events, drafts, SetterOf(numbers));
        var reports = readings.Select(r => ToRecord(r, leads, events, versions, inferred.GetValueOrDefault(r.Report.Report.Id)));
        var links = decisions.Links(LinkFuser.Fuse(readings, events, _lineages), events);
        return new(basis, reports, events.Values.Distinct(), StatementFinder.Find(readings, _lexicons.Weights), links)
        {
            Origins = OriginNames.Of(drafts.Select(d => d.Made?.Event).OfType<Event>().SelectMany(e => e.Claims).Concat(links.SelectMany(l => l.Claims)), numbers.Origins),
            Decisions = decisions.On(events),
        };
    }

    private ValueSetter SetterOf(Numbers numbers) =>
        new((draft, name) => _places.Fuse(draft.Mentions, draft.Leading, name), (draft, place) => _times.Fuse(draft.Mentions, place), numbers.Maker.GradeOf);

    private Numbers NumbersOf(IReadOnlyList<ReportReading> readings, IReadOnlyDictionary<Id<Report>, InferredDate> inferred)
    {
        var published = new Dictionary<Id<Report>, PublicationTime>();
        foreach (var report in readings.Select(r => r.Report.Report))
        {
            if ((report.Published ?? inferred.GetValueOrDefault(report.Id)?.Published) is { } time)
            {
                published.Add(report.Id, time);
            }
        }
        var origins = new Origins(_lineages, readings.Select(r => r.Report), _lexicons, _gazetteer);
        var maker = new FactMaker(new(_lineages, published, new(_lexicons.Officials, _lexicons.Roles), origins), _policy);
        return new(new(maker, _tolls), new(maker), origins, maker);
    }

    private EventDraft ToDraft(EventCluster cluster, HashSet<ReportEvent> leads)
    {
        ImmutableArray<Id<Lineage>> voices = [.. cluster.Tellings.Select(t => _lineages[t.Report.Report.Id].Id)];
        if (_remembered.Of(cluster, voices) is { } known)
        {
            return known;
        }
        var mentions = cluster.Mentions.OrderBy(m => (m.Report.Report.Id, m.Text.Field, m.Span)).ToList();
        var leading = cluster.Tellings.Where(leads.Contains).OrderBy(t => t.Report.Report.Id).ToList();
        var where = _places.Fuse(mentions, leading);
        return new() { Cluster = cluster, Voices = voices, Mentions = mentions, Leading = leading, Where = where, When = _times.Fuse(mentions, where?.Identity) };
    }

    /// <summary>The ties that reports make from the mentions of each event to those of another, with when that was.</summary>
    private static ILookup<EventDraft, EventTie> TiesOf(IReadOnlyList<ReportReading> readings, List<EventDraft> drafts)
    {
        var links = readings.OrderBy(r => r.Report.Report.Id).SelectMany(r => r.Links).ToList();
        var tied = links.SelectMany(l => new[] { l.From, l.To }).ToHashSet();
        var owners = drafts.SelectMany(d => d.Mentions.Where(tied.Contains).Select(m => (Mention: m, Draft: d))).ToDictionary(x => x.Mention, x => x.Draft);
        return links.Where(l => owners.ContainsKey(l.From) && owners.ContainsKey(l.To) && owners[l.From] != owners[l.To]).ToLookup(l => owners[l.From], l => new EventTie(l, owners[l.To].When));
    }

    private Event? Fuse(EventDraft draft, ImmutableArray<EventTie> ties, Numbers numbers)
    {
        var (cluster, mentions, leading, where, when) = (draft.Cluster, draft.Mentions, draft.Leading, draft.Where, draft.When);
        var (facts, window) = cluster.IsSeries ? numbers.Series.Fuse(mentions) : (numbers.Facts.Fuse(mentions), null);
        if (leading.Count == 0 && when is null && where is null && facts.IsEmpty)
        {
            return null; // only named in passing: nothing that a record could hold
        }
        var type = cluster.Type;
        return new()
        {
            Type = type,
            Label = EventLabel.Of(type, mentions, where),
            Prominence = cluster.IsSeries ? Prominence.Series : leading.Count > 0 ? Prominence.Main : Prominence.Background,
            Mentions = [.. mentions.Select(ToMention).DistinctBy(m => m.Id)],
            Counts = numbers.Origins.CountsOf(mentions, facts),
            When = when,
            Where = where,
            Actors = ActorFuser.Actors(mentions),
            People = _people.Fuse(mentions, leading),
            Facts = facts,
            Notes = _notes.Of(where, when, facts, mentions, ties.Select(t => (t.Link, t.To))),
            Window = window,
            Joins = JoinReasons.Of(cluster),
        };
    }

    private static Mention ToMention(EventMention m) => new(m.Report.Report, m.Text.Field, m.Span, m.Type, m.Actuality);

    private RecordReport ToRecord(ReportReading reading, Dictionary<Id<Report>, ReportEvent> leads, Dictionary<ReportEvent, Event> events,
        IReadOnlyDictionary<Id<Report>, ImmutableArray<Id<Report>>> versions, InferredDate? inferred)
    {
        var report = reading.Report.Report;
        var lead = leads.TryGetValue(report.Id, out var item) && events.TryGetValue(item, out var made) ? made.Id : (Id<Event>?)null;
        var basis = report.Published is not null ? PublishedBasis.Stated : inferred is null ? PublishedBasis.Unknown : PublishedBasis.Inferred;
        return new(report, report.Published ?? inferred?.Published, basis, inferred?.Reason, _lineages[report.Id], lead)
        {
            Versions = versions.TryGetValue(report.Id, out var earlier) ? earlier : [],
        };
    }
}
