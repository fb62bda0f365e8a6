using System.Text.Json;
using Parallax.Export.Verification;
using Parallax.Json;

namespace Parallax.Cli;

/// <summary>A record that is given as the input of a command, in place of reports.</summary>
internal sealed class RecordFile(Surroundings world, string path, CancellationToken cancellation)
{
    private const int Head = 256;

    /// <summary>Whether a command was given one record: a file of JSON that begins with the schema of records, of any version.</summary>
    public static bool IsGiven(IReadOnlyList<string> inputs)
    {
        if (inputs is not [var path] || path == "-" || !File.Exists(path))
        {
            return false;
        }
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[Head];
            return IsRecord(head.AsSpan(0, file.ReadAtLeast(head, Head, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // whoever reads it as reports says why it cannot be
        }
    }

    /// <summary>Reads it and the reports of it from the sources that it names; says why where that cannot be.</summary>
    public Recorded Open()
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var json = JsonDocument.Parse(bytes, new() { AllowDuplicateProperties = false });
            return Read(bytes, json.RootElement);
        }
        catch (JsonException e)
        {
            return Refuse(ExitCode.VerificationFailed, $"{path}:{e.LineNumber + 1}: this is not JSON; expected a record as parallax record writes it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(ExitCode.NothingUsable, $"{path}: {e.Message} Expected a record as parallax record writes it.");
        }
    }

    private Recorded Read(byte[] bytes, JsonElement json)
    {
        var (intake, code) = NamedSources.Read(world, path, json, null, cancellation);
        if (intake is null)
        {
            return Recorded.Not(code);
        }
        var reports = RecordReports.Of(json, intake.Reports, out var first);
        if (first is not null)
        {
            return Recorded.Not(NamedSources.Refuse(world, path, first, intake.Problems));
        }
        var result = new RecordReader(reports.DistinctBy(r => r.Id).ToDictionary(r => r.Id).GetValueOrDefault).ReadRecord(bytes);
        return result.IsRead
            ? new(result.Value, new([.. reports.Concat(intake.Reports).DistinctBy(r => r.Id)], 0) { Sources = intake.Sources })
            : Refuse(ExitCode.VerificationFailed, $"{path}: {result.Refusal}");
    }

    private Recorded Refuse(int code, string message)
    {
        world.Say(message);
        return Recorded.Not(code);
    }

    private static bool IsRecord(ReadOnlySpan<byte> head)
    {
        try
        {
            var reader = new Utf8JsonReader(head.StartsWith("\uFEFF"u8) ? head[3..] : head, isFinalBlock: false, default);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueSpan.StartsWith("parallax.record/"u8);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
