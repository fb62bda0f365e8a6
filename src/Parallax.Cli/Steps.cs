using Parallax.Ingest;
using Parallax.Language;
using Parallax.Pipeline;

namespace Parallax.Cli;

/// <summary>Reads inputs; the stream is standard input, for the input <c>-</c>.</summary>
internal delegate Intake ReadReports(IReadOnlyList<string> inputs, Stream? standardInput, CancellationToken cancellation);

/// <summary>Makes the record of a set of reports.</summary>
internal delegate Record BuildRecord(IReadOnlyCollection<Report> reports, IProgress<PipelineProgress>? progress, CancellationToken cancellation);

/// <summary>The steps that commands call; tests put their own in place of them.</summary>
internal sealed record Steps(ReadReports Read, Func<Report, AnnotatedReport> Annotate, BuildRecord Build)
{
    /// <summary>Makes the step that builds records with triggers of the user's, from files of them, and by a policy; by default neither is heeded.</summary>
    public Func<IReadOnlyList<string>, FactPolicy, BuildRecord>? BuildWith { get; init; }

    /// <summary>The real ones; model, lexicons and gazetteer are opened when first needed.</summary>
    /// <param name="userFolder">The folder that may hold names of places that the user added; by default there is none.</param>
    /// <param name="clock">Tells when sources are read; by default the system's.</param>
    public static Steps Real(string? userFolder = null, TimeProvider? clock = null)
    {
        var pipeline = new Lazy<RecordPipeline>(() => RecordPipeline.Open(userFolder: userFolder));
        return new(
            (inputs, standardInput, cancellation) => ReportReader.Read(inputs, standardInput, clock ?? TimeProvider.System, cancellation),
            report => pipeline.Value.Annotate(report),
            (reports, progress, cancellation) => pipeline.Value.Build(reports, progress, cancellation))
        {
            BuildWith = (lexicons, policy) => RecordPipeline.Open(userFolder: userFolder, lexicons: lexicons, policy: policy).Build,
        };
    }
}
