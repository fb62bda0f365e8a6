using System.Text;
using System.Text.Json;

namespace Parallax.Export.Verification;

/// <summary>Ends a check at the first falsehood; never leaves this project.</summary>
internal sealed class FalsehoodException(Falsehood falsehood) : Exception(falsehood.ToString())
{
    public Falsehood Falsehood { get; } = falsehood;
}

/// <summary>A value in a record's JSON with the path to it. Reading a thing that is not there, or is of another kind, is a falsehood.</summary>
internal readonly struct RecordNode(JsonElement element, string path)
{
    private readonly JsonElement _element = element;

    public string Path { get; } = path;

    public bool IsNull => _element.ValueKind == JsonValueKind.Null;

    public RecordNode this[string name] =>
        _element.ValueKind != JsonValueKind.Object ? throw False($"found {Kind()}; expected an object with '{name}'.")
        : _element.TryGetProperty(name, out var value) ? new(value, $"{Path}.{name}")
        : throw False($"'{name}' is missing.");

    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    public IReadOnlyList<RecordNode> Items()
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            throw False($"found {Kind()}; expected a list.");
        }
        var path = Path;
        return [.. _element.EnumerateArray().Select((item, i) => new RecordNode(item, $"{path}[{i}]"))];
    }

    /// <summary>The value as it stands, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Json() => Encoding.UTF8.GetBytes(_element.GetRawText());

    public bool Truth() => _element.ValueKind is JsonValueKind.True or JsonValueKind.False ? _element.GetBoolean() : throw False($"found {Kind()}; expected true or false.");

    public string? TextOrNull() => IsNull ? null : Text();

    public string Text()
    {
        if (_element.ValueKind != JsonValueKind.String)
        {
            throw False($"found {Kind()}; expected a text.");
        }
        try
        {
            return _element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw False("the text holds half a surrogate pair.");
        }
    }

    public int Whole() => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var value)
        ? value
        : throw False($"found {Kind()}; expected a whole number.");

    /// <summary>Whether it is this whole number.</summary>
    public bool Is(long number) => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt64(out var value) && value == number;

    /// <summary>Fails unless the other value has the same form, and all that is no text is the same.</summary>
    /// <param name="other">The value to hold it against.</param>
    /// <param name="texts">Compares two texts.</param>
    public void MustAgree(RecordNode other, Action<RecordNode, string, string> texts)
    {
        if (_element.ValueKind != other._element.ValueKind)
        {
            throw False($"found {Kind()}; expected {other.Kind()}.");
        }
        switch (_element.ValueKind)
        {
            case JsonValueKind.String:
                texts(this, Text(), other.Text());
                break;
            case JsonValueKind.Array:
                var (items, others) = (Items(), other.Items());
                if (items.Count != others.Count)
                {
                    throw False($"found {items.Count} members; expected {others.Count}.");
                }
                for (var i = 0; i < items.Count; i++)
                {
                    items[i].MustAgree(others[i], texts);
                }
                break;
            case JsonValueKind.Object:
                MembersMustAgree(other, texts);
                break;
            default:
                if (_element.GetRawText() != other._element.GetRawText())
                {
                    throw False($"found {_element.GetRawText()}; expected {other._element.GetRawText()}.");
                }
                break;
        }
    }

    private void MembersMustAgree(RecordNode other, Action<RecordNode, string, string> texts)
    {
        var names = other._element.EnumerateObject().Select(p => p.Name).ToList();
        if (!_element.EnumerateObject().Select(p => p.Name).SequenceEqual(names))
        {
            throw False($"found other fields than expected: {string.Join(", ", names)}.");
        }
        foreach (var name in names)
        {
            this[name].MustAgree(other[name], texts);
        }
    }

    public decimal? NumberOrNull() => IsNull ? null : _element.ValueKind == JsonValueKind.Number && _element.TryGetDecimal(out var value)
        ? value
        : throw False($"found {Kind()}; expected a number.");

    public Id<T> Id<T>()
        where T : IIdentified
    {
        var text = Text();
        return Parallax.Id<T>.TryParse(text, null, out var id) && id.ToString() == text
            ? id
            : throw False($"'{text}' is not such an id; expected '{T.IdPrefix}-' and 16 hexadecimal digits, as in '{T.IdPrefix}-00000000000000ff'.");
    }

    public T Choice<T>()
        where T : struct, Enum
    {
        var text = Text();
        return Wording.TryParse<T>(text, out var value)
            ? value
            : throw False($"'{text}' is not one of: {string.Join(", ", Enum.GetValues<T>().Select(Wording.Of))}.");
    }

    /// <summary>Fails unless the text is the one expected.</summary>
    public void MustBe(string? expected, string whose)
    {
        var found = TextOrNull();
        if (found != expected)
        {
            throw False($"found {Show(found)}; {whose} {Show(expected)}.");
        }
    }

    public FalsehoodException False(string what, bool reportIsMissing = false) => new(new(Path, what) { ReportIsMissing = reportIsMissing });

    /// <summary>A text in quotation marks, cut to a length that fits a message.</summary>
    public static string Show(string? text) => text is null ? "nothing" : text.Length <= 80 ? $"'{text}'" : $"'{text[..77]}…'";

    private string Kind() => _element.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {_element.GetRawText()}",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        var other => other.ToString().ToLowerInvariant(),
    };
}
