using System.Collections.Immutable;
using Parallax.Events.Decisions;
using Parallax.Events.Extraction;
using Parallax.Events.Fusion.Facts;
using Parallax.Events.Fusion.People;
using Parallax.Events.Fusion.Plausibility;
using Parallax.Events.Fusion.Series;
using Parallax.Events.Linking;
using Parallax.Events.Times;
using Parallax.Language.Places;

namespace Parallax.Events.Fusion;

/// <summary>Makes events of their tellings. What it makes rests on the tellings, their reports and the lineages of these alone. Safe for use by several threads.</summary>
internal sealed class EventMaker
{
    private readonly Func<Id<Report>, ReportReading> _readingOf;
    private readonly TimeFuser _times;
    private readonly PlaceFuser _places;
    private readonly PeopleFuser _people;
    private readonly PlausibilityNotes _notes;
    private readonly FactFuser _facts;
    private readonly SeriesFuser _series;
    private readonly FactMaker _maker;

    /// <summary>Makes a maker.</summary>
    /// <param name="readingOf">The reading of a report.</param>
    /// <param name="lineageOf">The lineage of a report.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="policy">By which the best values are chosen.</param>
    /// <param name="zones">The time zones of the gazetteer.</param>
    public EventMaker(Func<Id<Report>, ReportReading> readingOf, Func<Id<Report>, Id<Lineage>> lineageOf, Gazetteer gazetteer, Lexicons lexicons, FactPolicy policy, ZoneMap zones)
    {
        (_readingOf, _times, _places, _people, _notes) = (readingOf, new(lineageOf, zones), new(lineageOf), new(lexicons, gazetteer), new(lexicons));
        Origins = new(lineageOf, id => readingOf(id).Report, lexicons, gazetteer);
        _maker = new(new(lineageOf, id => readingOf(id).Report.Published, new(lexicons.Officials, lexicons.Roles), Origins), policy);
        (_facts, _series) = (new(_maker, new(new(lexicons.Groups, gazetteer), new(lexicons.Revisions))), new(_maker));
    }

    /// <summary>Whose word claims are.</summary>
    public Origins Origins { get; }

    /// <summary>Sets values of events as they would be made.</summary>
    public ValueSetter Setter => new((draft, name) => _places.Fuse(draft.Mentions, draft.Leading, name), (draft, place) => _times.Fuse(draft.Mentions, place), _maker.GradeOf);

    /// <summary>The event of tellings.</summary>
    public EventDraft Make(EventCluster cluster)
    {
        var mentions = cluster.Mentions.OrderBy(m => (m.Report.Report.Id, m.Text.Field, m.Span)).ToList();
        var leading = cluster.Tellings.Where(t => _readingOf(t.Report.Report.Id).Lead == t).OrderBy(t => t.Report.Report.Id).ToList();
        var where = _places.Fuse(mentions, leading);
        var draft = new EventDraft { Cluster = cluster, Mentions = mentions, Leading = leading, Where = where, When = _times.Fuse(mentions, where?.Identity) };
        draft.Event = Fuse(draft);
        return draft;
    }

    private Event? Fuse(EventDraft draft)
    {
        var (cluster, mentions, leading, where, when) = (draft.Cluster, draft.Mentions, draft.Leading, draft.Where, draft.When);
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
            Counts = Origins.CountsOf(mentions, facts),
            When = when,
            Where = where,
            Actors = ActorFuser.Actors(mentions),
            People = _people.Fuse(mentions, leading),
            Facts = facts,
            Notes = _notes.Of(where, when, facts, mentions, TiesOf(draft)),
            Window = window,
            Joins = JoinReasons.Of(cluster),
        };
    }

    /// <summary>The ties that reports make from the mentions of an event to those of others.</summary>
    private ImmutableArray<MentionLink> TiesOf(EventDraft draft)
    {
        var own = draft.Mentions.ToHashSet();
        return [.. draft.Mentions.Select(m => m.Report.Report.Id).Distinct().Select(_readingOf).SelectMany(r => r.Links.Where(l => own.Contains(l.From) && !own.Contains(l.To) && r.IsTold(l.To)))];
    }

    private static Mention ToMention(EventMention m) => new(m.Report.Report, m.Text.Field, m.Span, m.Type, m.Actuality);
}
