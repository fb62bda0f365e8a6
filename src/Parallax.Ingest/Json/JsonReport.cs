using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Ingest.Languages;
using Parallax.Ingest.Text;

namespace Parallax.Ingest.Json;

/// <summary>Makes a report of one JSON object.</summary>
internal static class JsonReport
{
    private const string Example = """one JSON object, as in {"id": "1", "outlet": "…", "published": "2020-03-13", "text": "…"}""";

    /// <summary>Reads JSON that is to be one object and nothing else.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="key">The key where the object gives no id.</param>
    /// <param name="source">Where it was read from.</param>
    /// <param name="place">Which line of the source it is.</param>
    /// <param name="warning">What was odd about the bytes; null where nothing was.</param>
    /// <param name="report">The report; null where there is none.</param>
    /// <returns>Why there is no report; null where there is one.</returns>
    public static Finding? ReadAlone(ReadOnlySpan<byte> json, string key, string source, int place, string? warning, out Report? report)
    {
        report = null;
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return new($"JSON that is {JsonFields.NameOf(reader.TokenType)}", Example);
            }
            var finding = Read(ref reader, key, source, place, warning, out report);
            reader.Read();
            return finding;
        }
        catch (JsonException)
        {
            report = null;
            return Broken(reader.BytesConsumed);
        }
    }

    /// <summary>Reads the object that the reader stands at the start of, up to its end.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static Finding? Read(ref Utf8JsonReader reader, string key, string source, int? place, string? warning, out Report? report)
    {
        report = null;
        var fields = JsonFields.Read(ref reader);
        if (fields.Fault is { } fault)
        {
            return fault;
        }
        if (string.IsNullOrWhiteSpace(fields.Text) && fields.Title is null)
        {
            return new("neither text nor title", "a field 'text' (or 'maintext') that is not empty, or at least a 'title'");
        }
        var warnings = fields.Warnings;
        if (warning is not null)
        {
            warnings.Add(warning);
        }
        if (string.IsNullOrWhiteSpace(fields.Text))
        {
            warnings.Add("no text, only a title");
        }
        var language = LanguageDetector.Detect(fields.Title, fields.Text ?? "");
        var furniture = Furniture.Find(fields.Text ?? "");
        var published = fields.Published is null ? furniture.Published : Published(fields.Published, warnings);
        report = new Report(fields.Id ?? key, source, fields.Text ?? "", fields.Outlet, fields.Author, fields.Title, fields.Url,
            published, language, [.. warnings])
        {
            Furniture = furniture.Spans,
            Place = place,
        };
        return null;
    }

    public static Finding Broken(long at) =>
        new(string.Create(CultureInfo.InvariantCulture, $"broken JSON at byte {at + 1}"), Example);

    private static PublicationTime? Published(string value, List<string> warnings)
    {
        if (PublicationTime.TryParse(value, out var published))
        {
            return published;
        }
        var shown = value.Length <= 60 ? value : value[..60] + "…";
        warnings.Add($"published '{shown}' is not a date that can be read; expected one such as '2020-03-13' or '2020-03-13T08:30:00Z'");
        return null;
    }
}
