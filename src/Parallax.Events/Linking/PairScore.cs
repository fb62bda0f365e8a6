using Parallax.Events.Extraction;
using Parallax.Language.Places;

namespace Parallax.Events.Linking;

/// <summary>How surely two tellings in different reports mean one event: the log odds, by logistic regression over what the two share
/// (decision 0011). 0 is even odds.</summary>
internal static class PairScore
{
    private const double LeadBias = -3.6;

    private const double OtherBias = -3.2;

    private const int PlacesApart = 11;
    private const int TollsApart = 17;

    /// <summary>What a piece of evidence adds where both tellings are what their reports are mainly about, and where one of them is told by the way.</summary>
    private static readonly (double Lead, double Other)[] Weights =
    [
        (2.6, 2.5), (6.2, 2), // words of the reports
        (3.6, 1.8), // words of the sentences
        (0.6, 0.2), (0.5, 0.4), // names
        (-0.3, 0), // types that are no kin
        (0.7, 0.7), (-1.4, 0), // day
        (0.7, 0.4), (1.1, 0.7), (0.6, 0.5), (-1, 0), // place
        (0, 0.6), (-1.5, -0.9), (1.2, 0), // victims
        (1.2, 3.1), (0, 0.4), (-1.1, -1.5), (-1.2, 0), // tolls
        (1.8, 0.2), // initiators
        (-0.9, 0), (0, -2.5), // days of publication
        (-2.5, 0), // place and tolls
    ];

    /// <summary>Whether something speaks against the two being one event. Days of what reports are mainly about do so where both open with them; others may be
    /// read from words that are of something else.</summary>
    public static bool Conflict(LinkNode a, LinkNode b) =>
        (!MayBeSame(a, b) && !MayBeOneLead(a, b))
        || a.IsSeries != b.IsSeries
        || (a.SoleVictim is { } victim && b.SoleVictim is { } another && victim.IsOther(another))
        || (a.IsLead && b.IsLead ? a.Day == DayTold.InOpening && b.Day == DayTold.InOpening && AreApart(a.Time, b.Time) : AreApart(a.Time, b.Time) || PlaceOf(a, b) == PlaceRelation.Apart);

    private static bool AreApart(TimeKey? a, TimeKey? b) => a?.ComparedWith(b, 1) == TimeRelation.Apart;

    private static PlaceRelation PlaceOf(LinkNode a, LinkNode b) => a.Spot is { } spot && b.Spot is { } other ? PlaceComparison.Compare(spot, other) : PlaceRelation.Unknown;

    private static bool Contradict(LinkNode a, LinkNode b) => a.Totals.Count > 0 && b.Totals.Count > 0 && TollComparison.Contradict(a.Totals, b.Totals);

    /// <summary>Reports may call what they are mainly about by words of different types, but not where one of them also tells of an event of the other's.</summary>
    private static bool MayBeOneLead(LinkNode a, LinkNode b) =>
        a.IsLead && b.IsLead && EventFamilies.MayBeTold(a.Type, b.Type) && !a.OtherTypes.Contains(b.Type) && !b.OtherTypes.Contains(a.Type);

    private static bool MayBeSame(LinkNode a, LinkNode b) => EventFamilies.MayBeSame(a.Type, b.Type)
        || (a.IsUntyped && EventFamilies.Harms(b.Type)) || (b.IsUntyped && EventFamilies.Harms(a.Type));

    /// <summary>The score of the pair; negative infinity where something speaks against it.</summary>
    public static double Of(LinkNode a, LinkNode b)
    {
        if (Conflict(a, b))
        {
            return double.NegativeInfinity;
        }
        Span<double> evidence = stackalloc double[Weights.Length];
        Weigh(a, b, evidence);
        var leads = a.IsLead && b.IsLead;
        var score = leads ? LeadBias : OtherBias;
        for (var i = 0; i < evidence.Length; i++)
        {
            score += evidence[i] * (leads ? Weights[i].Lead : Weights[i].Other);
        }
        return score;
    }

