using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Json;
using Parallax.Json;

namespace Parallax.Export.LinkedData;

/// <summary>Events, statements and links, each followed by the nodes of its words. Every value names the claims that it is derived from.</summary>
internal sealed class EventNodes(JsonLines lines, Record record, string run)
{
    private readonly Utf8JsonWriter _json = lines.Json;
    private readonly ClaimNodes _claims = new(lines, record);
    private readonly ValueNodes _values = new(lines.Json);

    public void Write(Event item)
    {
        lines.Write(() => Members(item));
        foreach (var mention in item.Mentions)
        {
            _claims.Write(mention, item);
        }
        var about = () => _json.NameValue(item.Id);
        foreach (var claim in item.Claims.DistinctBy(c => c.Id))
        {
            _claims.Write(claim, about);
        }
    }

    public void Write(Link link)
    {
        var id = $"{Iri.Of(link.From)}:{Wording.Of(link.Type)}:{link.To}";
        lines.Write(() =>
        {
            _json.WriteString("id", id);
            _json.WriteString("type", "Link");
            _json.WriteString("from", Iri.Of(link.From));
            _json.WriteString("to", Iri.Of(link.To));
            _json.WriteString("linkType", Wording.Of(link.Type));
            _values.Standing(link.Status, link.Claims);
        });
        foreach (var claim in link.Claims)
        {
            _claims.Write(claim, () => _json.WriteStringValue(id));
        }
    }

    /// <summary>An utterance: a target for each place that quotes it.</summary>
    public void Write(Statement statement) => lines.Write(() =>
    {
        _json.Name(Terms.Id, statement.Id);
        _json.Strings("type", ["Quotation", "Annotation"]);
        _json.Known("speaker", statement.Speaker);
        if (statement.Said is { } said)
        {
            _json.Day("said", said);
        }
        _json.WriteStartArray("target");
        foreach (var variant in statement.Variants)
        {
            TextTarget.Write(_json, new(variant.Report, variant.Field, variant.Span));
        }
        _json.WriteEndArray();
    });

    private void Members(Event item)
    {
        _json.Name(Terms.Id, item.Id);
        _json.Strings("type", ["Event", "sem:Event", "Entity"]);
        _json.WriteString("name", item.Label);
        _json.WriteString("eventType", Wording.Of(item.Type));
        _json.WriteString("prominence", Wording.Of(item.Prominence));
        _json.WriteString("generatedBy", run);
        _json.Names(Terms.DerivedFrom, item.Mentions.Select(m => m.Id));
        _values.Time(item.When);
        _values.Place(item);
        _json.Objects("hasActor", item.Actors, _values.Actor);
        _json.Objects("person", item.People, _values.Person);
        _json.Objects("fact", item.Facts, _values.Fact);
        Window(item.Window);
        _json.Objects("note", item.Notes, Note);
    }

    private void Window(SeriesWindow? window)
    {
        if (window is null)
        {
            return;
        }
        _json.WriteStartObject("window");
        _values.Days(window.From, window.To);
        _json.WriteString("words", window.Text);
        _json.Names(Terms.DerivedFrom, window.Told.Select(t => t.Claim));
        _json.WriteEndObject();
    }

    private void Note(EventNote note)
    {
        _json.WriteString("kind", note.Kind);
        _json.WriteString("words", note.Text);
        _json.Names(Terms.DerivedFrom, note.Claims);
    }
}
