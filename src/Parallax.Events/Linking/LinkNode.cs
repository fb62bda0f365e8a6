using Parallax.Events.Blocks;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>The worst that a telling tells of people.</summary>
internal enum WorstHarm
{
    None,
    Injured,
    Killed,
}

/// <summary>How firmly a telling gives its day.</summary>
internal enum DayTold
{
    /// <summary>It gives none, or several.</summary>
    Loosely,

    /// <summary>All its mentions that tell a time can mean this one.</summary>
    Once,

    /// <summary>The same, and the report gives it in its title or first sentences.</summary>
    InOpening,
}

/// <summary>One telling as it stands for comparison.</summary>
internal sealed class LinkNode(LinkReading reading, int place, ReportEvent item, bool isLead, Signature signature, WordVector words, IReadOnlySet<EventType> otherTypes) : IPaired<LinkNode, LinkEdge>
{
    /// <summary>By report, then in the order of the reading; of two readings of one report by their slots.</summary>
    public static readonly Comparer<LinkNode> ByReport = Comparer<LinkNode>.Create((x, y) =>
        x.Reading.Report.CompareTo(y.Reading.Report) is not 0 and var byReport ? byReport : x.Place != y.Place ? x.Place.CompareTo(y.Place) : x.Slot.CompareTo(y.Slot));

    /// <summary>By date of publication, unknown ones first, then by report.</summary>
    public static readonly Comparer<LinkNode> ByPublication = Comparer<LinkNode>.Create((x, y) =>
        Nullable.Compare(x.Published, y.Published) is not 0 and var byDate ? byDate : ByReport.Compare(x, y));

    /// <summary>What names of a kind must weigh so that tellings are compared that share a word of one.</summary>
    private const double TellingName = 0.6;

    private const int OpeningSentences = 3;

    /// <summary>The tellings of a reading, in its order.</summary>
    public static LinkReading Of(ReportReading reading, NameRarity rarity)
    {
        var names = NameWords.Of(reading, rarity);
        var made = new LinkReading(reading.Report.Report.Id);
        made.Nodes = [.. reading.Events.Select((item, place) =>
        {
            var isLead = ReferenceEquals(item, reading.Lead);
            var otherTypes = isLead ? reading.Events.Where(e => e != item).Select(e => e.Type).ToHashSet() : [];
            return new LinkNode(made, place, item, isLead, Signature.Of(item, isLead, names), reading.Words, otherTypes);
        })];
        return made;
    }

    /// <summary>The reading that it is of.</summary>
    public LinkReading Reading { get; } = reading;

    /// <summary>Which telling of its reading it is, from 0.</summary>
    public int Place { get; } = place;

    /// <inheritdoc/>
    public int Slot { get; set; }

    /// <inheritdoc/>
    public Views Views { get; set; }

    /// <inheritdoc/>
    public Block<LinkNode>[] Blocks { get; set; } = [];

    /// <inheritdoc/>
    public List<LinkEdge> Pairs { get; } = [];

    /// <summary>It alone, as the groupings without and with inferred dates begin; null where it takes no part in one.</summary>
    public LinkTree?[] Trees { get; } = new LinkTree?[2];

    /// <summary>The events that it tells by the groupings without and with inferred dates; null where it takes no part in one.</summary>
    public EventCluster?[] Known { get; } = new EventCluster?[2];

    /// <summary>The event of this telling alone.</summary>
    public EventCluster Alone => field ??= new([Item]);

    public ReportEvent Item { get; } = item;

    public bool IsLead { get; } = isLead;

    public Signature Signature { get; } = signature;

    /// <summary>What its whole report is about.</summary>
    public WordVector Words { get; } = words;

    /// <summary>What its own sentences are about.</summary>
    public WordVector Sentences { get; } = item.Words;

    /// <summary>Of what a report is mainly about, the types of its other events; else empty.</summary>
    public IReadOnlySet<EventType> OtherTypes { get; } = otherTypes;

