using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parallax.Json;

/// <summary>An object of JSON from outside. Whatever is missing or of another kind than asked for ends in a <see cref="RefusedException"/> that names it.</summary>
internal readonly struct JsonPart(JsonElement element)
{
    public bool Has(ReadOnlySpan<byte> name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    public string Text(ReadOnlySpan<byte> name) => TextOrNull(name) ?? throw At(name, "found null; expected a text.");

    public string? TextOrNull(ReadOnlySpan<byte> name)
    {
        var value = Field(name);
        return value.ValueKind == JsonValueKind.Null ? null : TextOf(value, name);
    }

    public int Whole(ReadOnlySpan<byte> name) => WholeOrNull(name) ?? throw At(name, "found null; expected a whole number.");

    public int? WholeOrNull(ReadOnlySpan<byte> name)
    {
        var value = Field(name);
        return value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
            : throw At(name, $"found {Kind(value)}; expected a whole number.");
    }

    public decimal Number(ReadOnlySpan<byte> name) => NumberOrNull(name) ?? throw At(name, "found null; expected a number.");

    public decimal? NumberOrNull(ReadOnlySpan<byte> name)
    {
        var value = Field(name);
        return value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number
            : throw At(name, $"found {Kind(value)}; expected a number.");
    }

    public double? DegreesOrNull(ReadOnlySpan<byte> name)
    {
        var value = Field(name);
        return value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number
            : throw At(name, $"found {Kind(value)}; expected degrees, as in 33.52.");
    }

    public bool Truth(ReadOnlySpan<byte> name) => TruthOrNull(name) ?? throw At(name, "found null; expected true or false.");

    public bool? TruthOrNull(ReadOnlySpan<byte> name)
    {
        var value = Field(name);
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw At(name, $"found {Kind(value)}; expected true or false."),
        };
    }

    public DateOnly Day(ReadOnlySpan<byte> name) => DayOrNull(name) ?? throw At(name, "found null; expected a day, as in 2020-03-11.");

    public DateOnly? DayOrNull(ReadOnlySpan<byte> name) => TextOrNull(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw At(name, $"'{text}' is not a day; expected one as in 2020-03-11.");

    public T Choice<T>(ReadOnlySpan<byte> name)
        where T : struct, Enum
    {
        var text = Text(name);
        return Wording.TryParse<T>(text, out var value)
            ? value
            : throw At(name, $"'{text}' is not one of: {string.Join(", ", Enum.GetValues<T>().Select(Wording.Of))}.");
    }

    public Id<T> Id<T>(ReadOnlySpan<byte> name)
        where T : IIdentified => IdOrNull<T>(name) ?? throw At(name, $"found null; expected an id, as in {T.IdPrefix}-00000000000000ff.");

    public Id<T>? IdOrNull<T>(ReadOnlySpan<byte> name)
        where T : IIdentified => TextOrNull(name) is not { } text ? null : IdOf<T>(text) ?? throw At(name, NoId<T>(text));

    /// <summary>What the function makes of the object under the name; null where there is null.</summary>
    public T? ObjectOrNull<T>(ReadOnlySpan<byte> name, Func<JsonPart, T> read)
        where T : class => Field(name).ValueKind == JsonValueKind.Null ? null : Object(name, read);

    /// <summary>What the function makes of the object under the name.</summary>
    public T Object<T>(ReadOnlySpan<byte> name, Func<JsonPart, T> read)
    {
        var value = Field(name);
        try
        {
            return Guarded(value, read);
        }
        catch (RefusedException e)
        {
            e.Within(Step(name));
            throw;
        }
    }

    /// <summary>What the function makes of each object of the list under the name.</summary>
    public ImmutableArray<T> List<T>(ReadOnlySpan<byte> name, Func<JsonPart, T> read) => Members(name, item => Guarded(item, read));

    /// <summary>The texts of the list under the name.</summary>
    public ImmutableArray<string> Texts(ReadOnlySpan<byte> name) => Members(name, TextOf);

    /// <summary>The ids of the list under the name.</summary>
    public ImmutableArray<Id<T>> Ids<T>(ReadOnlySpan<byte> name)
        where T : IIdentified => Members(name, item => TextOf(item) is var text && IdOf<T>(text) is { } id ? id : throw new RefusedException(NoId<T>(text)));

    /// <summary>Fails unless the text under the name is the one expected, or null where that is.</summary>
    public void MustBe(ReadOnlySpan<byte> name, ReadOnlySpan<char> expected, bool isNull, string whose)
    {
        var value = Field(name);
        if (isNull ? value.ValueKind != JsonValueKind.Null : value.ValueKind != JsonValueKind.String || !value.ValueEquals(expected))
        {
            throw At(name, $"found {Show(value.ValueKind == JsonValueKind.Null ? null : TextOf(value, name))}; {whose} {Show(isNull ? null : expected.ToString())}.");
        }
    }

    /// <summary>Fails unless the text under the name is the one expected.</summary>
    public void MustBe(ReadOnlySpan<byte> name, string? expected, string whose) => MustBe(name, expected, expected is null, whose);

    /// <summary>A refusal of what stands under the name.</summary>
    public static RefusedException At(ReadOnlySpan<byte> name, string what) => new RefusedException(what).Within(Step(name));

    /// <summary>What the function makes of an object; what a constructor refuses is refused with its words.</summary>
    public static T Guarded<T>(JsonElement value, Func<JsonPart, T> read)
    {
        try
        {
            return read(new(value));
        }
        catch (ArgumentException e)
        {
            throw RefusedException.Of(e);
        }
    }

    private JsonElement Field(ReadOnlySpan<byte> name) =>
        element.ValueKind != JsonValueKind.Object ? throw new RefusedException($"found {Kind(element)}; expected an object with '{Encoding.UTF8.GetString(name)}'.")
        : element.TryGetProperty(name, out var value) ? value
        : throw new RefusedException($"'{Encoding.UTF8.GetString(name)}' is missing.");

    private ImmutableArray<T> Members<T>(ReadOnlySpan<byte> name, Func<JsonElement, T> read)
    {
        var list = Field(name);
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw At(name, $"found {Kind(list)}; expected a list.");
        }
        var members = ImmutableArray.CreateBuilder<T>(list.GetArrayLength());
        try
        {
            foreach (var item in list.EnumerateArray())
            {
                members.Add(read(item));
            }
        }
        catch (RefusedException e)
        {
            e.Within($"{Step(name)}[{members.Count}]");
            throw;
        }
        return members.MoveToImmutable();
    }

    private static string TextOf(JsonElement value, ReadOnlySpan<byte> name)
    {
        try
        {
            return TextOf(value);
        }
        catch (RefusedException e)
        {
            e.Within(Step(name));
            throw;
        }
    }

    private static string TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new RefusedException($"found {Kind(value)}; expected a text.");
        }
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new RefusedException("the text holds half a surrogate pair.");
        }
    }

    private static Id<T>? IdOf<T>(string text)
        where T : IIdentified => Parallax.Id<T>.TryParse(text, null, out var id) && !text.AsSpan().ContainsAnyInRange('A', 'F') ? id : null;

    private static string NoId<T>(string text)
        where T : IIdentified => $"'{text}' is not such an id; expected '{T.IdPrefix}-' and 16 hexadecimal digits, as in '{T.IdPrefix}-00000000000000ff'.";

    private static string Step(ReadOnlySpan<byte> name) => $".{Encoding.UTF8.GetString(name)}";

    private static string Show(string? text) => text is null ? "nothing" : text.Length <= 80 ? $"'{text}'" : $"'{text[..77]}…'";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        var other => other.ToString().ToLowerInvariant(),
    };
}
