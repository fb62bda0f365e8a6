using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>Reports in a dump.</summary>
internal static class DumpedReport
{
    public static void Write(Utf8JsonWriter json, StoredReport stored)
    {
        var report = stored.Report;
        json.WriteString("id", report.Id.ToString());
        foreach (var (name, value) in TextsOf(report))
        {
            json.WriteString(name, value);
        }
        json.WriteString("published", report.Published?.ToString());
        json.WriteString("takenIn", report.TakenIn?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("original", stored.Original);
        json.WriteString("path", stored.Path);
        json.Strings("warnings", report.Warnings);
        json.WriteStartArray("furniture");
        foreach (var number in report.Furniture.SelectMany(s => new[] { s.Start, s.End }))
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
        json.WriteNumber("place", report.Place ?? 0);
    }

    /// <exception cref="InvalidDataException">The id is not that of such a report.</exception>
    public static StoredReport Read(JsonElement line)
    {
        string? Text(string name) => line.GetProperty(name).GetString();
        PublicationTime? published = PublicationTime.TryParse(Text("published"), out var time) ? time : null;
        int[] furniture = [.. line.GetProperty("furniture").EnumerateArray().Select(n => n.GetInt32())];
        var place = line.GetProperty("place").GetInt32();
        var report = new Report(Text("key")!, Text("source")!, Text("text")!, Text("outlet"), Text("author"), Text("title"), Text("url"), published, Text("language"),
            [.. line.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()!)])
        {
            Furniture = [.. furniture.Chunk(2).Select(s => new TextSpan(s[0], s[1]))],
            Place = place == 0 ? null : place,
            TakenIn = Text("takenIn") is { } taken ? DateTimeOffset.ParseExact(taken, "O", CultureInfo.InvariantCulture) : null,
        };
        return report.Id.ToString() == Text("id")
            ? new(report, Text("original"), Text("path"))
            : throw new InvalidDataException($"the report '{report.Key}' has the id {report.Id}; the line says {Text("id")}.");
    }

    private static ImmutableArray<(string Name, string? Value)> TextsOf(Report report) =>
    [
        ("key", report.Key), ("source", report.Source), ("outlet", report.Outlet), ("author", report.Author), ("title", report.Title), ("url", report.Url), ("language", report.Language),
        ("text", report.Text),
    ];
}
