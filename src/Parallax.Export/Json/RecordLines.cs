using System.Collections.Immutable;
using Parallax.Export.Formats;
using Parallax.Json;

namespace Parallax.Export.Json;

/// <summary><c>jsonl</c>: a record as JSON lines, so that it need never be held whole: a head, then a line for each report, event, statement, link and decision, in the
/// order and with the fields of <see cref="RecordJson"/>; <c>kind</c> comes first and says which it is.</summary>
internal static class RecordLines
{
    public static ExportFormat Format { get; } = new()
    {
        Name = "jsonl",
        FileName = "record.jsonl",
        Unit = "a line for each report, event, statement, link and decision, after one for the record",
        Use = "the whole record for programs that read line by line",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        using var lines = new JsonLines(output);
        var fields = RecordFields.Of(record, lines.Json);
        Write(lines, "record", [record], r =>
        {
            lines.Json.WriteString("schema", RecordJson.Schema);
            RecordJson.Basis(lines.Json, r.Basis);
        });
        Write(lines, "report", record.Reports, fields.Report);
        Write(lines, "event", record.Events, fields.Event);
        Write(lines, "statement", record.Statements, fields.Statement);
        Write(lines, "link", record.Links, fields.Link);
        Write(lines, "decision", record.Decisions, fields.Decision);
        return [];
    }

    private static void Write<T>(JsonLines lines, string kind, ImmutableArray<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            lines.Write(() =>
            {
                lines.Json.WriteString("kind", kind);
                write(item);
            });
        }
    }
}
