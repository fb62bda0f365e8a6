using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>One telling as it stands for comparison.</summary>
internal sealed class LinkNode(ReportEvent item, bool isLead, Signature signature, WordVector words, IReadOnlySet<EventType> otherTypes)
{
    /// <summary>How the keys of words begin.</summary>
    public const string WordBlock = "w:";

    /// <summary>Two reports on one event share one of so many words that tell most of what they are about.</summary>
    private const int HeaviestWords = 8;

    public ReportEvent Item { get; } = item;

    public bool IsLead { get; } = isLead;

    public Signature Signature { get; } = signature;

    /// <summary>What its whole report is about.</summary>
    public WordVector Words { get; } = words;

    /// <summary>The types of the other events of its report.</summary>
    public IReadOnlySet<EventType> OtherTypes { get; } = otherTypes;

    public EventType Type { get; } = item.Type;

    public TimeKey? Time { get; } = item.Time;

    public PlaceIdentity? Spot { get; } = item.Spot;

    public HashSet<string> Victims { get; } = item.VictimNames();

    public SoleVictim? SoleVictim { get; } = SoleVictim.Of(item.Mentions);

    public HashSet<string> Tolls { get; } = [.. item.Mentions.SelectMany(m => m.Casualties).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Attribute} {c.Victims.Sum(v => v.Min)}"))];

    /// <summary>Keys that tellings of one event are likely to share.</summary>
    public IEnumerable<string> BlockKeys()
    {
        foreach (var word in IsLead ? Words.Heaviest(HeaviestWords) : [])
        {
            yield return WordBlock + word;
        }
        foreach (var (name, weight) in Signature.Names)
        {
            if (weight >= 0.6)
            {
                yield return "n:" + name;
            }
        }
        if (Time is { From: { } from } time && time.To!.Value.DayNumber - from.DayNumber < 3)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"d:{Type}:{from:yyyyMMdd}:{Spot?.Country}");
        }
        if (Spot is { Country: { } country })
        {
            yield return $"p:{Type}:{country}:{Spot.Admin1}:{Spot.Locality ?? Spot.Name}";
        }
    }
}
