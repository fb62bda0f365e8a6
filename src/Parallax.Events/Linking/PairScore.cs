using System.Globalization;
using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>One telling as it stands for comparison.</summary>
internal sealed class LinkNode(ReportEvent item, bool isLead, Signature signature)
{
    public ReportEvent Item { get; } = item;

    public bool IsLead { get; } = isLead;

    public Signature Signature { get; } = signature;

    public EventType Type { get; } = item.Type;

    public TimeKey? Time { get; } = item.Time;

    public PlaceIdentity? Spot { get; } = item.Spot;

    public HashSet<string> Victims { get; } = item.VictimNames();

    public SoleVictim? SoleVictim { get; } = SoleVictim.Of(item.Mentions);

    public HashSet<string> Tolls { get; } = [.. item.Mentions.SelectMany(m => m.Casualties).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Attribute} {c.Victims.Sum(v => v.Min)}"))];

    /// <summary>Keys that tellings of one event are likely to share.</summary>
    public IEnumerable<string> BlockKeys()
    {
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

/// <summary>How surely two tellings in different reports mean one event.</summary>
internal static class PairScore
{
    public const double Threshold = 3.1;

    /// <summary>Whether something speaks against the two being one event.</summary>
    public static bool Conflict(LinkNode a, LinkNode b) =>
        !MayBeSame(a, b)
        || a.Item.IsSeries != b.Item.IsSeries
        || a.Time?.ComparedWith(b.Time, 1) == TimeRelation.Apart
        || (a.SoleVictim is { } victim && b.SoleVictim is { } another && victim.IsOther(another))
        || (a.Spot is { } spot && b.Spot is { } other && PlaceComparison.Compare(spot, other) == PlaceRelation.Apart);

    private static bool MayBeSame(LinkNode a, LinkNode b) => EventFamilies.MayBeSame(a.Type, b.Type)
        || (a.Item.IsUntyped && EventFamilies.Harms(b.Type)) || (b.Item.IsUntyped && EventFamilies.Harms(a.Type));

    public static double Of(LinkNode a, LinkNode b)
    {
        if (Conflict(a, b))
        {
            return 0;
        }
        var score = a.Type == b.Type ? 0.8 : 0.2;
        score += a.Time?.ComparedWith(b.Time, 1) == TimeRelation.Same ? a.Time.ComparedWith(b.Time) == TimeRelation.Same ? 1.2 : 0.7 : 0;
        score += a.Spot is { } spot && b.Spot is { } place ? PlaceComparison.Compare(spot, place) switch
        {
            PlaceRelation.Same => spot.Precision <= PlacePrecision.Area ? 1 : 0.4,
            PlaceRelation.Within => 0.2,
            _ => 0,
        } : 0;
        score += a.Victims.Count > 0 && b.Victims.Count > 0 ? a.Victims.Overlaps(b.Victims) ? 2 : -0.5 : 0;
        score += a.SoleVictim is { Surnames.Count: 0 } one && b.SoleVictim is { Surnames.Count: 0 } other && one.IsSame(other) ? 0.7 : 0;
        score += a.Tolls.Overlaps(b.Tolls) ? 0.3 : 0;
        var (shared, share) = a.Signature.ComparedWith(b.Signature);
        score += Math.Min(3, shared * 0.5) + (shared > 1 ? share : 0);
        return score + PublicationScore(a, b) + (a.IsLead && b.IsLead ? 0.3 : 0);
    }

    /// <summary>Two reports whose main event is the same come out near each other in time.</summary>
    private static double PublicationScore(LinkNode a, LinkNode b)
    {
        if (!a.IsLead || !b.IsLead || a.Item.Report.Published is not { } left || b.Item.Report.Published is not { } right)
        {
            return 0;
        }
        return Math.Abs(left.Date.DayNumber - right.Date.DayNumber) switch { <= 1 => 0.4, <= 4 => 0.1, <= 30 => -0.3, _ => -0.8 };
    }
}
