using Parallax.Language;

namespace Parallax.Pipeline;

/// <summary>How far a run is.</summary>
/// <param name="Step">The step, in a word or two: <c>reading</c>, <c>grouping</c>.</param>
/// <param name="Done">How many units are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct PipelineProgress(string Step, int Done, int Total);

/// <summary>From reports to a record: the steps in their order, with lexicons and gazetteer opened once.</summary>
public sealed class RecordPipeline
{
    private RecordPipeline()
    {
    }

    /// <summary>What every record of this pipeline rests on besides the reports.</summary>
    public Basis Basis { get; } = new("0.1.0", "none", "none", "none", "supported");

    /// <summary>Opens lexicons and gazetteer from the data folder beside the program.</summary>
    public static RecordPipeline Open() => new();

    /// <summary>Finds what is in one report: sentences, tokens, names, times, quantities, places, attributions.</summary>
    public AnnotatedReport Annotate(Report report) => throw new NotImplementedException();

    /// <summary>The record of a set of reports. Their order changes nothing; equal reports count once.</summary>
    public Record Build(IReadOnlyCollection<Report> reports, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();
}
