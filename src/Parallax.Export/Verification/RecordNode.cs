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
