using System.Text.Json;

namespace Parallax.Json;

/// <summary>Events, as parts of <see cref="RecordJson"/>.</summary>
internal sealed class EventJson(Utf8JsonWriter json, ClaimJson claims)
{
    public void Write(Event item)
    {
        json.WriteString("id", item.Id.ToString());
        json.WriteString("type", Wording.Of(item.Type));
        json.WriteString("label", item.Label);
        json.WriteString("prominence", Wording.Of(item.Prominence));
        json.Strings("reports", item.Reports.Select(r => r.Id).Order().Select(id => id.ToString()));
        Counts(item.Counts);
        json.Objects("mentions", item.Mentions, Mention);
        When(item.When);
        Where(item.Where);
        json.Objects("actors", item.Actors, Actor);
        json.Objects("people", item.People, Person);
        json.Objects("facts", item.Facts, Fact);
        Window(item.Window);
        json.Objects("notes", item.Notes, Note);
        json.Objects("joins", item.Joins, Join);
        DecisionJson.Decided(json, item.Decided);
    }

    private void Counts(SupportCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("reports", counts.Reports);
        json.WriteNumber("outlets", counts.Outlets);
        json.WriteNumber("lineages", counts.Lineages);
        json.WriteNumber("origins", counts.Origins);
        json.WriteEndObject();
    }

    private void Mention(Mention mention)
    {
        json.WriteString("id", mention.Id.ToString());
        json.Place(mention.Report, mention.Field, mention.Span, mention.Quote);
        json.WriteString("type", Wording.Of(mention.Type));
        json.WriteString("actuality", Wording.Of(mention.Actuality));
    }

    private void When(EventTime? when)
    {
        if (when is null)
        {
            json.WriteNull("when");
            return;
        }
        json.WriteStartObject("when");
        json.Day("start", when.Start);
        json.Day("end", when.End);
        json.WriteString("best", when.Best);
        json.WriteString("precision", Wording.Of(when.Precision));
        json.WriteString("status", Wording.Of(when.Status));
        json.WriteString("reason", when.Reason);
        claims.Write(when.Claims);
        json.WriteEndObject();
    }

    private void Where(EventPlace? where)
    {
        if (where is null)
        {
            json.WriteNull("where");
            return;
        }
        var place = where.Identity;
        json.WriteStartObject("where");
        json.WriteString("name", place.Name);
        json.WriteString("locality", place.Locality);
        json.WriteString("admin2", place.Admin2);
        json.WriteString("admin1", place.Admin1);
        json.WriteString("country", place.Country);
        json.Number("latitude", place.Latitude);
        json.Number("longitude", place.Longitude);
        json.WriteString("precision", Wording.Of(place.Precision));
        json.WriteString("basis", Wording.Of(place.Basis));
        json.WriteString("status", Wording.Of(where.Status));
        claims.Write(where.Claims);
        json.WriteEndObject();
    }

    private void Actor(Actor actor)
    {
        json.WriteString("role", Wording.Of(actor.Role));
        json.WriteString("name", actor.Name);
        json.Strings("aliases", actor.Aliases);
        json.Objects("joined", actor.Joined, Join);
        json.WriteString("kind", actor.Kind);
        json.WriteString("country", actor.Country);
        json.WriteString("status", Wording.Of(actor.Status));
        json.WriteString("certainty", Wording.Of(actor.Certainty));
        claims.Write(actor.Claims);
    }

    private void Person(Person person)
    {
        json.WriteString("name", person.Name);
        json.Objects("joined", person.Joined, Join);
        json.Number("age", (decimal?)person.Age);
        json.WriteString("sex", person.Sex);
        json.WriteString("role", person.Role);
        json.WriteString("nationality", person.Nationality);
        json.WriteString("status", person.Status);
        json.Truth("civilian", person.Civilian);
        claims.WriteWithAttributes(person.Claims);
    }

    private void Fact(Fact fact)
    {
        json.WriteString("attribute", fact.Attribute);
        json.WriteString("of", fact.Of);
        json.WriteString("unit", fact.Unit);
        json.WriteString("status", Wording.Of(fact.Status));
        json.WriteString("grade", Wording.Of(fact.Grade));
        json.Number("low", fact.Low);
        json.Number("best", fact.Best);
        json.Number("high", fact.High);
        json.WriteString("reason", fact.Reason);
        json.WriteNumber("lineages", fact.Lineages);
        claims.Write(fact.Claims);
    }

    private void Window(SeriesWindow? window)
    {
        if (window is null)
        {
            json.WriteNull("window");
            return;
        }
        json.WriteStartObject("window");
        json.Day("from", window.From);
        json.Day("to", window.To);
        json.WriteString("text", window.Text);
        json.Objects("told", window.Told, told =>
        {
            json.WriteString("claim", told.Claim.ToString());
            json.Place(told.Report, told.Field, told.Span, told.Quote);
            json.Day("from", told.From);
            json.Day("to", told.To);
        });
        json.WriteEndObject();
    }

    private void Join(EventJoin join)
    {
        json.WriteString("report", join.Report.ToString());
        json.WriteString("with", join.With.ToString());
        json.WriteString("reason", join.Reason);
    }

    private void Join(NameJoin join)
    {
        json.WriteString("name", join.Name);
        json.WriteString("reason", join.Reason);
    }

    private void Note(EventNote note)
    {
        json.WriteString("kind", note.Kind);
        json.WriteString("text", note.Text);
        json.Strings("claims", note.Claims.Select(id => id.ToString()));
    }
}
