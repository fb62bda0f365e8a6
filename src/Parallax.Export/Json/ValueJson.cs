using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Json;

namespace Parallax.Export.Json;

/// <summary>Values of events for formats that have their claims elsewhere: each names its claims by their ids.</summary>
internal sealed class ValueJson(Utf8JsonWriter json)
{
    /// <summary>Writes <c>when</c>, where a time is known.</summary>
    public void When(EventTime? when)
    {
        if (when is null)
        {
            return;
        }
        json.WriteStartObject("when");
        json.Day("start", when.Start);
        json.Day("end", when.End);
        json.Known("best", when.Best);
        json.WriteString("precision", Wording.Of(when.Precision));
        json.WriteString("status", Wording.Of(when.Status));
        Claims(when.Claims);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>where</c>, where a place is known.</summary>
    public void Where(EventPlace? where)
    {
        if (where is null)
        {
            return;
        }
        var place = where.Identity;
        json.WriteStartObject("where");
        json.WriteString("name", place.Name);
        json.Known("locality", place.Locality);
        json.Known("admin2", place.Admin2);
        json.Known("admin1", place.Admin1);
        json.Known("country", place.Country);
        json.WriteString("precision", Wording.Of(place.Precision));
        json.WriteString("basis", Wording.Of(place.Basis));
        json.WriteString("status", Wording.Of(where.Status));
        Claims(where.Claims);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>actors</c>.</summary>
    public void Actors(ImmutableArray<Actor> actors) => json.Objects("actors", actors, a =>
    {
        json.WriteString("name", a.Name);
        json.Known("country", a.Country);
        Actor(a);
    });

    /// <summary>What an actor is to the event, and how sure that is.</summary>
    public void Actor(Actor actor)
    {
        json.WriteString("role", Wording.Of(actor.Role));
        json.Known("kind", actor.Kind);
        json.WriteString("certainty", Wording.Of(actor.Certainty));
        json.WriteString("status", Wording.Of(actor.Status));
        Claims(actor.Claims);
    }

    /// <summary>Writes <c>facts</c>: numbers with their bounds. A high of null beside a low means that no report sets an upper bound.</summary>
    public void Facts(ImmutableArray<Fact> facts) => json.Objects("facts", facts, f =>
    {
        json.WriteString("attribute", f.Attribute);
        json.Known("of", f.Of);
        json.WriteString("unit", f.Unit);
        json.Number("low", f.Low);
        json.Number("best", f.Best);
        json.Number("high", f.High);
        json.WriteString("status", Wording.Of(f.Status));
        json.WriteString("grade", Wording.Of(f.Grade));
        Claims(f.Claims);
    });

    private void Claims(ImmutableArray<Claim> claims) => json.Strings("claims", claims.Select(c => c.Id.ToString()));
}
