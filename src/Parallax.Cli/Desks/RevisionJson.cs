using System.Text.Json;
using Parallax.Desks;
using Parallax.Export.Revisions;
using Parallax.Json;

namespace Parallax.Cli.Desks;

/// <summary>Revisions as lines of JSON: number, time, cause, and for every event what is other about it.</summary>
internal static class RevisionJson
{
    public static void Write(Stream output, Revision revision, IEnumerable<EventStep> steps) => JsonForm.Write(output, JsonForm.Line, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("revision", revision.Number);
        json.WriteString("time", revision.Time.UtcDateTime);
        json.WriteString("cause", Wording.Of(revision.Cause));
        Strings(json, "reports", revision.Reports.Select(r => r.ToString()));
        json.WriteString("decision", revision.Decision);
        json.WriteStartArray("events");
        foreach (var step in steps)
        {
            Write(json, step);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, EventStep step)
    {
        json.WriteStartObject();
        json.WriteString("event", step.After?.GetProperty("id").GetString());
        json.WriteString("label", (step.After ?? step.Before[0]).GetProperty("label").GetString());
        Strings(json, "before", step.Before.Select(b => b.GetProperty("id").GetString()!));
        json.WriteStartArray("changes");
        foreach (var change in EventDifference.Between(step.Before.Count > 0 ? step.Before[0] : null, step.After, step.Later))
        {
            json.WriteStartObject();
            json.WriteString("what", change.What);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            Strings(json, "because", change.Because);
            Strings(json, "without", change.Without);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }
}
