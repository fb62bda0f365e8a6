using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Parallax.Export.Json;

/// <summary>Claims with their values, as parts of <see cref="RecordJson"/>.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, Record record)
{
    private readonly FrozenDictionary<Id<Report>, string?> _published = record.Reports.ToFrozenDictionary(r => r.Report.Id, r => r.Published?.ToString());

    public void Write(ImmutableArray<Claim> claims) => json.Objects("claims", claims, c => Write(c, null));

    /// <summary>Claims on several attributes of one thing: each says which.</summary>
    public void WriteWithAttributes(ImmutableArray<Claim> claims) => json.Objects("claims", claims, c => Write(c, c.Attribute));

    /// <summary>Where words stand, and the words: the same five fields for claims, mentions and statements.</summary>
    public static void Place(Utf8JsonWriter json, Report report, TextField field, TextSpan span, string quote)
    {
        json.WriteString("report", report.Id.ToString());
        json.WriteString("field", Wording.Of(field));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("quote", quote);
    }

    private void Write(Claim claim, string? attribute)
    {
        json.WriteString("id", claim.Id.ToString());
        Place(json, claim.Report, claim.Field, claim.Span, claim.Quote);
        if (attribute is not null)
        {
            json.WriteString("attribute", attribute);
        }
        json.WriteStartObject("value");
        Value(claim.Value);
        json.WriteEndObject();
        json.WriteString("speaker", claim.Speaker);
        json.WriteString("via", claim.Via);
        json.WriteString("stance", Wording.Of(claim.Stance));
        json.WriteString("published", _published.GetValueOrDefault(claim.Report.Id));
        json.WriteString("origin", record.Origins.GetValueOrDefault(claim.Id));
    }

    private void Value(ClaimValue value)
    {
        switch (value)
        {
            case NumberValue number:
                Number(number);
                break;
            case TimeValue time:
                json.Day("from", time.From);
                json.Day("to", time.To);
                json.WriteString("precision", Wording.Of(time.Precision));
                break;
            case NameValue name:
                json.WriteString("name", name.Name);
                break;
            case LinkValue link:
                json.WriteString("type", Wording.Of(link.Type));
                break;
            default:
                throw new UnreachableException($"No JSON form for a value of type {value.GetType().Name}.");
        }
        json.WriteString("text", value.Text);
    }

    private void Number(NumberValue number)
    {
        json.Number("min", number.Min);
        json.Number("max", number.Max);
        json.WriteString("unit", number.Unit);
        if (number.Currency is not null)
        {
            json.WriteString("currency", number.Currency);
        }
    }
}
