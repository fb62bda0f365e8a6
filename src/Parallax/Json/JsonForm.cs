using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax.Json;

/// <summary>How every JSON of the program is written: UTF-8, line feeds, quotes of reports readable, numbers without trailing zeros.</summary>
public static class JsonForm
{
    /// <summary>The writer would else keep a whole document in memory.</summary>
    internal const int FlushAt = 1 << 16;

    /// <summary>Indented by two spaces, for one document that people may read.</summary>
    public static JsonWriterOptions Indented { get; } = Options(indented: true);

    /// <summary>All on one line, for JSON lines.</summary>
    public static JsonWriterOptions Line { get; } = Options(indented: false);

    /// <summary>The number without trailing zeros: 12.50 is 12.5.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Writes what <paramref name="write"/> says as one document or line, with a line feed after it.</summary>
    public static void Write(Stream output, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(write);
        using (var json = new Utf8JsonWriter(output, options))
        {
            write(json);
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number)
        {
            json.WriteNumber(name, Plain(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a number in its shortest exact form, or null where there is none.</summary>
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a day as in 2020-03-11, or null where there is none.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a text where there is one, and nothing else.</summary>
    public static void Known(this Utf8JsonWriter json, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes true or false, or null where it is not known.</summary>
    public static void Truth(this Utf8JsonWriter json, string name, bool? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is { } truth)
        {
            json.WriteBoolean(name, truth);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(values);
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects, the fields of each as <paramref name="write"/> says; what is written goes out from time to time.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }
        json.WriteEndArray();
    }

    /// <summary>Writes where words stand, and the words: the same five fields for claims, mentions and statements.</summary>
    public static void Place(this Utf8JsonWriter json, Report report, TextField field, TextSpan span, string quote)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteString("report", report.Id.ToString());
        json.WriteString("field", Wording.Of(field));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("quote", quote);
    }

    // relaxed escaping is safe here: the output is a file or a stream of JSON, never a part of a page
    private static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
