using System.Collections.Frozen;
using System.Text.Json;
using Parallax.Decisions;

namespace Parallax.Json;

/// <summary>Reads what <see cref="RecordJson"/> and <see cref="RecordParts"/> wrote, with the reports at hand. Whatever is read holds what its constructors ask for, its words stand
/// in the reports, and written again it gives the same JSON; JSON of which this is not so is refused. Fields may come in any order, and fields that are not known are passed
/// over. Ids of claims are taken as they stand. Not for several threads at once.</summary>
public sealed class RecordReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Func<Id<Report>, Report?> _reports;
    private readonly ClaimReader _claims;
    private readonly EventReader _events;
    private readonly StatementReader _statements;
    private readonly EntryReader _entries;

    /// <summary>Reads parts that stand on these reports.</summary>
    /// <param name="reports">The report with an id; null where it is not at hand.</param>
    public RecordReader(Func<Id<Report>, Report?> reports)
        : this(reports, null)
    {
    }

    private RecordReader(Func<Id<Report>, Report?> reports, Func<Id<Report>, string?>? published)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var words = new WordsReader(reports);
        _reports = reports;
        _claims = new(words) { Published = published };
        _events = new(words, _claims);
        _statements = new(words);
        _entries = new(reports);
    }

    /// <summary>The origins of the claims of all events and links that were read singly.</summary>
    public IReadOnlyDictionary<Id<Claim>, string> Origins => _claims.Origins;

    /// <summary>Reads the entry of a report, which must say of the report what the one at hand says.</summary>
    /// <param name="json">UTF-8; one object.</param>
    public ReadResult<RecordReport> ReadReport(ReadOnlyMemory<byte> json) => Read(json, _entries.Entry);

    /// <summary>Reads an event.</summary>
    /// <param name="json">UTF-8; one object.</param>
    public ReadResult<Event> ReadEvent(ReadOnlyMemory<byte> json) => Read(json, _events.Event);

    /// <summary>Reads a statement.</summary>
    /// <param name="json">UTF-8; one object.</param>
    public ReadResult<Statement> ReadStatement(ReadOnlyMemory<byte> json) => Read(json, _statements.Statement);

    /// <summary>Reads a link.</summary>
    /// <param name="json">UTF-8; one object.</param>
    public ReadResult<Link> ReadLink(ReadOnlyMemory<byte> json) => Read(json, _events.Link);

    /// <summary>Reads a decision as it stands in a record. Its id is taken as it stands.</summary>
    /// <param name="json">UTF-8; one object.</param>
    public static ReadResult<RecordDecision> ReadDecision(ReadOnlyMemory<byte> json) => Read(json, DecisionReader.Entry);

    /// <summary>Reads a whole record. The dates of its claims must be those of its reports.</summary>
    /// <param name="json">UTF-8; the document.</param>
    public ReadResult<Record> ReadRecord(ReadOnlyMemory<byte> json)
    {
        try
        {
            return new(Whole(DocumentFields.Of(json)));
        }
        catch (RefusedException e)
        {
            return new(e.Refusal);
        }
    }

    private Record Whole(DocumentFields fields)
    {
        var basis = fields.Basis();
        var dates = new Dictionary<Id<Report>, string?>();
        var reader = new RecordReader(_reports, dates.GetValueOrDefault);
        var reports = fields.List("reports", part => Parse(part, reader._entries.Entry));
        foreach (var entry in reports)
        {
            dates[entry.Report.Id] = entry.Published?.ToString();
        }
        var events = fields.List("events", part => Parse(part, reader._events.Event));
        var statements = fields.List("statements", part => Parse(part, reader._statements.Statement));
        var links = fields.List("links", part => Parse(part, reader._events.Link));
        var decisions = fields.Has("decisions") ? fields.List("decisions", part => Parse(part, DecisionReader.Entry)) : [];
        try
        {
            return new(basis, reports, events, statements, links) { Origins = reader._claims.Origins.ToFrozenDictionary(), Decisions = [.. decisions] };
        }
        catch (ArgumentException e)
        {
            throw RefusedException.Of(e);
        }
    }

    private static ReadResult<T> Read<T>(ReadOnlyMemory<byte> json, Func<JsonPart, T> read)
        where T : class
    {
        try
        {
            return new(Parse(json, read));
        }
        catch (RefusedException e)
        {
            return new(e.Refusal);
        }
    }

    private static T Parse<T>(ReadOnlyMemory<byte> json, Func<JsonPart, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return JsonPart.Guarded(document.RootElement, read);
        }
        catch (JsonException e)
        {
            throw new RefusedException($"this is not one JSON object: {e.Message}");
        }
    }
}
