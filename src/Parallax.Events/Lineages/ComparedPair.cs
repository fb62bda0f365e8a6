namespace Parallax.Events.Lineages;

/// <summary>Two texts and what they share.</summary>
/// <param name="A">The number of the one.</param>
/// <param name="B">The number of the other, which is greater.</param>
/// <param name="Overlap">What they share; the one is its first.</param>
/// <param name="Taken">The share of the smaller text that stands in the other, 0 to 1, every run counted alike.</param>
/// <param name="Remainder">What is left of the smaller.</param>
/// <param name="AreFarApart">Whether so much time lies between them that a reprint is unlikely.</param>
/// <param name="AreUnlike">Whether their titles say different things.</param>
internal sealed record ComparedPair(int A, int B, Overlap Overlap, double Taken, Remainder Remainder, bool AreFarApart, bool AreUnlike)
{
    /// <summary>From this share on what is left decides nothing: a paragraph of another hand may stand under a reprint.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Where nearly all is shared, half of it by weight is enough, and of runs with names and numbers fewer than one rare name alone has (five).</summary>
    private const double LeastShareOfNearlyAll = 0.5;
    private const double FewestFactsOfNearlyAll = 3;

    /// <summary>A text with a name or number in fewer of its runs is hardly a report; more must be shared with it.</summary>
    private const double FactPoor = 0.1;
    private const double LeastShareOfFactPoor = 0.5;
    private const double FewestRunsOfFactPoor = 40;

    /// <summary>What is shared holds this part at least of the names and numbers that it would hold if it were taken from the text at random.</summary>
    private const double LeastFacts = 0.5;

    /// <summary>Of the names and numbers that are left the other knows more than a few in a rewrite, and most in a sure one. Fewer than three tell nothing.</summary>
    private const double FewKnown = 0.25;
    private const double MostKnown = 0.6;
    private const int FewestLeft = 3;

    /// <summary>The least share of the smaller of two texts that lie far apart.</summary>
    private const double LeastShareFarApart = 0.5;

    /// <summary>Whether one text was made from the other.</summary>
    public bool IsKin => IsMuch && IsOfOneTime && HasFacts;

    /// <summary>Whether enough is shared that one text may have been made from the other, whatever it is that is shared. A text of sentences that each stand in
    /// many others is still the same text as one of those days that has all of them.</summary>
    public bool IsMuch => Overlap.IsMuch
        || (!AreFarApart && Taken >= NearlyAll && Overlap.Containment >= LeastShareOfNearlyAll && Overlap.SharedFacts >= FewestFactsOfNearlyAll);

    /// <summary>The other of the two.</summary>
    public int Other(int one) => one == A ? B : A;

    /// <summary>What they share, the given one first.</summary>
    public Overlap From(int one) => one == A ? Overlap : Overlap.Reversed();

    /// <summary>What an outlet's reports of different months share is most often its footer or a story's background.</summary>
    private bool IsOfOneTime => !AreFarApart || (!AreUnlike && Overlap.Containment >= LeastShareFarApart && (Overlap.Containment >= NearlyAll || MostAreKnown));

    private bool MostAreKnown => Remainder.Facts < FewestLeft || Remainder.Known >= MostKnown * Remainder.Facts;

    private bool FewAreKnown => Remainder.Facts >= FewestLeft && Remainder.Known <= FewKnown * Remainder.Facts;

    private bool HasFacts => Overlap.FactShare < FactPoor
        ? Overlap.Containment >= LeastShareOfFactPoor && Overlap.Shared >= FewestRunsOfFactPoor
        : (Remainder.Facts >= FewestLeft && MostAreKnown)
            || (Overlap.FactContainment >= LeastFacts * Overlap.Containment && (Overlap.Containment >= NearlyAll || !FewAreKnown));
}
