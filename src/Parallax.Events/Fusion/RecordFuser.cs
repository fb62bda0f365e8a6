using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Facts;
using Parallax.Events.Fusion.People;
using Parallax.Events.Linking;
using Parallax.Events.Undated;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From readings of reports to the events, facts and links of a record.</summary>
public sealed class RecordFuser
{
    private readonly IReadOnlyDictionary<Id<Report>, LineagePlace> _lineages;
    private readonly Lexicons _lexicons;
    private readonly Gazetteer _gazetteer;
    private readonly FactPolicy _policy;
    private readonly TollReader _tolls;
    private readonly TimeFuser _times;
    private readonly PlaceFuser _places;
    private readonly PeopleFuser _people;

    /// <summary>Makes a fuser that counts one voice per lineage and takes the time zones of divisions from the gazetteer, the words for people
    /// from the lexicons, and chooses the best values by the policy.</summary>
    public RecordFuser(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages, Gazetteer gazetteer, Lexicons lexicons, FactPolicy policy = FactPolicy.Supported)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        (_lineages, _lexicons, _gazetteer, _policy) = (lineages, lexicons, gazetteer, policy);
        (_times, _places, _people) = (new(lineages, new(gazetteer)), new(lineages), new(lexicons, gazetteer));
        _tolls = new(new(lexicons.Groups, gazetteer), new(lexicons.Revisions));
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
        var origins = new Origins(_lineages, readings.Select(r => r.Report), _lexicons, _gazetteer);
        var facts = FactsBy(origins, readings, inferred);
        foreach (var cluster in clusters)
        {
            if (Fuse(cluster, leadSet, facts, origins) is { } made)
            {
                foreach (var telling in cluster.Tellings)
                {
                    events[telling] = made;
                }
            }
        }
        var reports = readings.Select(r => ToRecord(r, leads, events, versions, inferred.GetValueOrDefault(r.Report.Report.Id)));
        return new(basis, reports, events.Values.Distinct(), StatementFinder.Find(readings), LinkFuser.Fuse(readings, events, _lineages));
    }

    private FactFuser FactsBy(Origins origins, IReadOnlyList<ReportReading> readings, IReadOnlyDictionary<Id<Report>, InferredDate> inferred)
    {
        var published = new Dictionary<Id<Report>, PublicationTime>();
        foreach (var report in readings.Select(r => r.Report.Report))
        {
            if ((report.Published ?? inferred.GetValueOrDefault(report.Id)?.Published) is { } time)
            {
                published.Add(report.Id, time);
            }
        }
        return new(new(new(_lineages, published, new(_lexicons.Officials, _lexicons.Roles), origins), _policy), _tolls);
    }

    private Event? Fuse(EventCluster cluster, HashSet<ReportEvent> leads, FactFuser fuser, Origins origins)
    {
        var mentions = cluster.Mentions.OrderBy(m => (m.Report.Report.Id, m.Text.Field, m.Span)).ToList();
        var leading = cluster.Tellings.Where(leads.Contains).OrderBy(t => t.Report.Report.Id).ToList();
        var where = _places.Fuse(mentions, leading);
        var when = _times.Fuse(mentions, where?.Identity);
        var facts = !cluster.IsSeries ? fuser.Fuse(mentions) : fuser.Incidents(mentions) is { } incidents ? [incidents] : [];
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
            Counts = origins.CountsOf(mentions, facts),
            When = when,
            Where = where,
            Actors = ActorFuser.Actors(mentions),
            People = _people.Fuse(mentions, leading),
            Facts = facts,
            Notes = DistanceCheck.Notes(where, mentions),
            Window = cluster.IsSeries ? Window(mentions) : null,
            Joins = JoinReasons.Of(cluster),
        };
    }

    private static Mention ToMention(EventMention m) => new(m.Report.Report, m.Text.Field, m.Span, m.Type, m.Actuality);

    private static SeriesWindow? Window(List<EventMention> mentions)
    {
        foreach (var mention in mentions)
        {
            var sentence = mention.Words.Sentences[mention.Sentence];
            var time = mention.Text.Times.FirstOrDefault(t => sentence.Span.Contains(t.Span) && (t.Type == Language.Times.TimeType.Duration || t.To?.DayNumber - t.From?.DayNumber > 7));
            if (time is not null)
            {
                var since = mention.Words.Lower(mention.Words.TokenAt(time.Span.Start) - 1) == "since";
                return new(time.From, since ? mention.Report.Published?.Date ?? time.To : time.To, time.Span.Of(mention.Words.Text));
            }
        }
        return null;
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
