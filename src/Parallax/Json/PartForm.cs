using System.Buffers;
using System.Text.Json;

namespace Parallax.Json;

/// <summary>Lays out a JSON value again, as the writer of whole documents lays out what lies in them; names, texts and numbers keep their bytes.</summary>
internal ref struct PartForm
{
    private const int IndentSize = 2;

    private readonly IBufferWriter<byte> _output;
    private readonly int? _depth;
    private bool _isFirst = true;
    private bool _afterName;

    private PartForm(int? depth, IBufferWriter<byte> output) => (_depth, _output) = (depth, output);

    /// <summary>Writes the value.</summary>
    /// <param name="part">One JSON value.</param>
    /// <param name="depth">In how many lists and objects it lies, where lines are to be indented; null for all on one line.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="JsonException">It is not one JSON value.</exception>
    public static void Write(ReadOnlySpan<byte> part, int? depth, IBufferWriter<byte> output)
    {
        var form = new PartForm(depth, output);
        var reader = new Utf8JsonReader(part);
        while (reader.Read())
        {
            form.Token(in reader, part);
        }
    }

    private void Token(in Utf8JsonReader reader, ReadOnlySpan<byte> part)
    {
        var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        Before(in reader, isEnd);
        _isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        _afterName = reader.TokenType == JsonTokenType.PropertyName;
        var start = (int)reader.TokenStartIndex;
        var length = reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);
        _output.Write(part.Slice(start, length));
        if (_afterName)
        {
            _output.Write(_depth is null ? ":"u8 : ": "u8);
        }
    }

    /// <summary>The comma and the start of a line, where the token has them.</summary>
    private readonly void Before(in Utf8JsonReader reader, bool isEnd)
    {
        if (_afterName || (isEnd && _isFirst))
        {
            return;
        }
        if (!isEnd && !_isFirst)
        {
            _output.Write(","u8);
        }
        if (_depth is { } depth)
        {
            var indent = (depth + reader.CurrentDepth) * IndentSize;
            var line = _output.GetSpan(indent + 1)[..(indent + 1)];
            line.Fill((byte)' ');
            line[0] = (byte)'\n';
            _output.Advance(line.Length);
        }
    }
}
