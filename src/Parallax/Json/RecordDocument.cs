using System.Buffers;
using System.Text.Json;

namespace Parallax.Json;

/// <summary>Puts parts, as <see cref="RecordParts"/> writes them, together to the document that <see cref="RecordJson"/> writes of the whole record, byte for byte.
/// One part is held at a time.</summary>
public static class RecordDocument
{
    /// <summary>In the document, parts are members of a list that is a field.</summary>
    private const int Depth = 2;

    /// <summary>Writes the document as UTF-8, with a line feed at the end.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="basis">What the record rests on.</param>
    /// <param name="reports">The entries of its reports, by id.</param>
    /// <param name="events">Its events, in the order of <see cref="Record.Events"/>.</param>
    /// <param name="statements">Its statements, by id.</param>
    /// <param name="links">Its links, by their ends and type.</param>
    /// <param name="indented">Whether people may read it. The default value is true.</param>
    /// <param name="decisions">Its decisions, by time, then id. By default there are none.</param>
    /// <exception cref="JsonException">A part is not one JSON value.</exception>
    public static void Write(Stream output, Basis basis, IEnumerable<ReadOnlyMemory<byte>> reports, IEnumerable<ReadOnlyMemory<byte>> events,
        IEnumerable<ReadOnlyMemory<byte>> statements, IEnumerable<ReadOnlyMemory<byte>> links, bool indented = true, IEnumerable<ReadOnlyMemory<byte>>? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        JsonForm.Write(output, indented ? JsonForm.Indented : JsonForm.Line, json => RecordJson.Document(json, basis, () =>
        {
            var part = new ArrayBufferWriter<byte>();
            Parts(json, "reports", reports, part);
            Parts(json, "events", events, part);
            Parts(json, "statements", statements, part);
            Parts(json, "links", links, part);
            if (decisions?.ToList() is { Count: > 0 } made)
            {
                Parts(json, "decisions", made, part);
            }
        }));
    }

    private static void Parts(Utf8JsonWriter json, string name, IEnumerable<ReadOnlyMemory<byte>> parts, ArrayBufferWriter<byte> rewritten)
    {
        ArgumentNullException.ThrowIfNull(parts);
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            rewritten.ResetWrittenCount();
            PartForm.Write(part.Span, json.Options.Indented ? Depth : null, rewritten);
            json.WriteRawValue(rewritten.WrittenSpan, skipInputValidation: true); // it was read just now
            if (json.BytesPending > JsonForm.FlushAt)
            {
                json.Flush();
            }
        }
        json.WriteEndArray();
    }
}
