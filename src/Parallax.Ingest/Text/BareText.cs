using System.Globalization;
using Parallax.Ingest.Languages;

namespace Parallax.Ingest.Text;

/// <summary>Reads a stream that is the text of one report and nothing else.</summary>
internal static class BareText
{
    public static void Read(Stream stream, Source source, ReportTaker intake)
    {
        if (ReadAll(stream) is not { } bytes)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"a text of more than {ReportReader.MaxBytes >> 20} MiB");
            intake.Add(new InputProblem(source.Name, null, size, "one report per file, or one per line in a file named .jsonl"));
        }
        else if (TextDecoder.Decode(bytes, out var text, out var warning) is { } finding)
        {
            intake.Add(finding.At(source.Name));
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            intake.Add((text.Length == 0 ? Empty.File : Empty.Blank).At(source.Name));
        }
        else
        {
            var furniture = Furniture.Find(text);
            intake.Add(new Report(source.Key, source.Name, text, published: furniture.Published,
                language: LanguageDetector.Detect(text), warnings: warning is null ? [] : [warning])
            {
                Furniture = furniture.Spans,
            }, bytes, source.Path);
        }
    }

    /// <summary>All bytes, or null where they are more than <see cref="ReportReader.MaxBytes"/>.</summary>
    internal static byte[]? ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        var chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            if (all.Length + count > ReportReader.MaxBytes)
            {
                return null;
            }
            all.Write(chunk, 0, count);
        }
        return all.ToArray();
    }
}