    public EventType Type { get; } = item.Type;

    public bool IsSeries { get; } = item.IsSeries;

    public bool IsUntyped { get; } = item.IsUntyped;

    public TimeKey? Time { get; } = item.Time;

    /// <summary>How firmly it gives the time.</summary>
    public DayTold Day { get; } = DayOf(item);

    public PlaceIdentity? Spot { get; } = item.Spot;

    public DateOnly? Published { get; } = item.Report.Published?.Date;

    public string[] Victims { get; } = [.. item.VictimNames()];

    public SoleVictim? SoleVictim { get; } = SoleVictim.Of(item.Mentions);

    /// <summary>The least number of people of each thing that happened to people, without parts of a number.</summary>
    public (string Attribute, decimal Least)[] Tolls { get; } = [.. item.Mentions.SelectMany(m => m.Casualties).Where(c => !c.IsPart).Select(c => (c.Attribute, c.Victims.Sum(v => v.Min))).Distinct()];

    /// <summary>The worst that it tells of people.</summary>
    public WorstHarm Worst { get; } = WorstOf(item);

    /// <summary>The numbers for all people of one kind.</summary>
    public IReadOnlyList<Toll> Totals { get; } = TollComparison.Totals(item.Evidence);

    /// <summary>Who is told to have done it: the country, where that is known.</summary>
    public string[] Initiators { get; } =
        [.. item.Evidence.SelectMany(m => m.Actors).Where(a => a.Role == ActorRole.Initiator && a.Stance is not Stance.Denied).Select(a => a.Country ?? Gazetteer.Key(a.Name)).Distinct()];

    /// <summary>Keys that tellings of one event are likely to share, each once. Two reports on one event share one of the words that tell most of what
    /// they are about.</summary>
    public IReadOnlyCollection<BlockKey> BlockKeys()
    {
        var keys = new HashSet<BlockKey>();
        foreach (var words in IsLead ? (WordVector[])[Words, Sentences] : [Sentences])
        {
            foreach (var word in words.Heaviest.Span)
            {
                keys.Add(new((int)BlockKind.Word, word));
            }
        }
        foreach (var (name, _, kind) in Signature.Names)
        {
            if (kind >= TellingName)
            {
                keys.Add(new((int)BlockKind.Name, name));
            }
        }
        if (Time is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < 3)
        {
            keys.Add(new((int)BlockKind.Day, Hash((ulong)Type, (ulong)from.DayNumber, TextHash.Of(Spot?.Country))));
        }
        if (Spot is { Country: { } country })
        {
            keys.Add(new((int)BlockKind.Place, Hash((ulong)Type, TextHash.Of(country), TextHash.Of(Spot.Admin1), TextHash.Of(Spot.Locality ?? Spot.Name))));
        }
        return keys;
    }

    private static DayTold DayOf(ReportEvent item)
    {
        if (item.Time is not { } time || item.Evidence.Any(m => m.Key?.ComparedWith(time, 1) == TimeRelation.Apart))
        {
            return DayTold.Loosely;
        }
        var first = item.Evidence.First(m => m.Key is not null);
        return first.IsTitle || first.Sentence < OpeningSentences ? DayTold.InOpening : DayTold.Once;
    }

    private static WorstHarm WorstOf(ReportEvent item)
    {
        var told = item.Mentions.SelectMany(m => m.Casualties).Where(c => c.Victims.Sum(v => v.Min) > 0).Select(c => c.Attribute).ToHashSet();
        return told.Contains("killed") ? WorstHarm.Killed : told.Contains("injured") ? WorstHarm.Injured : WorstHarm.None;
    }

    private static ulong Hash(params ReadOnlySpan<ulong> parts)
    {
        var hash = 0UL;
        foreach (var part in parts)
        {
            hash = TextHash.Join(hash, part);
        }
        return hash;
    }
}
