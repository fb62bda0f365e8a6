using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>Takes a dump into an empty desk, whole or not at all.</summary>
public sealed class DeskLoad
{
    private readonly IDeskChange _store;
    private readonly RecordReader _reader;

    private DeskLoad(IDeskChange store) => (_store, _reader) = (store, new(new ReportLookup(store).Of));

    /// <summary>Reads a dump.</summary>
    /// <param name="store">The store of the desk, which must be empty.</param>
    /// <param name="dump">What <see cref="DeskDump.Write"/> wrote.</param>
    /// <param name="cancellation">Ends the reading; then nothing was taken in.</param>
    /// <exception cref="DeskException">The desk is not empty, or cannot be written to.</exception>
    /// <exception cref="InvalidDataException">It is no such dump; the message names the line.</exception>
    public static void Read(IDeskStore store, Stream dump, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var change = store.Write();
        if (change.State.Revision > 0 || change.Originals().Any())
        {
            throw new DeskException($"{store.Name}: this desk is not empty; a dump is loaded into a new one.");
        }
        var load = new DeskLoad(change);
        using var lines = new StreamReader(dump, new UTF8Encoding(false), leaveOpen: true);
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            load.Line(line, ++number);
        }
        if (number == 0)
        {
            throw new InvalidDataException("the dump is empty; expected what 'parallax dump' prints.");
        }
        change.Commit();
    }

    private void Line(string text, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var line = json.RootElement;
            var kind = line.GetProperty("kind").GetString();
            if (number == 1 != (kind == "desk"))
            {
                throw new InvalidDataException($"found '{kind}'; expected the head of a dump first, as in {{\"kind\":\"desk\",\"schema\":\"{DeskDump.Schema}\", …}}.");
            }
            Line(kind, line);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or InvalidDataException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} of the dump cannot be taken in: {e.Message}"), e);
        }
    }

    private void Line(string? kind, JsonElement line)
    {
        switch (kind)
        {
            case "desk":
                Head(line);
                break;
            case "original":
                Original(Text(line, "sha256"), line.GetProperty("bytes").GetBytesFromBase64());
                break;
            case "report":
                _store.AddReport(DumpedReport.Read(line));
                break;
            case "stay":
                _store.AddStay(new(Id<Report>.Parse(Text(line, "report"), null), line.GetProperty("since").GetInt32(), Until(line)));
                break;
            case "revision":
                _store.AddRevision(DumpedRevision.Read(line));
                break;
            case "decision":
                _store.AddDecision(new(Text(line, "id"), line.GetProperty("since").GetInt32(), Until(line), Body(line)));
                break;
            case "part":
                Part(new(Wording.Parse<PartKind>(Text(line, "part")), Text(line, "id"), Text(line, "order"), Body(line)), line);
                break;
            case "change":
                _store.AddChange(new(line.GetProperty("revision").GetInt32(), EventOrNone(line, "before"), EventOrNone(line, "after")));
                break;
            default:
                throw new InvalidDataException($"'{kind}' is not a kind of line; expected desk, original, report, stay, revision, decision, part or change.");
        }
    }

    private void Head(JsonElement line)
    {
        if (Text(line, "schema") is var schema && schema != DeskDump.Schema)
        {
            throw new InvalidDataException($"it is of the form '{schema}'; this program reads {DeskDump.Schema}.");
        }
        ImmutableArray<DeskLexicon> lexicons = [.. line.GetProperty("lexicons").EnumerateArray().Select(l => new DeskLexicon(Text(l, "name"), Text(l, "text")))];
        _store.SetState(new(DumpedRevision.ReadBasis(line), line.GetProperty("revision").GetInt32(), Wording.Parse<FactPolicy>(Text(line, "policy")), lexicons));
    }

    private void Original(string sha256, byte[] bytes)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) is var found && found != sha256)
        {
            throw new InvalidDataException($"the bytes have the SHA-256 {found}; the line says {sha256}.");
        }
        _store.AddOriginal(sha256, bytes);
    }

    private void Part(StoredPart part, JsonElement line)
    {
        var stay = new PartStay(part, line.GetProperty("since").GetInt32(), Until(line));
        var row = part.Kind == PartKind.Event && stay.Until is null ? EventRows.Of(Read(part)) : null;
        _store.AddPartStay(stay, row);
    }

    private Event Read(StoredPart part)
    {
        var read = _reader.ReadEvent(part.Body);
        return read.IsRead ? read.Value : throw new InvalidDataException($"the event {part.Id}: {read.Refusal}");
    }

    private static Id<Event>? EventOrNone(JsonElement line, string name) => line.GetProperty(name).GetString() is { } id ? Id<Event>.Parse(id, null) : null;

    private static int? Until(JsonElement line) => line.GetProperty("until") is { ValueKind: JsonValueKind.Number } until ? until.GetInt32() : null;

    private static byte[] Body(JsonElement line) => Encoding.UTF8.GetBytes(line.GetProperty("body").GetRawText());

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? throw new InvalidDataException($"'{name}' is null.");
}
