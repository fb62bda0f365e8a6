using System.Globalization;
using Parallax.Events.Extraction;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>One telling as it stands for comparison.</summary>
internal sealed class LinkNode(ReportEvent item, bool isLead, Signature signature, WordVector words, HashSet<EventType> otherTypes)
{
    /// <summary>How the keys of words begin.</summary>
    public const string WordBlock = "w:";

    /// <summary>How the keys of names begin.</summary>
    public const string NameBlock = "n:";

    /// <summary>How the keys of names begin that many reports have.</summary>
    public const string CommonNameBlock = "c:";

    /// <summary>What a word of a name must weigh to tell events apart.</summary>
    private const double TellingName = 0.6;

    /// <summary>Two reports on one event share one of so many words that tell most of what they are about.</summary>
    private const int HeaviestWords = 8;

    public ReportEvent Item { get; } = item;

    public bool IsLead { get; } = isLead;

    public Signature Signature { get; } = signature;

    /// <summary>What its whole report is about.</summary>
    public WordVector Words { get; } = words;

    /// <summary>What its own sentences are about.</summary>
    public WordVector Sentences { get; } = item.Words;

    /// <summary>Of what a report is mainly about, the types of its other events; else empty.</summary>
    public HashSet<EventType> OtherTypes { get; } = otherTypes;

    public EventType Type { get; } = item.Type;

    public bool IsSeries { get; } = item.IsSeries;

    public bool IsUntyped { get; } = item.IsUntyped;

    public TimeKey? Time { get; } = item.Time;

    public PlaceIdentity? Spot { get; } = item.Spot;

    public HashSet<string> Victims { get; } = item.VictimNames();

    public SoleVictim? SoleVictim { get; } = SoleVictim.Of(item.Mentions);

    /// <summary>The least number of people of each thing that happened to people.</summary>
    public HashSet<(string Attribute, decimal Least)> Tolls { get; } = [.. item.Mentions.SelectMany(m => m.Casualties).Select(c => (c.Attribute, c.Victims.Sum(v => v.Min)))];

    /// <summary>The numbers for all people of one kind.</summary>
    public IReadOnlyList<Toll> Totals { get; } = TollComparison.Totals(item.Evidence);

    /// <summary>Who is told to have done it: the country, where that is known.</summary>
    public HashSet<string> Initiators { get; } =
        [.. item.Evidence.SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator && a.Stance is not Stance.Denied).Select(a => a.Country ?? Gazetteer.Key(a.Name))];

    /// <summary>Keys that tellings of one event are likely to share.</summary>
    public IEnumerable<string> BlockKeys()
    {
        foreach (var word in IsLead ? Words.Heaviest(HeaviestWords).Concat(Sentences.Heaviest(HeaviestWords)) : Sentences.Heaviest(HeaviestWords))
        {
            yield return WordBlock + word;
        }
        foreach (var (name, weight, full) in Signature.Names)
        {
            if (full >= TellingName)
            {
                yield return (weight >= TellingName ? NameBlock : CommonNameBlock) + name;
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
