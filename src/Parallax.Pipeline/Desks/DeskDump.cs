using System.Text.Json;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>A whole desk as JSON lines (schema <c>parallax.desk/1</c>): a head, then originals, reports, when each was held, revisions, decisions, every part that ever was, and what became of events.
/// Two stores with the same dump are the same desk.</summary>
public static class DeskDump
{
    /// <summary>The name of the form, in the first line.</summary>
    public const string Schema = "parallax.desk/1";

    /// <summary>Writes the desk.</summary>
    public static void Write(IDeskSnapshot desk, Stream output)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Line(output, "desk", json => Head(json, desk.State));
        foreach (var sha256 in desk.Originals())
        {
            Line(output, "original", json =>
            {
                json.WriteString("sha256", sha256);
                json.WriteBase64String("bytes", desk.Original(sha256));
            });
        }
        foreach (var id in desk.Stays().Select(s => s.Report).Distinct())
        {
            Line(output, "report", json => DumpedReport.Write(json, desk.Report(id)!));
        }
        foreach (var stay in desk.Stays())
        {
            Line(output, "stay", json =>
            {
                json.WriteString("report", stay.Report.ToString());
                Times(json, stay.Since, stay.Until);
            });
        }
        WriteRevisions(desk, output);
        WriteParts(desk, output);
    }

    private static void WriteRevisions(IDeskSnapshot desk, Stream output)
    {
        foreach (var revision in desk.Revisions())
        {
            Line(output, "revision", json => DumpedRevision.Write(json, revision));
        }
        foreach (var decision in desk.Decisions())
        {
            Line(output, "decision", json =>
            {
                json.WriteString("id", decision.Id);
                Times(json, decision.Made, decision.Undone);
                Body(json, decision.Body);
            });
        }
    }

    private static void WriteParts(IDeskSnapshot desk, Stream output)
    {
        foreach (var (part, since, until) in desk.PartStays())
        {
            Line(output, "part", json =>
            {
                json.WriteString("part", Wording.Of(part.Kind));
                json.WriteString("id", part.Id);
                json.WriteString("order", part.Order);
                Times(json, since, until);
                Body(json, part.Body);
            });
        }
        for (var revision = 1; revision <= desk.State.Revision; revision++)
        {
            foreach (var change in desk.ChangesIn(revision))
            {
                Line(output, "change", json =>
                {
                    json.WriteNumber("revision", change.Revision);
                    json.WriteString("before", change.Before?.ToString());
                    json.WriteString("after", change.After?.ToString());
                });
            }
        }
    }

    private static void Head(Utf8JsonWriter json, DeskState state)
    {
        json.WriteString("schema", Schema);
        json.WriteNumber("revision", state.Revision);
        json.WriteString("policy", Wording.Of(state.Policy));
        DumpedRevision.Write(json, state.Basis);
        json.Objects("lexicons", state.Lexicons, lexicon =>
        {
            json.WriteString("name", lexicon.Name);
            json.WriteString("text", lexicon.Text);
        });
    }

    private static void Times(Utf8JsonWriter json, int since, int? until)
    {
        json.WriteNumber("since", since);
        if (until is { } end)
        {
            json.WriteNumber("until", end);
        }
        else
        {
            json.WriteNull("until");
        }
    }

    private static void Body(Utf8JsonWriter json, ReadOnlyMemory<byte> body)
    {
        json.WritePropertyName("body");
        json.WriteRawValue(body.Span, skipInputValidation: true); // the store's own JSON
    }

    private static void Line(Stream output, string kind, Action<Utf8JsonWriter> write) => JsonForm.Write(output, JsonForm.Line, json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        write(json);
        json.WriteEndObject();
    });
}
