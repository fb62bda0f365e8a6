using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parallax.Tests.Export;

/// <summary>A small JSON Schema (2020-12) validator: the keywords that our schema uses, and no others. An unknown keyword throws, so
/// that no part of the schema can go unchecked without anybody noticing.</summary>
internal sealed class JsonSchemaValidator
{
    private readonly JsonElement _schema;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    public JsonSchemaValidator(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        _schema = document.RootElement.Clone();
    }

    /// <summary>What is wrong with the document, each with its path; empty where it obeys the schema.</summary>
    public IReadOnlyList<string> Validate(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Errors(_schema, document.RootElement, "$")];
    }

    private IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Errors(keyword.Name, keyword.Value, schema, value, path));

    private IEnumerable<string> Errors(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => [],
        "$ref" => Errors(Resolve(rule.GetString()!), value, path),
        "type" => Fails(!Types(rule).Any(t => IsOf(t, value)), path, $"is {value.ValueKind}, not {rule}"),
        "const" => Fails(!JsonElement.DeepEquals(rule, value), path, $"is {value}, not {rule}"),
        "enum" => Fails(!rule.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), path, $"{value} is not one of {rule}"),
        "allOf" => rule.EnumerateArray().SelectMany(part => Errors(part, value, path)),
        "anyOf" => ErrorsOfAny(rule, value, path),
        "oneOf" => Fails(rule.EnumerateArray().Count(part => !Errors(part, value, path).Any()) != 1, path, "fits none or several of the choices"),
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => ErrorsOfObject(keyword, rule, schema, value, path),
            JsonValueKind.Array => ErrorsOfArray(keyword, rule, value, path),
            _ => ErrorsOfScalar(keyword, rule, value, path),
        },
    };

    /// <summary>Where no choice fits, what is wrong with each of them.</summary>
    private IEnumerable<string> ErrorsOfAny(JsonElement rule, JsonElement value, string path)
    {
        var each = rule.EnumerateArray().Select(part => Errors(part, value, path).ToList()).ToList();
        return each.Exists(errors => errors.Count == 0) ? [] : each.SelectMany(errors => errors);
    }

    private IEnumerable<string> ErrorsOfObject(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "properties" => rule.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _))
            .SelectMany(p => Errors(p.Value, value.GetProperty(p.Name), $"{path}.{p.Name}")),
        "required" => rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
        "additionalProperties" when rule.ValueKind == JsonValueKind.False => value.EnumerateObject()
            .Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _)).Select(p => $"{path}: {p.Name} is not known"),
        _ => Ignore(keyword),
    };

    private IEnumerable<string> ErrorsOfArray(string keyword, JsonElement rule, JsonElement value, string path) => keyword switch
    {
        "items" => value.EnumerateArray().SelectMany((item, i) => Errors(rule, item, $"{path}[{i}]")),
        "minItems" => Fails(value.GetArrayLength() < rule.GetInt32(), path, $"has fewer than {rule} items"),
        "uniqueItems" => Fails(value.EnumerateArray().DistinctBy(v => v.GetRawText()).Count() != value.GetArrayLength(), path, "has an item twice"),
        _ => Ignore(keyword),
    };

    private IEnumerable<string> ErrorsOfScalar(string keyword, JsonElement rule, JsonElement value, string path) => (keyword, value.ValueKind) switch
    {
        ("minLength", JsonValueKind.String) => Fails(value.GetString()!.Length < rule.GetInt32(), path, $"is shorter than {rule}"),
        ("pattern", JsonValueKind.String) => Fails(!Pattern(rule.GetString()!).IsMatch(value.GetString()!), path, $"'{value}' does not match {rule}"),
        ("minimum", JsonValueKind.Number) => Fails(value.GetDecimal() < rule.GetDecimal(), path, $"{value} is below {rule}"),
        ("maximum", JsonValueKind.Number) => Fails(value.GetDecimal() > rule.GetDecimal(), path, $"{value} is above {rule}"),
        _ => Ignore(keyword),
    };

    /// <summary>A known keyword says nothing about values of other kinds.</summary>
    private static IEnumerable<string> Ignore(string keyword) => keyword is "properties" or "required" or "additionalProperties" or "items"
        or "minItems" or "uniqueItems" or "minLength" or "pattern" or "minimum" or "maximum"
        ? []
        : throw new NotSupportedException($"This validator does not know the schema keyword '{keyword}'.");

    private static IEnumerable<string> Fails(bool fails, string path, string why) => fails ? [$"{path} {why}"] : [];

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        _ => throw new NotSupportedException($"This validator does not know the type '{type}'."),
    };

    private Regex Pattern(string pattern) =>
        _patterns.TryGetValue(pattern, out var known) ? known : _patterns[pattern] = new(pattern, RegexOptions.ECMAScript);

    private JsonElement Resolve(string reference) => reference.StartsWith("#/$defs/", StringComparison.Ordinal)
        ? _schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..])
        : throw new NotSupportedException($"This validator follows references into $defs only, not '{reference}'.");
}
