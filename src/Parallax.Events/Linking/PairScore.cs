using Parallax.Events.Extraction;

namespace Parallax.Events.Linking;

/// <summary>How surely two tellings in different reports mean one event.</summary>
internal static class PairScore
{
    public const double Threshold = 3.1;

    private const double LeadBias = -5.9;

    private static readonly double[] LeadWeights = [5.2, 4.9, 0.9, 1.9, 0, 1, -1.2, 1.7, 1.1, 0, 1.1, -3.5, 0, 0.7, -1.7, -3.7, 0];

    /// <summary>Whether something speaks against the two being one event.</summary>
    public static bool Conflict(LinkNode a, LinkNode b) =>
        (!MayBeSame(a, b) && !MayBeOneLead(a, b))
        || a.Item.IsSeries != b.Item.IsSeries
        || a.Time?.ComparedWith(b.Time, 1) == TimeRelation.Apart
        || (a.SoleVictim is { } victim && b.SoleVictim is { } another && victim.IsOther(another))
        || (!(a.IsLead && b.IsLead) && a.Spot is { } spot && b.Spot is { } other && PlaceComparison.Compare(spot, other) == PlaceRelation.Apart);

    /// <summary>Reports may call what they are mainly about by words of different types, but not where one of them also tells of an event of the other's.</summary>
    private static bool MayBeOneLead(LinkNode a, LinkNode b) =>
        a.IsLead && b.IsLead && EventFamilies.MayBeTold(a.Type, b.Type) && !a.OtherTypes.Contains(b.Type) && !b.OtherTypes.Contains(a.Type);

    private static bool MayBeSame(LinkNode a, LinkNode b) => EventFamilies.MayBeSame(a.Type, b.Type)
        || (a.Item.IsUntyped && EventFamilies.Harms(b.Type)) || (b.Item.IsUntyped && EventFamilies.Harms(a.Type));

    /// <summary>The score of the pair; 0 where something speaks against it.</summary>
    public static double Of(LinkNode a, LinkNode b) => Conflict(a, b) ? 0 : a.IsLead && b.IsLead ? OfLeads(a, b) : OfBackground(a, b);

    /// <summary>Of what two reports are mainly about: the log odds that it is one event, by logistic regression over what the two share.</summary>
    private static double OfLeads(LinkNode a, LinkNode b)
    {
        var logit = LeadBias;
        var evidence = LeadEvidence(a, b);
        for (var i = 0; i < evidence.Length; i++)
        {
            logit += evidence[i] * LeadWeights[i];
        }
        return Threshold + logit;
    }

    /// <summary>What two leads share, in the order of <see cref="LeadWeights"/>.</summary>
    internal static double[] LeadEvidence(LinkNode a, LinkNode b)
    {
        var cosine = a.Words.Cosine(b.Words);
        var (shared, share) = a.Signature.ComparedWith(b.Signature);
        var time = a.Time?.ComparedWith(b.Time) ?? TimeRelation.Unknown;
        var place = a.Spot is { } spot && b.Spot is { } other ? PlaceComparison.Compare(spot, other) : PlaceRelation.Unknown;
        var victims = a.Victims.Count > 0 && b.Victims.Count > 0;
        var days = a.Item.Report.Published is { } left && b.Item.Report.Published is { } right ? Math.Abs(left.Date.DayNumber - right.Date.DayNumber) : (int?)null;
        return
        [
            cosine, Math.Min(0.4, cosine), Math.Min(6, shared), shared > 1 ? share : 0, Is(a.Type == b.Type), Is(time == TimeRelation.Same), Is(time == TimeRelation.Apart),
            Is(place == PlaceRelation.Same), Is(place == PlaceRelation.Within), Is(place == PlaceRelation.Apart),
            Is(victims && a.Victims.Overlaps(b.Victims)), Is(victims && !a.Victims.Any(v => b.Victims.Any(o => SoleVictim.AreLike(v, o)))), Is(a.Tolls.Overlaps(b.Tolls)),
            Is(days <= 1), Is(days is > 4 and <= 30), Is(days > 30), Is(!MayBeSame(a, b)),
        ];
    }

    private static double Is(bool holds) => holds ? 1 : 0;

    private static double OfBackground(LinkNode a, LinkNode b)
    {
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
        return score;
    }
}
