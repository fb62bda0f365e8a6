namespace Parallax.Events.Lineages;

/// <summary>How two texts are alike that share much, whatever else there is: what does not change as reports come in.</summary>
/// <param name="Overlap">What they share, every run counted alike.</param>
/// <param name="Remainder">What is left of the smaller.</param>
/// <param name="AreFarApart">Whether so much time lies between them that a reprint is unlikely.</param>
/// <param name="AreUnlike">Whether their titles say different things.</param>
internal sealed record Likeness(Overlap Overlap, Remainder Remainder, bool AreFarApart, bool AreUnlike)
{
    /// <summary>Texts that lie further apart are different occasions: a wire text is printed within days, a footer for years.</summary>
    private const int DaysOfAStory = 14;

    /// <summary>Compares two texts; null where they do not share much.</summary>
    public static Likeness? Of(LineageText a, LineageText b)
    {
        if (!Overlap.MayBeMuch(a.Text, b.Text) || Overlap.Of(a.Text, b.Text, RunWeights.Even) is not { IsMuch: true } overlap)
        {
            return null;
        }
        return new(overlap, Remainder.Of(a.Text, b.Text), Bearing.DaysBetween(a.Bearing, b.Bearing) > DaysOfAStory, Bearing.AreUnlike(a.Bearing, b.Bearing));
    }
}
