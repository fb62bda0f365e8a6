namespace Parallax.Ingest;

/// <summary>Takes what a reading comes to, as it comes.</summary>
public interface IReportSink
{
    /// <summary>Takes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="original">The bytes that it was made from and no other report was: those of its file, or of its JSON object. Valid only during the call.</param>
    /// <param name="path">Where the file is that it was read from; null where it is none.</param>
    void Take(Report report, ReadOnlySpan<byte> original, string? path);

    /// <summary>Takes what could not be used.</summary>
    void Take(InputProblem problem);

    /// <summary>Takes a source that was read to its end, after its reports.</summary>
    void Take(SourceFile source);
}
