using Parallax.Events.Linking;
using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>What a finder of lineages knows of one report.</summary>
/// <param name="text">What is compared of it.</param>
/// <param name="bearing">What else bears on who has a text from whom.</param>
/// <param name="serial">Its number in the order in which a finder came to know it.</param>
internal sealed class LineageText(ComparedText text, Bearing bearing, int serial)
{
    public ComparedText Text { get; } = text;

    public Bearing Bearing { get; } = bearing;

    public int Serial { get; } = serial;

    /// <summary>What is remembered of its likeness to others of greater ids.</summary>
    public RememberedPairs<Likeness> Others { get; } = new();

    public static LineageText Of(AnnotatedReport report, CreditFinder credits, int serial) =>
        new(ComparedText.Of(report.Text.Words, report.Report.Furniture), Bearing.Of(report, credits), serial);
}
