using System.Globalization;
using System.Text;
using Parallax.Ingest.Text;

namespace Parallax.Ingest.Json;

/// <summary>Reads one report from each line of a stream; a line that cannot be used is one problem, and the others go on.</summary>
internal static class JsonLines
{
    public static void Read(Stream stream, Source source, ReportTaker intake, CancellationToken cancellation)
    {
        var before = intake.Added;
        using var utf8 = Utf8Stream.Of(stream);
        var lines = new LineReader(utf8, ReportReader.MaxBytes);
        try
        {
            while (lines.Next())
            {
                cancellation.ThrowIfCancellationRequested();
                Read(lines, source, intake);
            }
        }
        catch (DecoderFallbackException)
        {
            intake.Add(new InputProblem(source.Name, lines.Number + 1, "a broken character", "text in the encoding that the file begins in"));
        }
        if (intake.Added == before)
        {
            intake.Add(Empty.Blank.At(source.Name));
        }
    }

    private static void Read(LineReader lines, Source source, ReportTaker intake)
    {
        var finding = lines.TooLong ? TooLong() : Read(lines.Line.Span, lines.Number, source, intake);
        if (finding is not null)
        {
            intake.Add(finding.At(source.Name, lines.Number));
        }
    }

    private static Finding? Read(ReadOnlySpan<byte> line, int number, Source source, ReportTaker intake)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }
        if (JsonText.Checked(ref line, out var warning) is { } finding)
        {
            return finding;
        }
        var key = string.Create(CultureInfo.InvariantCulture, $"{source.Key}:{number}");
        var result = JsonReport.ReadAlone(line, key, source.Name, number, warning, out var report);
        if (report is not null)
        {
            intake.Add(report, line, source.Path);
        }
        return result;
    }

    private static Finding TooLong() => new(
        string.Create(CultureInfo.InvariantCulture, $"a line of more than {ReportReader.MaxBytes >> 20} MiB"), "one report per line");
}
