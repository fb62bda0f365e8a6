namespace Parallax.Events.Lineages;

/// <summary>How two texts are alike, whatever else there is: what does not change as reports come in. Kept for many pairs, and so in few bytes. The default
/// value stands for texts that do not share much.</summary>
/// <param name="Shared">How many runs stand in both; 0 where that is not much.</param>
/// <param name="SharedFacts">Those of them with a name or a number in them.</param>
/// <param name="Remainder">What is left of the smaller.</param>
/// <param name="AreFarApart">Whether so much time lies between them that a reprint is unlikely.</param>
/// <param name="AreUnlike">Whether their titles say different things.</param>
internal readonly record struct Likeness(int Shared, int SharedFacts, Remainder Remainder, bool AreFarApart, bool AreUnlike)
{
    /// <summary>Texts that lie further apart are different occasions: a wire text is printed within days, a footer for years.</summary>
    private const int DaysOfAStory = 14;

    /// <summary>Compares two texts.</summary>
    public static Likeness Of(LineageText a, LineageText b)
    {
        if (!Overlap.MayBeMuch(a.Text, b.Text) || Overlap.Of(a.Text, b.Text) is not { IsMuch: true } overlap)
        {
            return default;
        }
        return new((int)overlap.Shared, (int)overlap.SharedFacts, Remainder.Of(a.Text, b.Text), Bearing.DaysBetween(a.Bearing, b.Bearing) > DaysOfAStory, Bearing.AreUnlike(a.Bearing, b.Bearing));
    }

    /// <summary>What the two texts share, every run counted alike.</summary>
    public Overlap OverlapOf(ComparedText a, ComparedText b) => new(Shared, SharedFacts, a.Runs.Length, a.Facts, b.Runs.Length, b.Facts);
}
