using System.Text.Json;

namespace Parallax.Json;

/// <summary>The fields of a record's document and the members of its lists, as they lie in it, so that its parts can be read one after the other.</summary>
internal sealed class DocumentFields
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly ReadOnlyMemory<byte> _json;
    private readonly Dictionary<string, Range> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Range>> _lists = new(StringComparer.Ordinal);

    private DocumentFields(ReadOnlyMemory<byte> json) => _json = json;

    /// <summary>Finds them.</summary>
    /// <exception cref="RefusedException">It is not JSON, or not a record of this schema.</exception>
    public static DocumentFields Of(ReadOnlyMemory<byte> json)
    {
        var fields = new DocumentFields(json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json);
        try
        {
            fields.Find();
        }
        catch (JsonException e)
        {
            throw new RefusedException($"this is not JSON: {e.Message}");
        }
        fields.CheckSchema();
        return fields;
    }

    /// <summary>What the record rests on.</summary>
    public Basis Basis()
    {
        using var document = JsonDocument.Parse(_json[Field("basis")]);
        try
        {
            return Basis(new(document.RootElement));
        }
        catch (RefusedException e)
        {
            e.Within(".basis");
            throw;
        }
    }

    /// <summary>Whether there is a field of this name.</summary>
    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>What the function makes of each member of a list.</summary>
    public List<T> List<T>(string name, Func<ReadOnlyMemory<byte>, T> read)
    {
        Field(name);
        if (!_lists.TryGetValue(name, out var list))
        {
            throw new RefusedException("expected a list.").Within($".{name}");
        }
        var members = new List<T>(list.Count);
        try
        {
            foreach (var member in list)
            {
                members.Add(read(_json[member]));
            }
        }
        catch (RefusedException e)
        {
            e.Within($".{name}[{members.Count}]");
            throw;
        }
        return members;
    }

    private static Basis Basis(JsonPart part) => new(part.Text("program"u8), part.Text("lexicon"u8), part.Text("model"u8), part.Text("gazetteer"u8), part.Text("policy"u8));

    private void Find()
    {
        var reader = new Utf8JsonReader(_json.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new RefusedException("expected an object with 'schema'.");
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!_fields.TryAdd(name, Value(ref reader, name)))
            {
                throw new RefusedException("found twice; expected it once.").Within($".{name}");
            }
        }
        reader.Read(); // fails where something comes after it
    }

    private void CheckSchema()
    {
        using var document = JsonDocument.Parse(_json[Field("schema")]);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.String || !root.ValueEquals(RecordJson.Schema))
        {
            throw new RefusedException($"found {root.GetRawText()}; this program reads '{RecordJson.Schema}'.").Within(".schema");
        }
    }

    private Range Field(string name) => _fields.TryGetValue(name, out var range) ? range : throw new RefusedException($"'{name}' is missing.");

    private Range Value(ref Utf8JsonReader reader, string name)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            _lists[name] = Members(ref reader);
        }
        else
        {
            reader.Skip();
        }
        return start..(int)reader.BytesConsumed;
    }

    private static List<Range> Members(ref Utf8JsonReader reader)
    {
        var members = new List<Range>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add(start..(int)reader.BytesConsumed);
        }
        return members;
    }
}
