using System.Buffers;
using System.Text.Json;
using Parallax.Decisions;

namespace Parallax.Json;

/// <summary>Writes single parts of a record as JSON objects: all on one line, UTF-8, with nothing after them. <see cref="RecordDocument"/> puts them together again.
/// Not for several threads at once.</summary>
public sealed class RecordParts : IDisposable
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private readonly Utf8JsonWriter _json;
    private readonly RecordFields _fields;

    /// <summary>Writes parts of any record.</summary>
    /// <param name="published">When a report was published, stated or inferred, as its entry in the record says; null where unknown.</param>
    /// <param name="origin">The name of a claim's origin; null where it is not known.</param>
    public RecordParts(Func<Id<Report>, PublicationTime?> published, Func<Id<Claim>, string?> origin)
    {
        _json = new(_written, JsonForm.Line);
        _fields = new(_json, published, origin);
    }

    private RecordParts(Record record)
    {
        _json = new(_written, JsonForm.Line);
        _fields = RecordFields.Of(record, _json);
    }

    /// <summary>Writes parts of this record.</summary>
    public static RecordParts Of(Record record) => new(record);

    /// <summary>The entry of a report, without its text.</summary>
    public byte[] Write(RecordReport entry) => Whole(entry, _fields.Report);

    /// <summary>An event with its claims.</summary>
    public byte[] Write(Event item) => Whole(item, _fields.Event);

    /// <summary>A statement with its quotations.</summary>
    public byte[] Write(Statement statement) => Whole(statement, _fields.Statement);

    /// <summary>A link with its claims.</summary>
    public byte[] Write(Link link) => Whole(link, _fields.Link);

    /// <summary>A decision, and whether it applies.</summary>
    public byte[] Write(RecordDecision item) => Whole(item, _fields.Decision);

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private byte[] Whole<T>(T item, Action<T> fields)
    {
        _written.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        fields(item);
        _json.WriteEndObject();
        _json.Flush();
        return _written.WrittenSpan.ToArray();
    }
}
