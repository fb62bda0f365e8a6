using System.Text.Json;
using Parallax.Decisions;

namespace Parallax.Json;

/// <summary>A decision as a JSON object: <c>id</c>, <c>correction</c> (its kind), <c>about</c> (the events, each with <c>id</c>, <c>label</c> and <c>mentions</c>), what the kind takes (<c>reports</c> of a split;
/// <c>attribute</c>, <c>of</c> and <c>value</c> of a set; <c>type</c> of a relink), <c>author</c>, <c>time</c>, <c>reason</c>. The same decision gives the same bytes.</summary>
public static class DecisionJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The decision on one line, UTF-8, with nothing after it.</summary>
    public static byte[] Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, JsonForm.Line))
        {
            json.WriteStartObject();
            Fields(json, decision);
            json.WriteEndObject();
        }
        return written.ToArray();
    }

    /// <summary>Reads what <see cref="Of"/> or a record has of a decision. Fields may come in any order, and fields that are not known are passed over.</summary>
    /// <param name="json">UTF-8; one object.</param>
    /// <param name="anyId">Whether the id is taken as it stands, as where names were taken out of the texts; by default it must be the one made from them.</param>
    public static ReadResult<Decision> Read(ReadOnlyMemory<byte> json, bool anyId = false)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return new(JsonPart.Guarded(document.RootElement, part => DecisionReader.Decision(part, anyId)));
        }
        catch (JsonException e)
        {
            return new(new Refusal("$", $"this is not one JSON object: {e.Message}"));
        }
        catch (RefusedException e)
        {
            return new(e.Refusal);
        }
    }

    /// <summary>Writes the fields of a decision as it stands in a record.</summary>
    internal static void Fields(Utf8JsonWriter json, RecordDecision item)
    {
        Fields(json, item.Decision);
        json.WriteBoolean("applies", item.Applies);
        json.WriteString("problem", item.Problem);
        json.Strings("events", item.Events.Select(e => e.ToString()));
    }

    /// <summary>Writes the field <c>decided</c> of an event or a link, where there is something.</summary>
    internal static void Decided(Utf8JsonWriter json, IReadOnlyCollection<Decided> decided)
    {
        if (decided.Count > 0)
        {
            json.Objects("decided", decided, d =>
            {
                json.WriteString("attribute", d.Attribute);
                json.WriteString("of", d.Of);
                json.WriteString("decision", d.Decision.ToString());
                json.WriteString("before", d.Before);
            });
        }
    }

    private static void Fields(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("id", decision.Id.ToString());
        json.WriteString("correction", decision.Correction.Kind);
        json.Objects("about", decision.Correction.Events, anchor => Anchor(json, anchor));
        switch (decision.Correction)
        {
            case Correction.Split split:
                json.Strings("reports", split.Reports.Select(r => r.ToString()));
                break;
            case Correction.Set set:
                Value(json, set.Value);
                break;
            case Correction.Relink relink:
                json.WriteString("type", relink.Type is { } type ? Wording.Of(type) : null);
                break;
        }
        json.WriteString("author", decision.Author);
        json.WriteString("time", DecisionTime.Of(decision.Time));
        json.WriteString("reason", decision.Reason);
    }

    private static void Anchor(Utf8JsonWriter json, EventAnchor anchor)
    {
        json.WriteString("id", anchor.Id.ToString());
        json.WriteString("label", anchor.Label);
        json.Objects("mentions", anchor.Mentions, mention =>
        {
            json.WriteString("report", mention.Report.ToString());
            json.WriteString("field", Wording.Of(mention.Field));
            json.WriteNumber("start", mention.Span.Start);
            json.WriteNumber("end", mention.Span.End);
        });
    }

    private static void Value(Utf8JsonWriter json, SetValue value)
    {
        json.WriteString("attribute", value.Attribute);
        json.WriteString("of", value.Of);
        if (value is SetValue.Number number)
        {
            json.Number("value", number.Best);
        }
        else
        {
            json.WriteString("value", value.Text);
        }
    }
}
