using System.Text.Json;
using Parallax.Export.Json;
using Parallax.Json;

namespace Parallax.Export.LinkedData;

/// <summary>Reports as articles that the run used. Their texts and titles are parts with names of their own, since positions count into one or the other; the words are not there.</summary>
internal sealed class ReportNodes(JsonLines lines, string run)
{
    private readonly Utf8JsonWriter _json = lines.Json;

    public void Write(RecordReport entry) => lines.Write(() =>
    {
        var report = entry.Report;
        _json.Name(Terms.Id, report.Id);
        _json.Strings("type", ["NewsArticle", "Entity"]);
        _json.WriteString("identifier", report.Key);
        _json.Known("headline", report.Title);
        _json.Known("url", report.Url);
        _json.Known(entry.PublishedBasis == PublishedBasis.Inferred ? "datePublishedInferred" : "datePublished", entry.Published?.ToString());
        _json.Known("publishedReason", entry.PublishedReason);
        _json.WriteString("inLanguage", report.Language);
        Agents(report);
        _json.WriteStartArray("hasPart");
        Part(report, TextField.Text, report.Sha256);
        if (report.Title is not null)
        {
            Part(report, TextField.Title, null);
        }
        _json.WriteEndArray();
        Lineage(entry.Lineage);
        _json.Known("lead", entry.Lead is { } lead ? Iri.Of(lead) : null);
        _json.WriteString("usedBy", run);
    });

    private void Agents(Report report)
    {
        if (report.Author is { } author)
        {
            _json.WriteStartObject("author");
            _json.WriteString("type", "Agent");
            _json.WriteString("name", author);
            _json.WriteEndObject();
        }
        if (report.Outlet is { } outlet)
        {
            _json.WriteStartObject("publisher");
            _json.WriteString("id", Iri.OfOutlet(outlet));
            _json.Strings("type", ["Organization", "Agent"]);
            _json.WriteString("name", outlet);
            _json.WriteEndObject();
            _json.WriteString("attributedTo", Iri.OfOutlet(outlet));
        }
    }

    private void Part(Report report, TextField field, string? sha256)
    {
        _json.WriteStartObject();
        _json.Name(Terms.Id, report, field);
        _json.WriteString("type", "TextObject");
        _json.Known("sha256", sha256);
        _json.WriteEndObject();
    }

    /// <summary>A copy is derived from what it copies.</summary>
    private void Lineage(LineagePlace lineage)
    {
        _json.WriteString("lineage", Iri.Of(lineage.Id));
        _json.WriteString("lineageRole", Wording.Of(lineage.Role));
        _json.WriteString("lineageReason", lineage.Reason);
        _json.Known("derivedFrom", lineage.Of is { } of ? Iri.Of(of) : null);
    }
}
