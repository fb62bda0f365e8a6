using System.Text.Json;
using Parallax.Export.Tables.Conflict;
using Parallax.Json;

namespace Parallax.Export.Comparisons;

/// <summary>A comparison as JSON (<c>parallax.comparison/1</c>): every field always there, null where nothing is known.</summary>
public static class ComparisonJson
{
    /// <summary>The name of the form, first in every file.</summary>
    public const string Schema = "parallax.comparison/1";

    /// <summary>Writes the comparison as UTF-8, with a line feed at the end.</summary>
    public static void Write(Comparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        JsonForm.Write(output, JsonForm.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteNumber("rows", comparison.Matches.Length + comparison.OnlyTheirs.Length);
            json.WriteNumber("events", comparison.Matches.Length + comparison.OnlyOurs.Length);
            json.WriteNumber("notCompared", comparison.NotCompared);
            json.Objects("agreement", comparison.Agreements, a => Agreement(json, a));
            json.Objects("matched", comparison.Matches, m => Matched(json, m));
            json.Objects("onlyTheirs", comparison.OnlyTheirs, r => Row(json, r));
            json.Objects("onlyOurs", comparison.OnlyOurs, e => Event(json, e));
            json.WriteEndObject();
        });
    }

    private static void Agreement(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteString("field", agreement.Field);
        json.WriteNumber("agree", agreement.Agree);
        json.WriteNumber("of", agreement.Of);
    }

    private static void Matched(Utf8JsonWriter json, Match match)
    {
        json.WriteNumber("score", match.Score);
        json.Number("kilometres", match.Kilometres is { } far ? Math.Round(far, 1) : null);
        json.WriteStartObject("agrees");
        json.Truth("date", match.Date);
        json.Truth("place", match.Place);
        json.Truth("eventType", match.Type);
        json.Truth("subEventType", match.SubType);
        json.Truth("fatalities", match.Fatalities);
        json.WriteEndObject();
        json.WriteStartObject("theirs");
        Row(json, match.Row);
        json.WriteEndObject();
        json.WriteStartObject("ours");
        Event(json, match.Event);
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, CodedRow row)
    {
        json.WriteNumber("line", row.Line);
        json.WriteString("id", row.Id);
        json.Day("from", row.From);
        json.Day("to", row.To);
        json.WriteString("eventType", row.EventType);
        json.WriteString("subEventType", row.SubEventType);
        json.WriteString("country", row.Country?.Alpha2);
        json.WriteString("location", row.Location);
        json.Number("fatalities", row.Fatalities);
    }

    private static void Event(Utf8JsonWriter json, Event item)
    {
        var coded = new CodedEvent(item);
        json.WriteString("event", item.Id.ToString());
        json.WriteString("label", item.Label);
        json.Day("from", coded.When.Start);
        json.Day("to", coded.When.End);
        json.WriteString("eventType", coded.Code.AcledEvent);
        json.WriteString("subEventType", coded.Code.AcledSubEvent);
        json.WriteString("country", coded.Country.Alpha2);
        json.WriteString("location", coded.Place.Name);
        json.Number("low", coded.Killed?.Low);
        json.Number("best", coded.Killed?.Best);
        json.Number("high", coded.Killed?.High);
    }
}
