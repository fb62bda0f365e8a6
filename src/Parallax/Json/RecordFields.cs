using System.Collections.Frozen;
using System.Text.Json;
using Parallax.Decisions;

namespace Parallax.Json;

/// <summary>Writes the fields of the parts of a record, as <see cref="RecordJson"/> has them, into objects that somebody else opens and ends. Not for several
/// threads at once.</summary>
public sealed class RecordFields
{
    private readonly Utf8JsonWriter _json;
    private readonly ClaimJson _claims;
    private readonly EventJson _events;

    /// <summary>Writes with the writer.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="published">When a report was published, stated or inferred, as its entry in the record says; null where unknown.</param>
    /// <param name="origin">The name of a claim's origin; null where it is not known.</param>
    public RecordFields(Utf8JsonWriter json, Func<Id<Report>, PublicationTime?> published, Func<Id<Claim>, string?> origin)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(origin);
        _json = json;
        _claims = new(json, published, origin);
        _events = new(json, _claims);
    }

    /// <summary>Writes parts of this record with the writer.</summary>
    public static RecordFields Of(Record record, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(record);
        var published = record.Reports.ToFrozenDictionary(r => r.Report.Id, r => r.Published);
        return new(json, published.GetValueOrDefault, record.Origins.GetValueOrDefault);
    }

    /// <summary>The fields of a report's entry.</summary>
    public void Report(RecordReport entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        EntryJson.Write(_json, entry);
    }

    /// <summary>The fields of an event.</summary>
    public void Event(Event item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _events.Write(item);
    }

    /// <summary>The fields of a statement.</summary>
    public void Statement(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        StatementJson.Write(_json, statement);
    }

    /// <summary>The fields of a link.</summary>
    public void Link(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        _json.WriteString("from", link.From.ToString());
        _json.WriteString("to", link.To.ToString());
        _json.WriteString("type", Wording.Of(link.Type));
        _json.WriteString("status", Wording.Of(link.Status));
        _claims.Write(link.Claims);
        DecisionJson.Decided(_json, link.Decided);
    }

    /// <summary>The fields of a decision.</summary>
    public void Decision(RecordDecision item)
    {
        ArgumentNullException.ThrowIfNull(item);
        DecisionJson.Fields(_json, item);
    }
}
