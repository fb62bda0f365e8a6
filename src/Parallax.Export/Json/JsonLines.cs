using System.Buffers;
using System.Text;
using System.Text.Json;
using Parallax.Json;

namespace Parallax.Export.Json;

/// <summary>Writes JSON objects, a line each, without keeping more than a few of them: as lines of their own, or as the elements of an array.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int Kept = 1 << 16;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _kept = new(Kept * 2);
    private readonly byte[] _between;
    private readonly byte[] _after;
    private readonly bool _isArray;
    private bool _any;

    /// <summary>Writes lines of their own.</summary>
    public JsonLines(Stream output)
        : this(output, "\n", "\n")
    {
    }

    /// <summary>Writes the elements of an array.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="head">The document up to and with the bracket that opens the array.</param>
    /// <param name="tail">The document from the bracket on that closes it.</param>
    /// <returns>What writes them.</returns>
    public static JsonLines OfArray(Stream output, string head, string tail) => new(output, ",\n", $"\n{tail}\n", $"{head}\n");

    private JsonLines(Stream output, string between, string after, string? head = null)
    {
        (_output, _between, _after, _isArray) = (output, Encoding.UTF8.GetBytes(between), Encoding.UTF8.GetBytes(after), head is not null);
        Json = new(_kept, JsonForm.Line);
        _kept.Write(Encoding.UTF8.GetBytes(head ?? ""));
    }

    /// <summary>What the members of a line are written with.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes one object, whose members <paramref name="members"/> writes.</summary>
    public void Write(Action members)
    {
        if (_any)
        {
            _kept.Write(_between);
        }
        _any = true;
        Json.WriteStartObject();
        members();
        Json.WriteEndObject();
        Json.Flush();
        Json.Reset();
        if (_kept.WrittenCount > Kept)
        {
            Send();
        }
    }

    /// <summary>Ends the last line, or the document.</summary>
    public void Dispose()
    {
        Json.Dispose();
        if (_any || _isArray)
        {
            _kept.Write(_after);
        }
        Send();
    }

    private void Send()
    {
        _output.Write(_kept.WrittenSpan);
        _kept.ResetWrittenCount();
    }
}
