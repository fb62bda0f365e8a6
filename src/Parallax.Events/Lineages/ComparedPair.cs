using Parallax.Events.Blocks;

namespace Parallax.Events.Lineages;

/// <summary>Two texts that share much, every run counted alike.</summary>
/// <param name="a">The one of the lesser report.</param>
/// <param name="b">The other.</param>
/// <param name="likeness">How they are alike whatever else there is.</param>
internal sealed class ComparedPair(LineageText a, LineageText b, Likeness likeness) : BlockPair<LineageText>(a, b)
{
    /// <summary>From this resemblance on two texts are one story, whichever of them came first.</summary>
    private const double OneStory = 0.5;

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

    /// <summary>The order of pairs: by the one, then by the other.</summary>
    public static readonly Comparer<ComparedPair> ByReports = Comparer<ComparedPair>.Create((x, y) =>
        LineageText.ByReport.Compare(x.A, y.A) is not 0 and var order ? order : LineageText.ByReport.Compare(x.B, y.B));

    /// <summary>The share of the smaller text that stands in the other, 0 to 1, every run counted alike.</summary>
    private readonly double _taken = likeness.OverlapOf(a.Text, b.Text).Containment;

    /// <summary>The runs that they share, and those of them with a name or a number in them, by weight. At first every run counts alike.</summary>
    public (double All, double Facts) Shared { get; set; } = (likeness.Shared, likeness.SharedFacts);

    /// <summary>What they share, by weight; the one is its first.</summary>
    public Overlap Overlap => new(Shared.All, Shared.Facts, A.Sum.All, A.Sum.Facts, B.Sum.All, B.Sum.Facts);

    /// <summary>Whether the two are one story, by runs that count alike, so that it does not depend on others.</summary>
    public bool IsOneStory { get; private set; }

    /// <summary>The pair of two texts; null where they do not share much.</summary>
    public static ComparedPair? Of(LineageText a, LineageText b)
    {
        var likeness = Likeness.Of(a, b);
        if (likeness.Shared == 0)
        {
            return null;
        }
        var pair = new ComparedPair(a, b, likeness);
        var overlap = likeness.OverlapOf(a.Text, b.Text);
        pair.IsOneStory = !likeness.AreFarApart && overlap.Resemblance >= OneStory && pair.AreKin(overlap);
        return pair;
    }

    /// <summary>Whether one text was made from the other.</summary>
    public bool IsKin => AreKin(Overlap);

    /// <summary>Whether enough is shared that one text may have been made from the other, whatever it is that is shared. A text of sentences that each stand in
    /// many others is still the same text as one of those days that has all of them.</summary>
    public bool IsMuch => IsMuchOf(Overlap);

    /// <summary>What they share, the given one first.</summary>
    public Overlap From(LineageText one) => ReferenceEquals(one, A) ? Overlap : Overlap.Reversed();

    private bool AreKin(Overlap overlap) => IsMuchOf(overlap) && IsOfOneTime(overlap) && HasFacts(overlap);

    private bool IsMuchOf(Overlap overlap) => overlap.IsMuch
        || (!likeness.AreFarApart && _taken >= NearlyAll && overlap.Containment >= LeastShareOfNearlyAll && overlap.SharedFacts >= FewestFactsOfNearlyAll);

    /// <summary>What an outlet's reports of different months share is most often its footer or a story's background.</summary>
    private bool IsOfOneTime(Overlap overlap) =>
        !likeness.AreFarApart || (!likeness.AreUnlike && overlap.Containment >= LeastShareFarApart && (overlap.Containment >= NearlyAll || MostAreKnown));

    private bool MostAreKnown => likeness.Remainder.Facts < FewestLeft || likeness.Remainder.Known >= MostKnown * likeness.Remainder.Facts;

    private bool FewAreKnown => likeness.Remainder.Facts >= FewestLeft && likeness.Remainder.Known <= FewKnown * likeness.Remainder.Facts;

    private bool HasFacts(Overlap overlap) => overlap.FactShare < FactPoor
        ? overlap.Containment >= LeastShareOfFactPoor && overlap.Shared >= FewestRunsOfFactPoor
        : (likeness.Remainder.Facts >= FewestLeft && MostAreKnown)
            || (overlap.FactContainment >= LeastFacts * overlap.Containment && (overlap.Containment >= NearlyAll || !FewAreKnown));
}
