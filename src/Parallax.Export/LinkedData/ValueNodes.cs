using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Parallax.Export.Maps;
using Parallax.Json;

namespace Parallax.Export.LinkedData;

/// <summary>The values of an event. Where reports dispute one, each of the values is a view of its own, with those according to whom it holds.</summary>
internal sealed class ValueNodes(Utf8JsonWriter json)
{
    private const string DateForm = "yyyy-MM-dd";

    private readonly Dictionary<string, JsonEncodedText> _outlets = new(StringComparer.Ordinal);

    /// <summary>The time as an interval in which it lies; a start date only where the day is known.</summary>
    public void Time(EventTime? when)
    {
        if (when is null)
        {
            return;
        }
        if (when.Start == when.End)
        {
            json.WriteString("startDate", when.Best ?? when.Start.ToString(DateForm, CultureInfo.InvariantCulture));
        }
        json.WriteStartObject("hasTime");
        json.WriteString("type", "sem:Time");
        json.Day("earliest", when.Start);
        json.Day("latest", when.End);
        json.WriteString("precision", Wording.Of(when.Precision));
        Standing(when.Status, when.Claims);
        json.WriteEndObject();
    }

    public void Place(Event item)
    {
        if (item.Where is not { } where)
        {
            return;
        }
        var place = where.Identity;
        json.WriteStartObject("hasPlace");
        json.Strings("type", ["Place", "sem:Place"]);
        json.WriteString("name", place.Name);
        json.WriteStartObject("address");
        json.WriteString("type", "PostalAddress");
        json.Known("addressLocality", place.Locality);
        json.Known("addressRegion", place.Admin1);
        json.Known("addressCountry", place.Country);
        json.WriteEndObject();
        if (MapPoint.Of(item).Point is { } point)
        {
            json.WriteStartObject("geo");
            json.WriteString("type", "GeoCoordinates");
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
            json.WriteEndObject();
        }
        json.WriteString("precision", Wording.Of(place.Precision));
        json.WriteString("basis", Wording.Of(place.Basis));
        Standing(where.Status, where.Claims);
        json.WriteEndObject();
    }

    public void Actor(Actor actor)
    {
        json.WriteString("type", "sem:Actor");
        json.WriteString("name", actor.Name);
        json.WriteString("role", Wording.Of(actor.Role));
        json.Known("kind", actor.Kind);
        json.Known("country", actor.Country);
        json.WriteString("certainty", Wording.Of(actor.Certainty));
        Standing(actor.Status, actor.Claims, actor.Certainty == ActorCertainty.Disputed);
    }

    public void Person(Person person)
    {
        json.WriteString("type", "Person");
        json.WriteString("name", person.Name);
        json.WriteString("harm", person.Status);
        if (person.Age is { } age)
        {
            json.WriteNumber("age", age);
        }
        json.Known("gender", person.Sex);
        json.Known("jobTitle", person.Role);
        json.Known("nationality", person.Nationality);
        if (person.Civilian is { } civilian)
        {
            json.WriteBoolean("civilian", civilian);
        }
        Derived(person.Claims);
    }

    public void Fact(Fact fact)
    {
        json.WriteString("type", "Fact");
        json.WriteString("attribute", fact.Attribute);
        json.Known("of", fact.Of);
        json.WriteString("unit", fact.Unit);
        Decimal("low", fact.Low);
        Decimal("best", fact.Best);
        Upper("high", fact.Low, fact.High);
        json.WriteString("grade", Wording.Of(fact.Grade));
        json.WriteString("reason", fact.Reason);
        Standing(fact.Status, fact.Claims);
    }

    /// <summary>How the claims stand to each other, which they are, and each of several disputed values as a view.</summary>
    /// <param name="status">How they stand.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="contested">Whether some deny what others say, whatever the status. The default value is false.</param>
    public void Standing(FactStatus status, ImmutableArray<Claim> claims, bool contested = false)
    {
        json.WriteString("status", Wording.Of(status));
        Derived(claims);
        if (contested || status == FactStatus.Disputed)
        {
            json.Objects("view", claims.GroupBy(c => (c.Value.Key, Denied: c.Stance == Stance.Denied)), View);
        }
    }

    /// <summary>What a claim says.</summary>
    public void Value(ClaimValue value)
    {
        switch (value)
        {
            case NumberValue number:
                Decimal("min", number.Min);
                Upper("max", number.Min, number.Max);
                json.WriteString("unit", number.Unit);
                json.Known("currency", number.Currency);
                break;
            case TimeValue time:
                Days(time.From, time.To);
                json.WriteString("precision", Wording.Of(time.Precision));
                break;
            case NameValue name:
                json.WriteString("name", name.Name);
                break;
            case LinkValue link:
                json.WriteString("linkType", Wording.Of(link.Type));
                break;
            default:
                throw new UnreachableException($"No node for a value of type {value.GetType().Name}.");
        }
    }

    public void Days(DateOnly? first, DateOnly? last)
    {
        if (first is not null)
        {
            json.Day("firstDay", first);
        }
        if (last is not null)
        {
            json.Day("lastDay", last);
        }
    }

    /// <summary>Writes the one whose word a claim is, as a value without a name: a speaker as a node of its own, since "a minister" of two reports may be two; else the outlet; else the report.</summary>
    public void Voice(Claim claim)
    {
        if (claim.Speaker is not { } speaker)
        {
            Outlet(claim.Report);
            return;
        }
        json.WriteStartObject();
        json.WritePropertyName(Terms.Type);
        json.WriteRawValue(Terms.SpeakerTypes, skipInputValidation: true);
        json.WriteString(Terms.Name, speaker);
        json.WriteEndObject();
    }

    private void Outlet(Report report)
    {
        if (report.Outlet is not { } outlet)
        {
            json.NameValue(report.Id);
            return;
        }
        if (!_outlets.TryGetValue(outlet, out var name))
        {
            _outlets[outlet] = name = JsonEncodedText.Encode(Iri.OfOutlet(outlet));
        }
        json.WriteStringValue(name);
    }

    private void View(IGrouping<(string Key, bool Denied), Claim> claims)
    {
        json.WriteString("type", "View");
        Value(claims.First().Value);
        json.WriteBoolean("denied", claims.Key.Denied);
        json.WriteStartArray("accordingTo");
        foreach (var claim in claims.DistinctBy(c => c.Speaker ?? c.Report.Outlet ?? c.Report.Id.ToString()))
        {
            Voice(claim);
        }
        json.WriteEndArray();
        Derived(claims);
    }

    private void Derived(IEnumerable<Claim> claims) => json.Names(Terms.DerivedFrom, claims.Select(c => c.Id));

    /// <summary>A decimal as text: a number of JSON would become a binary fraction on the way to RDF.</summary>
    private void Decimal(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteString(name, JsonForm.Plain(number).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An upper bound, or that there is none.</summary>
    private void Upper(string name, decimal? low, decimal? high)
    {
        Decimal(name, high);
        if (low is not null && high is null)
        {
            json.WriteBoolean("noUpperBound", true);
        }
    }
}
