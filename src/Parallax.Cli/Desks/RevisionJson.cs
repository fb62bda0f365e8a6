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
        json.Strings("reports", revision.Reports.Select(r => r.ToString()));
        json.WriteString("decision", revision.Decision);
        json.Objects("events", steps, step => Write(json, step));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, EventStep step)
    {
        json.WriteString("event", step.After?.GetProperty("id").GetString());
        json.WriteString("label", (step.After ?? step.Before[0]).GetProperty("label").GetString());
        json.Strings("before", step.Before.Select(b => b.GetProperty("id").GetString()!));
        json.Objects("changes", EventDifference.Between(step.Before.Count > 0 ? step.Before[0] : null, step.After, step.Later), change =>
        {
            json.WriteString("what", change.What);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.Strings("because", change.Because);
            json.Strings("without", change.Without);
        });
    }
}
