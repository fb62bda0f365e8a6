using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Formats;

namespace Parallax.Export.Json;

/// <summary><c>jsonl</c>: a record as JSON lines, so that it need never be held whole: a head, then a line for each report, event, statement and link, in the
/// order and with the fields of <see cref="RecordJson"/>; <c>kind</c> comes first and says which it is.</summary>
internal static class RecordLines
{
    public static ExportFormat Format { get; } = new()
    {
        Name = "jsonl",
        FileName = "record.jsonl",
        Unit = "a line for each report, event, statement and link, after one for the record",
        Use = "the whole record for programs that read line by line",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonForm.Line);
        var events = new EventJson(json, record);
        Line(json, output, "record", record, r =>
        {
            json.WriteString("schema", RecordJson.Schema);
            RecordJson.Basis(json, r.Basis);
        });
        Lines(json, output, "report", record.Reports, r => RecordJson.Report(json, r));
        Lines(json, output, "event", record.Events, events.Write);
        Lines(json, output, "statement", record.Statements, s => StatementJson.Write(json, s));
        Lines(json, output, "link", record.Links, events.Write);
        return [];
    }

    private static void Lines<T>(Utf8JsonWriter json, Stream output, string kind, ImmutableArray<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            Line(json, output, kind, item, write);
        }
    }

    private static void Line<T>(Utf8JsonWriter json, Stream output, string kind, T item, Action<T> write)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        write(item);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }
}
