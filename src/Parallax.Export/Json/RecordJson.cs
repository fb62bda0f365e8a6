using System.Text.Json;

namespace Parallax.Export.Json;

/// <summary>A record as JSON (schema <c>parallax.record/1</c>): every field always there, null or empty where unknown; the same
/// record gives the same bytes.</summary>
public static class RecordJson
{
    /// <summary>The name of the form, first in every file.</summary>
    public const string Schema = "parallax.record/1";

    /// <summary>Writes the record as UTF-8, with a line feed at the end.</summary>
    public static void Write(Record record, Stream output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonForm.Write(output, indented ? JsonForm.Indented : JsonForm.Line, json => Document(json, record));
    }

    private static void Document(Utf8JsonWriter json, Record record)
    {
        var events = new EventJson(json, record);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Basis(json, record.Basis);
        json.Objects("reports", record.Reports, report => Report(json, report));
        json.Objects("events", record.Events, events.Write);
        json.Objects("statements", record.Statements, statement => StatementJson.Write(json, statement));
        json.Objects("links", record.Links, events.Write);
        json.WriteEndObject();
    }

    internal static void Basis(Utf8JsonWriter json, Basis basis)
    {
        json.WriteStartObject("basis");
        json.WriteString("program", basis.Program);
        json.WriteString("lexicon", basis.Lexicon);
        json.WriteString("model", basis.Model);
        json.WriteString("gazetteer", basis.Gazetteer);
        json.WriteString("policy", basis.Policy);
        json.WriteEndObject();
    }

    internal static void Report(Utf8JsonWriter json, RecordReport entry)
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
