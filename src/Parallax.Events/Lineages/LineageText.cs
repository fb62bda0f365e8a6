using Parallax.Events.Blocks;
using Parallax.Language;

namespace Parallax.Events.Lineages;

/// <summary>What a finder of lineages knows of one report.</summary>
/// <param name="text">What is compared of it.</param>
/// <param name="bearing">What else bears on who has a text from whom.</param>
internal sealed class LineageText(ComparedText text, Bearing bearing) : IPaired<LineageText, ComparedPair>
{
    /// <summary>By the ids of the reports.</summary>
    public static readonly Comparer<LineageText> ByReport = Comparer<LineageText>.Create((x, y) => x.Bearing.Report.Id.CompareTo(y.Bearing.Report.Id));

    public ComparedText Text { get; } = text;

    public Bearing Bearing { get; } = bearing;

    /// <inheritdoc/>
    public Views Views { get; set; }

    /// <inheritdoc/>
    public int Slot { get; set; }

    /// <inheritdoc/>
    public Block<LineageText>[] Blocks { get; set; } = [];

    /// <inheritdoc/>
    public List<ComparedPair> Pairs { get; } = [];

    /// <summary>The number of its outlet; null where that is not known.</summary>
    public int? Outlet { get; set; }

    /// <summary>The number of its story.</summary>
    public int Story { get; set; }

    /// <summary>Its runs that its pairs share, ascending.</summary>
    public ulong[] Shared { get; set; } = [];

    /// <summary>The weight of its runs, and of those with a name or number in them.</summary>
    public (double All, double Facts) Sum { get; set; } = (text.Runs.Length, text.Facts);

    /// <summary>The text that it was taken from; null where it was from none.</summary>
    public LineageText? Parent { get; set; }

    /// <summary>All texts of its lineage; null before that was worked out.</summary>
    public LineageText[]? Lineage { get; set; }

    /// <summary>Its place in its lineage; null before that was worked out.</summary>
    public LineagePlace? Place { get; set; }

    public static LineageText Of(AnnotatedReport report, CreditFinder credits) =>
        new(ComparedText.Of(report.Text.Words, report.Report.Furniture), Bearing.Of(report, credits));

    /// <inheritdoc/>
    public IReadOnlyCollection<BlockKey> BlockKeys() => [.. Text.Sketch.Keys.Distinct().Select(k => new BlockKey((int)(k % BlockSketch.Bands), k))];
}
