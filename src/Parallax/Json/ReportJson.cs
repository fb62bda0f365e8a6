using System.Text.Json;

namespace Parallax.Json;

/// <summary>A report as it was taken in, as one line of JSON.</summary>
public static class ReportJson
{
    /// <summary>Writes the report with its whole text, on one line.</summary>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        JsonForm.Write(output, JsonForm.Line, json => Line(json, report));
    }

    private static void Line(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("key", report.Key);
        json.WriteString("id", report.Id.ToString());
        json.WriteString("source", report.Source);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("author", report.Author);
        json.WriteString("title", report.Title);
        json.WriteString("url", report.Url);
        json.WriteString("published", report.Published?.ToString());
        json.WriteString("publishedBasis", Wording.Of(report.Published is null ? PublishedBasis.Unknown : PublishedBasis.Stated));
        json.WriteString("language", report.Language);
        json.WriteString("text", report.Text);
        json.Strings("warnings", report.Warnings);
        json.WriteEndObject();
    }
}
