using System.Text;
using System.Text.Json;

namespace Parallax.Ingest.Json;

/// <summary>The fields of a JSON object that a report is made of, under their own names or those of news-please. Empty values
/// count as absent; of two names for the same thing the own one goes first; of a name that comes twice the last counts.</summary>
internal sealed class JsonFields
{
    private static readonly string[] Known =
        ["id", "outlet", "source_domain", "url", "title", "published", "date_publish", "text", "maintext", "author", "authors"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private JsonFields()
    {
    }

    public string? Id => Of("id");

    public string? Outlet => Of("outlet", "source_domain");

    public string? Url => Of("url");

    public string? Title => Of("title");

    public string? Published => Of("published", "date_publish");

    public string? Author => Of("author", "authors");

    /// <summary>The text, also one of white space only; null where there is none.</summary>
    public string? Text => Of("text", "maintext") ?? _values.GetValueOrDefault("text") ?? _values.GetValueOrDefault("maintext");

    /// <summary>Why no report can be made of the object; null where one may.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>What was odd about the values.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>Whether the object has any of the fields that make it a report.</summary>
    public bool IsReport { get; private set; }

    /// <summary>Reads the object that the reader stands at the start of, up to its end.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static JsonFields Read(ref Utf8JsonReader reader)
    {
        var fields = new JsonFields();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = NameOfField(ref reader);
            reader.Read();
            if (name is null)
            {
                reader.Skip();
            }
            else
            {
                fields.Take(name, ref reader);
            }
        }
        return fields;
    }

    /// <summary>What a JSON value is called in a message.</summary>
    public static string NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The name as it is known here; null for any other, also for one that holds half a surrogate pair.</summary>
    private static string? NameOfField(ref Utf8JsonReader reader)
    {
        try
        {
            foreach (var name in Known)
            {
                if (reader.ValueTextEquals(name))
                {
                    return name;
                }
            }
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        return null;
    }

    private void Take(string name, ref Utf8JsonReader reader)
    {
        IsReport |= name is "text" or "maintext" or "title";
        _values.Remove(name);
        var depth = reader.CurrentDepth;
        try
        {
            if (Value(name, ref reader) is { } value)
            {
                _values[name] = value;
                Fault ??= value.Contains('\0', StringComparison.Ordinal) ? new($"a zero character in '{name}'", "text without zero characters") : null;
            }
        }
        catch (InvalidOperationException)
        {
            Fault ??= new($"half a surrogate pair in '{name}', which no text can hold", "pairs such as \\ud83d\\ude00");
            while (reader.CurrentDepth > depth && reader.Read())
            {
                // Out of the list in which it was met.
            }
        }
    }

    private string? Value(string name, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when name is not ("text" or "maintext" or "title"):
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.StartArray when name is "author" or "authors":
                return Names(ref reader);
            default:
                WrongKind(name, reader.TokenType);
                reader.Skip();
                return null;
        }
    }

    private static string? Names(ref Utf8JsonReader reader)
    {
        var names = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                names.Add(reader.GetString()!);
            }
            reader.Skip();
        }
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private void WrongKind(string name, JsonTokenType type)
    {
        if (name is "text" or "maintext")
        {
            Fault ??= new($"{NameOf(type)} as '{name}'", "a string");
            return;
        }
        Warnings.Add($"'{name}' is {NameOf(type)} and was left out; expected a string");
    }

    private string? Of(string name, string? other = null)
    {
        var value = _values.GetValueOrDefault(name);
        return !string.IsNullOrWhiteSpace(value) ? value : other is null ? null : Of(other);
    }
}
