using System.Collections.Immutable;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.People;
using Parallax.Events.Linking;
using Parallax.Events.Undated;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>From readings of reports to the events, facts and links of a record.</summary>
public sealed class RecordFuser
{
    private readonly IReadOnlyDictionary<Id<Report>, LineagePlace> _lineages;
    private readonly FactFuser _facts;
    private readonly TimeFuser _times;
    private readonly PlaceFuser _places;
    private readonly PeopleFuser _people;

    /// <summary>Makes a fuser that counts one voice per lineage and takes the time zones of divisions from the gazetteer, the words for people
    /// from the lexicons.</summary>
    public RecordFuser(IReadOnlyDictionary<Id<Report>, LineagePlace> lineages, Gazetteer gazetteer, Lexicons lexicons)
    {
        _lineages = lineages;
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
        var fused = new Event?[clusters.Count];
        Parallel.For(0, fused.Length, i => fused[i] = Fuse(clusters[i], leadSet));
        for (var i = 0; i < fused.Length; i++)
        {
            foreach (var telling in fused[i] is null ? [] : clusters[i].Tellings)
            {
                events[telling] = fused[i]!;
            }
        }
        var reports = readings.Select(r => ToRecord(r, leads, events, versions, inferred.GetValueOrDefault(r.Report.Report.Id)));
        return new(basis, reports, events.Values.Distinct(), StatementFinder.Find(readings), LinkFuser.Fuse(readings, events, _lineages));
    }

    private Event? Fuse(EventCluster cluster, HashSet<ReportEvent> leads)
    {
        var mentions = cluster.Mentions.OrderBy(m => (m.Report.Report.Id, m.Text.Field, m.Span)).ToList();
        var leading = cluster.Tellings.Where(leads.Contains).OrderBy(t => t.Report.Report.Id).ToList();
        var where = _places.Fuse(mentions, leading);
        var when = _times.Fuse(mentions, where?.Identity);
        var facts = cluster.IsSeries ? SeriesFacts(mentions) : _facts.Fuse(mentions);
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
            Notes = DistanceCheck.Notes(where, mentions),
            Window = cluster.IsSeries ? Window(mentions) : null,
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

    private ImmutableArray<Fact> SeriesFacts(List<EventMention> mentions)
    {
        var claims = mentions.Where(m => m.SeriesCount is not null).Select(m =>
        {
            var count = m.SeriesCount!;
            var span = count.Span.Join(m.Span);
            return ClaimMaker.Make(m, span, "incidents", new NumberValue(count.Min, count.Max, "incidents", span.Of(m.Words.Text)));
        }).ToList();
        return claims.Count == 0 ? [] : [new FactMaker(_lineages).Make("incidents", null, "incidents", claims)];
    }

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
