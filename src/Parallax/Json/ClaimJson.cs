using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Parallax.Json;

/// <summary>Claims with their values, as parts of <see cref="RecordJson"/>.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, Func<Id<Report>, PublicationTime?> published, Func<Id<Claim>, string?> origin)
{
    // as many as there are dates among the reports; their texts would else be made anew for every claim
    private readonly Dictionary<PublicationTime, string> _dates = [];

    public void Write(ImmutableArray<Claim> claims) => json.Objects("claims", claims, c => Write(c, null));

    /// <summary>Claims on several attributes of one thing: each says which.</summary>
    public void WriteWithAttributes(ImmutableArray<Claim> claims) => json.Objects("claims", claims, c => Write(c, c.Attribute));

    private void Write(Claim claim, string? attribute)
    {
        json.WriteString("id", claim.Id.ToString());
        json.Place(claim.Report, claim.Field, claim.Span, claim.Quote);
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
        json.WriteString("published", published(claim.Report.Id) is { } date ? TextOf(date) : null);
        json.WriteString("origin", origin(claim.Id));
    }

    private string TextOf(PublicationTime date)
    {
        if (!_dates.TryGetValue(date, out var text))
        {
            text = date.ToString();
            _dates.Add(date, text);
        }
        return text;
    }

    private void Value(ClaimValue value)
    {
        switch (value)
        {
            case NumberValue number:
                Number(number);
                break;
            case TimeValue time:
                Time(time);
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

    private void Time(TimeValue time)
    {
        json.Day("from", time.From);
        json.Day("to", time.To);
        json.WriteString("precision", Wording.Of(time.Precision));
        json.Known("clock", Clock(time));
    }

    private static string? Clock(TimeValue time)
    {
        var invariant = CultureInfo.InvariantCulture;
        var clock = time.Clock?.ToString("HH:mm", invariant);
        return time.Offset is { } offset ? $"{clock}{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString(@"hh\:mm", invariant)}" : clock;
    }
}
