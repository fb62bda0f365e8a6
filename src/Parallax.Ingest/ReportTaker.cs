namespace Parallax.Ingest;

/// <summary>Hands on what is read, and counts it.</summary>
internal sealed class ReportTaker(IReportSink sink)
{
    /// <summary>How many reports and problems were taken so far, equal reports counted each time.</summary>
    public int Added { get; private set; }

    /// <summary>How many of these were reports.</summary>
    public int Reports { get; private set; }

    public void Add(InputProblem problem)
    {
        Added++;
        sink.Take(problem);
    }

    public void Add(SourceFile source) => sink.Take(source);

    public void Add(Report report, ReadOnlySpan<byte> original, string? path)
    {
        Added++;
        Reports++;
        sink.Take(report, original, path);
    }
}
