using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax.Bench.Worlds;

/// <summary>Writes reports of a world as <c>record</c> reads them, and the truth of them. Each line is one JSON object.</summary>
internal static class WorldFiles
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reports: <c>id</c>, <c>outlet</c>, <c>title</c>, <c>published</c> where it is known, <c>text</c>.</summary>
    public static void WriteReports(IEnumerable<WorldReport> reports, Stream output)
    {
        foreach (var report in reports)
        {
            WriteLine(output, line =>
            {
                line.WriteString("id", report.Key);
                line.WriteString("outlet", report.Outlet);
                line.WriteString("title", report.Title);
                if (!report.IsUndated)
                {
                    line.WriteString("published", Day(report.Published));
                }
                line.WriteString("text", report.Text);
            });
        }
    }

    /// <summary>The truth: a line for each report (<c>report</c>, <c>lead</c>, <c>recalled</c>, <c>lineage</c>, <c>killed</c> as it states it), and, before the
    /// first report that tells of it, a line for each event (<c>event</c>, <c>type</c>, <c>day</c>, <c>town</c>, <c>country</c>, tolls as known in the end).</summary>
    public static void WriteTruth(IEnumerable<WorldReport> reports, Stream output)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var told in report.Recalled.Prepend(report.Lead).Where(e => known.Add(e.Id)))
            {
                WriteLine(output, line => Write(told, line));
            }
            WriteLine(output, line =>
            {
                line.WriteString("report", report.Key);
                line.WriteString("lead", report.Lead.Id);
                WriteList(line, "recalled", report.Recalled.Select(r => r.Id));
                line.WriteString("lineage", report.Lineage);
                WriteNumber(line, "killed", report.Killed);
            });
        }
    }

    private static void Write(WorldEvent told, Utf8JsonWriter line)
    {
        line.WriteString("event", told.Id);
        line.WriteString("type", Wording.Of(told.Type));
        line.WriteString("day", Day(told.Day));
        line.WriteString("town", told.Town.Name);
        line.WriteString("country", told.Town.Country);
        line.WriteString("target", told.Target);
        line.WriteNumber("killed", told.Killed);
        line.WriteNumber("injured", told.Injured);
        line.WriteNumber("abducted", told.Abducted);
        WriteNumber(line, "disputed", told.DisputedKilled);
        line.WriteString("initiator", told.Initiator);
        WriteList(line, "victims", told.Victims.Select(v => v.Name));
        line.WriteString("earlier", told.Earlier?.Id);
        line.WriteString("answerTo", told.AnswerTo?.Id);
    }

    private static void WriteList(Utf8JsonWriter line, string name, IEnumerable<string> values)
    {
        line.WriteStartArray(name);
        foreach (var value in values)
        {
            line.WriteStringValue(value);
        }
        line.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter line, string name, int? value)
    {
        if (value is { } number)
        {
            line.WriteNumber(name, number);
        }
        else
        {
            line.WriteNull(name);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var line = new Utf8JsonWriter(output, Form))
        {
            line.WriteStartObject();
            write(line);
            line.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
