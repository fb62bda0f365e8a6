using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Export.Redaction;
using Parallax.Json;

namespace Parallax.Export.Evidence;

/// <summary>What a manifest says of the names that were taken out.</summary>
/// <param name="Seal">The seal of the package with the names.</param>
/// <param name="Reports">Every report as it was, with the places of the names.</param>
internal sealed record ManifestRedaction(string Seal, ImmutableArray<(Report Original, ImmutableArray<FieldSpan> Spans)> Reports);

/// <summary>A source in a manifest.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reports">The reports of the package that came from it, in its order.</param>
internal sealed record ManifestSource(SourceFile Source, ImmutableArray<Report> Reports);

/// <summary>Writes <c>manifest.json</c>.</summary>
/// <param name="Basis">That of the record.</param>
/// <param name="Entries">Every other entry, in the order of the package.</param>
/// <param name="Sources">What they were read from; null where it is not at hand.</param>
/// <param name="Redaction">The names that were taken out; null where none were.</param>
internal sealed record EvidenceManifest(Basis Basis, IReadOnlyCollection<PackageEntry> Entries, ImmutableArray<ManifestSource>? Sources, ManifestRedaction? Redaction)
{
    public void Write(Stream output) => JsonForm.Write(output, JsonForm.Indented, Document);

    private void Document(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", EvidencePackage.Schema);
        RecordJson.Basis(json, Basis);
        json.WriteString("seal", PackageEntry.SealOf(Entries));
        Redacted(json);
        json.Objects("entries", Entries, entry => Entry(json, entry));
        if (Sources is not { } sources)
        {
            json.WriteNull("sources");
        }
        else
        {
            json.Objects("sources", sources, source => Source(json, source.Source, source.Reports));
        }
        json.WriteEndObject();
    }

    private void Redacted(Utf8JsonWriter json)
    {
        if (Redaction is null)
        {
            json.WriteNull("redaction");
            return;
        }
        json.WriteStartObject("redaction");
        json.WriteString("of", "people");
        json.WriteString("placeholder", PeopleRedaction.Placeholder.ToString());
        json.WriteString("seal", Redaction.Seal);
        json.Objects("reports", Redaction.Reports, report => Blackened(json, report.Original, report.Spans));
        json.WriteEndObject();
    }

    private static void Blackened(Utf8JsonWriter json, Report original, ImmutableArray<FieldSpan> spans)
    {
        json.WriteString("id", original.Id.ToString());
        json.WriteString("sha256", original.Sha256);
        json.Objects("spans", spans, place =>
        {
            json.WriteString("field", Wording.Of(place.Field));
            json.WriteNumber("start", place.Span.Start);
            json.WriteNumber("end", place.Span.End);
        });
    }

    private static void Entry(Utf8JsonWriter json, PackageEntry entry)
    {
        json.WriteString("path", entry.Path);
        json.WriteString("mediaType", entry.MediaType);
        json.WriteNumber("length", entry.Length);
        json.WriteString("sha256", entry.Sha256);
    }

    private void Source(Utf8JsonWriter json, SourceFile source, ImmutableArray<Report> reports)
    {
        json.WriteString("name", source.Name);
        json.WriteString("key", source.Key);
        json.WriteString("entry", Redaction is null ? EvidencePackage.PathOf(source.Sha256) : null);
        json.WriteNumber("length", source.Length);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("captured", source.Captured?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));
        json.Objects("reports", reports, report =>
        {
            json.WriteString("id", report.Id.ToString());
            if (report.Place is { } place)
            {
                json.WriteNumber("place", place);
            }
            else
            {
                json.WriteNull("place");
            }
        });
    }
}
