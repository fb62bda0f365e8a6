using Parallax.Language;
using Parallax.Language.Places;

namespace Parallax.Events.Extraction;

/// <summary>One event as one report tells it: the mentions that the report means as one.</summary>
internal sealed class ReportEvent(AnnotatedReport report)
{
    private const int MostEvidence = 100;

    public AnnotatedReport Report { get; } = report;

    public List<EventMention> Mentions { get; } = [];

    /// <summary>The mentions that what it is gets read from: the first of them. A report that speaks of one event more often tells no more of it.</summary>
    public IReadOnlyList<EventMention> Evidence => Mentions.Count <= MostEvidence ? Mentions : Mentions.GetRange(0, MostEvidence);

    /// <summary>What its own sentences are about.</summary>
    public WordVector Words { get; set; } = WordVector.Empty;

    /// <summary>How much of the report is about it; the highest is the lead.</summary>
    public double Weight { get; set; }

    public bool IsSeries => Evidence.Any(m => m.SeriesCount is not null);

    /// <summary>The type most of its own words name; words that refer back, and words for dead and hurt, count only where nothing else does.</summary>
    public EventType Type => TypeOf(Evidence);

    /// <summary>Whether all that is told of it is dead and hurt people, so that its type is open.</summary>
    public bool IsUntyped => Evidence.All(m => m.Kind == TriggerKind.Casualty && m.Type == EventType.Death);

    /// <summary>The first time that one of its mentions gives, a day before anything longer.</summary>
    public TimeKey? Time => Evidence.Select(m => m.Key).Where(k => k is not null).OrderBy(k => k!.From is null ? 40 : k.To!.Value.DayNumber - k.From.Value.DayNumber).FirstOrDefault();

    public IEnumerable<PlaceMention> Places => Evidence.SelectMany(m => m.Places);

    /// <summary>The most exact place with coordinates; null where none has.</summary>
    public PlaceIdentity? Spot => Places.Select(p => p.Place).Where(p => p.Latitude is not null && p.Precision <= PlacePrecision.Area).OrderBy(p => p.Precision).FirstOrDefault()
        ?? Places.Select(p => p.Place).FirstOrDefault(p => p.Country is not null);

    public static EventType TypeOf(IEnumerable<EventMention> mentions) => mentions
        .GroupBy(m => m.Type)
        .Select(g => (Type: g.Key, Weight: g.Sum(Weigh)))
        .OrderByDescending(t => t.Weight).ThenBy(t => t.Type)
        .First().Type;

    /// <summary>The names of people its mentions give as dead or hurt.</summary>
    public HashSet<string> VictimNames() => [.. Evidence.SelectMany(m => m.Casualties).SelectMany(c => c.Victims).Select(v => v.Name).OfType<string>().Select(LastWord)];

    public static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static double Weigh(EventMention m) => m.EndsAttack ? 0.02 : m.Kind switch
    {
        TriggerKind.Anaphor => m.Type == EventType.ArmedClash || m.Type == EventType.Other ? 0.02 : 0.2,
        TriggerKind.Casualty => 0.01,
        TriggerKind.Noun => m.Type == EventType.Death ? 0.3 : m.IsTitle ? 2 : 1,
        _ => m.Type == EventType.Death ? 0.3 : m.IsTitle ? 2 : 1,
    };
}
