using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Codes;
using Parallax.Export.Formats;
using Parallax.Export.Json;
using Parallax.Export.Maps;
using Parallax.Json;

namespace Parallax.Export.Plover;

/// <summary><c>plover.jsonl</c>: events as PLOVER's JSON, a line each. What PLOVER has no name for stands in members called <c>parallax</c>.</summary>
internal static class PloverLines
{
    private const string Extension = "parallax";

    private static readonly ImmutableArray<(string Attribute, string Name)> Sizes = [("killed", "dead"), ("injured", "injured"), ("arrested", "arrested")];

    public static ExportFormat Format { get; } = new()
    {
        Name = "plover.jsonl",
        Unit = "a line for each event that PLOVER has a type for, with a time known to the month",
        Use = "PLOVER's JSON: who did what to whom, with every claim and its span, for event-data tools",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        var leftOut = new LeftOut(PloverEvent.WhyNot);
        using var lines = new JsonLines(output);
        var values = new ValueJson(lines.Json);
        foreach (var item in leftOut.Kept(record.Events))
        {
            lines.Write(() => Event(lines.Json, values, new(item), record.Basis));
        }
        return leftOut.Said();
    }

    private static void Event(Utf8JsonWriter json, ValueJson values, PloverEvent item, Basis basis)
    {
        json.WriteString("id", item.Id);
        Time(json, item.When);
        json.Objects("actor", item.Actors, a => Entity(json, values, a));
        json.Objects("recipient", item.Recipients, a => Entity(json, values, a));
        json.Strings("event", [item.Type]);
        json.Strings("mode", item.Mode is { } mode ? [mode] : []);
        json.Strings("context", []);
        Place(json, item);
        Size(json, item.Item);
        json.WriteStartArray("text");
        Texts(json, item.Item);
        json.WriteEndArray();
        json.Objects("citation", item.Item.Reports, r => Citation(json, r, basis));
        json.WriteStartObject(Extension);
        Standing(json, values, item.Item);
        json.WriteEndObject();
    }

    /// <summary>The first day, the last where it is another, and the clock where it is known.</summary>
    private static void Time(Utf8JsonWriter json, EventTime when)
    {
        json.Day("date", when.Start);
        if (when.End != when.Start)
        {
            json.Day("enddate", when.End);
        }
        if (when.Best?.Split('T') is [_, var clock])
        {
            json.WriteString("time", clock);
        }
    }

    private static void Entity(Utf8JsonWriter json, ValueJson values, Actor actor)
    {
        json.Known("code", PloverEvent.CountryOf(actor));
        json.Known("sector", Sectors.Of(actor.Name));
        json.WriteString("entity_text", actor.Name);
        json.WriteStartObject(Extension);
        values.Actor(actor);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, PloverEvent item)
    {
        if (item.Place is not { } place)
        {
            return;
        }
        json.WriteStartObject("event_loc");
        json.WriteString("name", place.Name);
        if (MapPoint.Of(item.Item).Point is { } point)
        {
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
        }
        json.Known("country_code", place.Country);
        json.Known("cc3", Countries.Of(place.Country)?.Alpha3);
        json.WriteEndObject();
    }

    /// <summary>Numbers that no report disputes and that are exact; all others are among the facts, with their bounds.</summary>
    private static void Size(Utf8JsonWriter json, Event item)
    {
        json.WriteStartObject("size");
        foreach (var (attribute, name) in Sizes)
        {
            if (item.Facts.FirstOrDefault(f => f.Attribute == attribute && f.Of is null) is { Status: not FactStatus.Disputed, Low: { } low } fact && low == fact.High)
            {
                json.Number(name, low);
            }
        }
        json.WriteEndObject();
    }

    /// <summary>The words that tell of the event, then those of every claim.</summary>
    private static void Texts(Utf8JsonWriter json, Event item)
    {
        foreach (var mention in item.Mentions)
        {
            json.WriteStartObject();
            json.Place(mention.Report, mention.Field, mention.Span, mention.Quote);
            json.WriteString("id", mention.Id.ToString());
            json.WriteEndObject();
        }
        foreach (var claim in item.Claims.DistinctBy(c => c.Id))
        {
            json.WriteStartObject();
            json.Place(claim.Report, claim.Field, claim.Span, claim.Quote);
            json.WriteString("id", claim.Id.ToString());
            json.WriteString("attribute", claim.Attribute);
            json.WriteString("stance", Wording.Of(claim.Stance));
            json.Known("speaker", claim.Speaker);
            json.WriteEndObject();
        }
    }

    private static void Citation(Utf8JsonWriter json, Report report, Basis basis)
    {
        json.WriteString("citation", report.Id.ToString());
        json.Known("url", report.Url);
        json.Known("title", report.Title);
        json.WriteString("language", report.Language);
        json.Known("publication", report.Outlet);
        json.WriteString("coder", $"Parallax {basis.Program}");
        json.WriteString("version", basis.Lexicon);
    }

    private static void Standing(Utf8JsonWriter json, ValueJson values, Event item)
    {
        json.WriteString("type", Wording.Of(item.Type));
        json.WriteString("label", item.Label);
        json.WriteString("prominence", Wording.Of(item.Prominence));
        json.WriteNumber("lineages", item.Counts.Lineages);
        values.When(item.When);
        values.Where(item.Where);
        values.Facts(item.Facts);
    }
}
