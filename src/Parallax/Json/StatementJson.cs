using System.Text.Json;

namespace Parallax.Json;

/// <summary>Statements, as parts of <see cref="RecordJson"/>.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("id", statement.Id.ToString());
        json.WriteString("speaker", statement.Speaker);
        Speakers(json, statement.Speakers);
        json.Day("said", statement.Said);
        json.WriteString("fullest", statement.Fullest.ToString());
        json.Objects("variants", statement.Variants, variant => Variant(json, variant));
    }

    private static void Speakers(Utf8JsonWriter json, StatementSpeakers? speakers)
    {
        if (speakers is null)
        {
            json.WriteNull("speakers");
            return;
        }
        json.WriteStartObject("speakers");
        json.WriteString("status", Wording.Of(speakers.Status));
        json.WriteString("reason", speakers.Reason);
        json.WriteEndObject();
    }

    private static void Variant(Utf8JsonWriter json, StatementVariant variant)
    {
        json.Place(variant.Report, variant.Field, variant.Span, variant.Quote);
        json.WriteString("speaker", variant.Speaker);
        json.WriteString("completeness", Wording.Of(variant.Completeness));
        json.WriteString("wording", Wording.Of(variant.Wording));
        json.Objects("differences", variant.Differences, difference => Difference(json, variant, difference));
    }

    private static void Difference(Utf8JsonWriter json, StatementVariant variant, QuoteDifference difference)
    {
        json.WriteString("kind", Wording.Of(difference.Kind));
        json.WriteBoolean("marked", difference.Marked);
        json.WriteNumber("start", difference.Span.Start);
        json.WriteNumber("end", difference.Span.End);
        json.WriteString("quote", difference.Span.Of(variant.Report.Of(variant.Field)));
        if (difference.Original is not { } original)
        {
            json.WriteNull("original");
            return;
        }
        json.WriteStartObject("original");
        json.Place(original.Report, original.Field, original.Span, original.Quote);
        json.WriteEndObject();
    }
}
