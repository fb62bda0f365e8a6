using System.Collections.Immutable;
using Parallax.Events.Extraction;
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
    /// <summary>An event whose time and place are known already, so that others can be held against it.</summary>
    private sealed record Draft(EventCluster Cluster, List<EventMention> Mentions, List<ReportEvent> Leading, EventPlace? Where, EventTime? When);

    private readonly IReadOnlyDictionary<Id<Report>, LineagePlace> _lineages;
    private readonly FactFuser _facts;
    private readonly TimeFuser _times;
    private readonly PlaceFuser _places;
    private readonly PeopleFuser _people;
    private readonly SeriesFuser _series;
    private readonly PlausibilityNotes _notes;
    private readonly WordWeights _weights;

    /// <summary>Makes a fuser that counts one voice per lineage and takes the time zones of divisions from the gazetteer, the words for people
    /// from the lexicons.</summary>
    public RecordFuser(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages, Gazetteer gazetteer, Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        (_lineages, _weights, _series, _notes) = (lineages, lexicons.Weights, new(new(lineages)), new(lexicons));
        (_facts, _times, _places, _people) = (new(new(lineages)), new(lineages, new(gazetteer)), new(lineages), new(lexicons, gazetteer));
    }

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
        List<Draft> drafts = [.. SeriesJoiner.Join(readings, clusters).Select(c => ToDraft(c, leadSet))];
        var ties = TiesOf(readings, drafts);
        foreach (var draft in drafts)
        {
            if (Fuse(draft, ties[draft]) is { } made)
            {
                foreach (var telling in draft.Cluster.Tellings)
                {
                    events[telling] = made;
                }
            }
        }
        var reports = readings.Select(r => ToRecord(r, leads, events, versions, inferred.GetValueOrDefault(r.Report.Report.Id)));
        return new(basis, reports, events.Values.Distinct(), StatementFinder.Find(readings, _weights), LinkFuser.Fuse(readings, events, _lineages));
    }

    private Draft ToDraft(EventCluster cluster, HashSet<ReportEvent> leads)
    {
        var mentions = cluster.Mentions.OrderBy(m => (m.Report.Report.Id, m.Text.Field, m.Span)).ToList();
        var leading = cluster.Tellings.Where(leads.Contains).OrderBy(t => t.Report.Report.Id).ToList();
        var where = _places.Fuse(mentions, leading);
        return new(cluster, mentions, leading, where, _times.Fuse(mentions, where?.Identity));
    }

    /// <summary>The ties that reports make from the mentions of each event to those of another, with when that was.</summary>
    private static ILookup<Draft, (MentionLink Link, EventTime? To)> TiesOf(IReadOnlyList<ReportReading> readings, List<Draft> drafts)
    {
        var links = readings.OrderBy(r => r.Report.Report.Id).SelectMany(r => r.Links).ToList();
        var tied = links.SelectMany(l => new[] { l.From, l.To }).ToHashSet();
        var owners = drafts.SelectMany(d => d.Mentions.Where(tied.Contains).Select(m => (Mention: m, Draft: d))).ToDictionary(x => x.Mention, x => x.Draft);
        return links.Where(l => owners.ContainsKey(l.From) && owners.ContainsKey(l.To) && owners[l.From] != owners[l.To]).ToLookup(l => owners[l.From], l => (l, owners[l.To].When));
    }

    private Event? Fuse(Draft draft, IEnumerable<(MentionLink Link, EventTime? To)> ties)
    {
        var (cluster, mentions, leading, where, when) = draft;
        var (facts, window) = cluster.IsSeries ? _series.Fuse(mentions) : (_facts.Fuse(mentions), null);
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
            Counts = Counts(mentions, facts),
            When = when,
            Where = where,
            Actors = ActorFuser.Actors(mentions),
            People = _people.Fuse(mentions, leading),
            Facts = facts,
            Notes = _notes.Of(where, when, facts, mentions, ties),
            Window = window,
        };
    }

    private static Mention ToMention(EventMention m) => new(m.Report.Report, m.Text.Field, m.Span, m.Type, m.Actuality);

    private SupportCounts Counts(List<EventMention> mentions, ImmutableArray<Fact> facts)
    {
        var reports = mentions.Select(m => m.Report.Report).DistinctBy(r => r.Id).ToList();
        var speakers = facts.SelectMany(f => f.Claims).Select(c => c.Speaker).OfType<string>().Select(Language.Places.Gazetteer.Key).Distinct().Count();
        var lineages = reports.Select(r => _lineages[r.Id].Id).Distinct().Count();
        var ownVoice = reports.Where(r => !facts.Any(f => f.Claims.Any(c => c.Report.Id == r.Id && c.Speaker is not null))).Select(r => _lineages[r.Id].Id).Distinct().Count();
        return new(reports.Count, reports.Select(r => r.Outlet ?? r.Id.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count(), lineages, Math.Max(1, speakers + ownVoice));
    }

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
