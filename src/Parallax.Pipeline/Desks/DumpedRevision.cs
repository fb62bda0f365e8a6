using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Desks;
using Parallax.Json;

namespace Parallax.Pipeline.Desks;

/// <summary>Revisions and their basis in a dump.</summary>
internal static class DumpedRevision
{
    public static void Write(Utf8JsonWriter json, Revision revision)
    {
        json.WriteNumber("number", revision.Number);
        json.WriteString("time", revision.Time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("cause", Wording.Of(revision.Cause));
        json.Strings("reports", revision.Reports.Select(r => r.ToString()));
        json.WriteString("decision", revision.Decision);
        Write(json, revision.Basis);
    }

    public static void Write(Utf8JsonWriter json, Basis? basis)
    {
        if (basis is null)
        {
            json.WriteNull("basis");
            return;
        }
        json.Strings("basis", [basis.Program, basis.Lexicon, basis.Model, basis.Gazetteer, basis.Policy]);
    }

    public static Revision Read(JsonElement line) => new(line.GetProperty("number").GetInt32(), ReadTime(line.GetProperty("time")), Wording.Parse<RevisionCause>(line.GetProperty("cause").GetString()!),
        [.. line.GetProperty("reports").EnumerateArray().Select(r => Id<Report>.Parse(r.GetString()!, null))], line.GetProperty("decision").GetString(), ReadBasis(line)!);

    public static Basis? ReadBasis(JsonElement line)
    {
        if (line.GetProperty("basis") is not { ValueKind: JsonValueKind.Array } basis)
        {
            return null;
        }
        ImmutableArray<string> versions = [.. basis.EnumerateArray().Select(v => v.GetString()!)];
        return new(versions[0], versions[1], versions[2], versions[3], versions[4]);
    }

    public static DateTimeOffset ReadTime(JsonElement time) => DateTimeOffset.ParseExact(time.GetString()!, "O", CultureInfo.InvariantCulture);
}