    /// <summary>What the two share, in the order of <see cref="Weights"/>.</summary>
    private static void Weigh(LinkNode a, LinkNode b, Span<double> evidence)
    {
        var words = a.Words.Cosine(b.Words);
        var (shared, share) = a.Signature.ComparedWith(b.Signature);
        (evidence[0], evidence[1], evidence[2]) = (words, Math.Min(0.4, words), a.Sentences.Cosine(b.Sentences));
        (evidence[3], evidence[4]) = (Math.Min(6, shared), shared > 1 ? share : 0);
        (evidence[5], evidence[6], evidence[7]) = (Is(!MayBeSame(a, b)), Is(a.Time?.ComparedWith(b.Time) == TimeRelation.Same), Is(a.Day != DayTold.Loosely && b.Day != DayTold.Loosely && AreApart(a.Time, b.Time)));
        WeighPlaces(a, b, evidence[8..]);
        WeighVictims(a, b, evidence[12..]);
        WeighTolls(a, b, evidence[15..]);
        evidence[19] = Is(Shares(a.Initiators, b.Initiators));
        var days = DaysApart(a, b);
        (evidence[20], evidence[21]) = (Math.Log(1 + (days ?? 0)), Is(days > 30));
        evidence[22] = evidence[PlacesApart] * evidence[TollsApart];
    }

    /// <summary>One place, exact or not, one within the other, or two places.</summary>
    private static void WeighPlaces(LinkNode a, LinkNode b, Span<double> evidence)
    {
        var place = PlaceOf(a, b);
        var exact = a.Spot?.Precision <= PlacePrecision.Area && b.Spot?.Precision <= PlacePrecision.Area;
        (evidence[0], evidence[1]) = (Is(place == PlaceRelation.Same && exact), Is(place == PlaceRelation.Same && !exact));
        (evidence[2], evidence[3]) = (Is(place == PlaceRelation.Within), Is(place == PlaceRelation.Apart));
    }

    /// <summary>A name in common, no name alike, or one person without a name alike.</summary>
    private static void WeighVictims(LinkNode a, LinkNode b, Span<double> evidence)
    {
        if (a.Victims.Length > 0 && b.Victims.Length > 0)
        {
            (evidence[0], evidence[1]) = (Is(Shares(a.Victims, b.Victims)), Is(!a.Victims.Any(v => b.Victims.Any(o => SoleVictim.AreLike(v, o)))));
        }
        evidence[2] = Is(a.SoleVictim is { Surnames.Count: 0 } one && b.SoleVictim is { Surnames.Count: 0 } other && one.IsSame(other));
    }

    /// <summary>A number of several in common, one only in common, numbers that cannot be of one event, or dead in one and only hurt in the other.</summary>
    private static void WeighTolls(LinkNode a, LinkNode b, Span<double> evidence)
    {
        var most = -1m;
        foreach (var toll in a.Tolls)
        {
            most = toll.Least > most && b.Tolls.AsSpan().Contains(toll) ? toll.Least : most;
        }
        (evidence[0], evidence[1]) = (Is(most > 1), Is(most is 0 or 1));
        evidence[2] = Is(Contradict(a, b));
        evidence[3] = Is(a.Worst != WorstHarm.None && b.Worst != WorstHarm.None && a.Worst != b.Worst);
    }

    private static bool Shares(string[] some, string[] others)
    {
        foreach (var word in some)
        {
            if (others.AsSpan().Contains(word))
            {
                return true;
            }
        }
        return false;
    }

    private static int? DaysApart(LinkNode a, LinkNode b) =>
        a.Published is { } left && b.Published is { } right ? Math.Abs(left.DayNumber - right.DayNumber) : null;

    private static double Is(bool holds) => holds ? 1 : 0;
}
