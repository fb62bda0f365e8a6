using Parallax.Events.Extraction;
using Parallax.Events.Linking;
using Parallax.Language.Names;

namespace Parallax.Events.Fusion.Series;

/// <summary>What one event that is a series is held against others by.</summary>
internal sealed class SeriesNode
{
    private readonly EventType _type;
    private readonly HashSet<Id<Report>> _reports;
    private readonly HashSet<EventCluster> _leads;
    private readonly HashSet<EventCluster> _told;
    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _initiators;
    private readonly SeriesTime? _time;

    /// <summary>Reads what a series is held against others by.</summary>
    public SeriesNode(EventCluster cluster, Func<Id<Report>, ReportReading> readingOf, Func<ReportEvent, EventCluster> eventOf)
    {
        (Cluster, _type) = (cluster, cluster.Type);
        _reports = [.. cluster.Tellings.Select(t => t.Report.Report.Id)];
        var readings = _reports.Select(readingOf).ToList();
        _leads = [.. readings.Select(r => r.Lead).OfType<ReportEvent>().Select(eventOf)];
        _told = [.. readings.SelectMany(r => r.Events).Select(eventOf)];
        _countries = [.. cluster.Mentions.SelectMany(Countries)];
        _initiators = [.. cluster.Mentions.SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator && a.Stance != Stance.Denied).Select(a => a.Country ?? Language.Places.Gazetteer.Key(a.Name))];
        _time = cluster.Mentions.Select(SeriesTime.Of).FirstOrDefault(t => t is not null);
        Order = (_reports.Min(), cluster.Mentions.Min(m => (m.Text.Field, m.Span)), cluster.Tellings.Min(t => (t.Report.Report.Id, readingOf(t.Report.Report.Id).PlaceOf(t))));
    }

    public EventCluster Cluster { get; }

    /// <summary>The order in which series are joined: by report, then by span.</summary>
    public (Id<Report>, (TextField, TextSpan), (Id<Report>, int)) Order { get; }

    /// <summary>Those that it may be joined with.</summary>
    public HashSet<SeriesNode> Joinable { get; } = [];

    /// <summary>The keys under which it stands in an index of series.</summary>
    public IEnumerable<(char, object)> Keys => _leads.Select(c => ('l', (object)c)).Concat(_told.Select(c => ('t', (object)c))).Concat(_initiators.Select(i => ('i', (object)i)));

    /// <summary>The keys under which those stand that it may be joined with.</summary>
    public IEnumerable<(char, object)> SoughtKeys => _leads.Select(c => ('t', (object)c)).Concat(_told.Select(c => ('l', (object)c))).Concat(_initiators.Select(i => ('i', (object)i)));

    /// <summary>Of two reports, of like deeds, in a country that both name, over times that may meet, and not of two different actors. Where neither report tells of what the other
    /// is about they must name one actor.</summary>
    public bool MayJoin(SeriesNode other) => !_reports.Overlaps(other._reports) && EventFamilies.MayBeSame(_type, other._type) && _countries.Overlaps(other._countries) && SeriesTime.MayMeet(_time, other._time)
        && (_leads.Overlaps(other._told) || other._leads.Overlaps(_told) ? _initiators.Count == 0 || other._initiators.Count == 0 || _initiators.Overlaps(other._initiators) : _initiators.Overlaps(other._initiators));

    /// <summary>The countries that the sentence of a mention names, be it by a people.</summary>
    private static IEnumerable<string> Countries(EventMention mention)
    {
        var sentence = mention.Words.Sentences[mention.Sentence];
        return sentence.Among(mention.Text.Places, p => p.Span).Select(p => p.Place.Country)
            .Concat(sentence.Among(mention.Text.Names, n => n.Span).Where(n => n.Kind is NameKind.Nationality or NameKind.Place).Select(n => n.Country)).OfType<string>();
    }
}
