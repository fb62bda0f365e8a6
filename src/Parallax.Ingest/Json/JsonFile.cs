using System.Globalization;
using System.Text;
using System.Text.Json;
using Parallax.Ingest.Text;

namespace Parallax.Ingest.Json;

/// <summary>Reads a file that is one JSON value: a report, or a list of reports. JSON Lines under such a name are read as lines.</summary>
internal static class JsonFile
{
    private static readonly Finding NoReport =
        new("JSON that holds no report", """a report such as {"text": "…"}, or a list of reports""");

    public static void Read(Stream stream, Source source, ReportTaker intake, CancellationToken cancellation)
    {
        byte[]? bytes;
        try
        {
            using var utf8 = Utf8Stream.Of(stream);
            bytes = BareText.ReadAll(utf8);
        }
        catch (DecoderFallbackException)
        {
            intake.Add(new InputProblem(source.Name, null, "a broken character", "text in the encoding that the file begins in"));
            return;
        }
        if (bytes is null)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"a JSON file of more than {ReportReader.MaxBytes >> 20} MiB");
            intake.Add(new InputProblem(source.Name, null, size, "one report per line in a file named .jsonl"));
            return;
        }
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            intake.Add(Empty.Blank.At(source.Name));
            return;
        }
        if (IsLines(bytes))
        {
            using var lines = new MemoryStream(bytes);
            JsonLines.Read(lines, source, intake, cancellation);
            return;
        }
        ReadOnlySpan<byte> json = bytes;
        if (JsonText.Checked(ref json, out var warning) is { } finding)
        {
            intake.Add(finding.At(source.Name));
            return;
        }
        Read(json, source, warning, intake);
    }

    private static void Read(ReadOnlySpan<byte> json, Source source, string? warning, ReportTaker intake)
    {
        var before = intake.Added;
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                ReadList(ref reader, json, source, warning, intake);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadOne(ref reader, json, source, warning, intake);
            }
            reader.Read();
        }
        catch (JsonException)
        {
            intake.Add(JsonReport.Broken(reader.BytesConsumed).At(source.Name));
            return;
        }
        // In a folder, other people's JSON is a file of an unknown kind like any other.
        if (intake.Added == before && !source.FromFolder)
        {
            intake.Add(NoReport.At(source.Name));
        }
    }

    private static void ReadOne(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Source source, string? warning, ReportTaker intake)
    {
        var copy = reader;
        if (JsonFields.Read(ref copy).IsReport)
        {
            Take(ref reader, json, null, source, warning, intake);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void ReadList(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Source source, string? warning, ReportTaker intake)
    {
        if (!HasReport(reader))
        {
            reader.Skip();
            return;
        }
        for (var number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                Take(ref reader, json, number, source, warning, intake);
                continue;
            }
            intake.Add(new InputProblem(source.Name, null, $"{JsonFields.NameOf(reader.TokenType)} as report {number}", "an object"));
            reader.Skip();
        }
    }

    /// <summary>Whether any member of the list has a field of a report; the reader is a copy.</summary>
    private static bool HasReport(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject && JsonFields.Read(ref reader).IsReport)
            {
                return true;
            }
            reader.Skip();
        }
        return false;
    }

    private static void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, int? place, Source source, string? warning, ReportTaker intake)
    {
        var key = place is { } number ? string.Create(CultureInfo.InvariantCulture, $"{source.Key}:{number}") : source.Key;
        var start = (int)reader.TokenStartIndex;
        var finding = JsonReport.Read(ref reader, key, source.Name, place, warning, out var report);
        if (report is not null)
        {
            intake.Add(report, json[start..(int)reader.BytesConsumed], source.Path);
        }
        else if (finding is not null)
        {
            intake.Add((finding with { What = $"{finding.What} (report {key})" }).At(source.Name));
        }
    }

    /// <summary>Whether the first line is a whole object and another follows.</summary>
    private static bool IsLines(ReadOnlySpan<byte> json)
    {
        var start = json.TrimStart(" \t\r\n"u8);
        var feed = start.IndexOf((byte)'\n');
        if (feed < 0 || start[0] != '{' || start[feed..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return false;
        }
        try
        {
            var reader = new Utf8JsonReader(start[..feed]);
            return reader.Read() && reader.TrySkip() && reader.BytesConsumed > 0 && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
