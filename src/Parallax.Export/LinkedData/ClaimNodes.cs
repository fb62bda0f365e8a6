using System.Text.Json;
using Parallax.Export.Json;
using Parallax.Json;

namespace Parallax.Export.LinkedData;

/// <summary>Claims and mentions as annotations of reports.</summary>
internal sealed class ClaimNodes(JsonLines lines, Record record)
{
    private readonly Utf8JsonWriter _json = lines.Json;
    private readonly ValueNodes _values = new(lines.Json);

    /// <summary>A claim, about an event or a link.</summary>
    public void Write(Claim claim, Action about) => lines.Write(() =>
    {
        _json.Name(Terms.Id, claim.Id);
        _json.WritePropertyName(Terms.Type);
        _json.WriteRawValue(Terms.ClaimTypes, skipInputValidation: true);
        _json.WritePropertyName(Terms.About);
        about();
        _json.WriteString(Terms.Attribute, claim.Attribute);
        _values.Value(claim.Value);
        _json.WriteString(Terms.Stance, Wording.Of(claim.Stance));
        _json.WritePropertyName(Terms.AttributedTo);
        _values.Voice(claim);
        _json.Known("via", claim.Via);
        Origin(claim);
        _json.Name(Terms.QuotedFrom, claim.Report.Id);
        _json.WritePropertyName(Terms.Target);
        TextTarget.Write(_json, new(claim.Report, claim.Field, claim.Span));
    });

    /// <summary>Words that tell of an event.</summary>
    public void Write(Mention mention, Event item) => lines.Write(() =>
    {
        _json.Name(Terms.Id, mention.Id);
        _json.WriteString(Terms.Type, Terms.Annotation);
        _json.WriteString("motivation", "oa:identifying");
        _json.Name(Terms.Body, item.Id);
        _json.WriteString("actuality", Wording.Of(mention.Actuality));
        _json.WritePropertyName(Terms.Target);
        TextTarget.Write(_json, new(mention.Report, mention.Field, mention.Span));
    });

    /// <summary>The lineage that speaks in its own voice, or whoever its reports name.</summary>
    private void Origin(Claim claim)
    {
        if (!record.Origins.TryGetValue(claim.Id, out var origin))
        {
            return;
        }
        if (Id<Lineage>.TryParse(origin, null, out var lineage))
        {
            _json.WriteString("primarySource", Iri.Of(lineage));
        }
        else
        {
            _json.WriteStartObject("primarySource");
            _json.WriteString("id", Iri.OfOrigin(origin));
            _json.WriteString("name", origin);
            _json.WriteEndObject();
        }
    }
}
