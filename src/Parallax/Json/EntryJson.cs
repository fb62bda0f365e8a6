using System.Text.Json;

namespace Parallax.Json;

/// <summary>Reports as they stand in a record, as parts of <see cref="RecordJson"/>.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, RecordReport entry)
    {
        var report = entry.Report;
        json.WriteString("id", report.Id.ToString());
        json.WriteString("key", report.Key);
        json.WriteString("source", report.Source);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("author", report.Author);
        json.WriteString("title", report.Title);
        json.WriteString("url", report.Url);
        json.WriteString("published", entry.Published?.ToString());
        json.WriteString("publishedBasis", Wording.Of(entry.PublishedBasis));
        json.WriteString("publishedReason", entry.PublishedReason);
        json.WriteString("language", report.Language);
        Lineage(json, entry.Lineage);
        json.WriteString("lead", entry.Lead?.ToString());
        json.Strings("versions", entry.Versions.Select(v => v.ToString()));
        json.WriteString("sha256", report.Sha256);
        json.Strings("warnings", report.Warnings);
    }

    private static void Lineage(Utf8JsonWriter json, LineagePlace lineage)
    {
        json.WriteStartObject("lineage");
        json.WriteString("id", lineage.Id.ToString());
        json.WriteString("role", Wording.Of(lineage.Role));
        json.WriteString("of", lineage.Of?.ToString());
        json.WriteString("reason", lineage.Reason);
        json.WriteEndObject();
    }
}
