using System.Text.Json;

namespace Parallax.Json;

/// <summary>A record as JSON (schema <c>parallax.record/1</c>): every field always there, null or empty where unknown, but those of decisions, which are there only where there are any; the same
/// record gives the same bytes.</summary>
public static class RecordJson
{
    /// <summary>The name of the form, first in every file.</summary>
    public const string Schema = "parallax.record/1";

    /// <summary>Writes the record as UTF-8, with a line feed at the end.</summary>
    public static void Write(Record record, Stream output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonForm.Write(output, indented ? JsonForm.Indented : JsonForm.Line, json => Document(json, record.Basis, () => Parts(json, record)));
    }

    /// <summary>Writes a document with the lists that <paramref name="parts"/> writes.</summary>
    internal static void Document(Utf8JsonWriter json, Basis basis, Action parts)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Basis(json, basis);
        parts();
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, Record record)
    {
        var fields = RecordFields.Of(record, json);
        json.Objects("reports", record.Reports, fields.Report);
        json.Objects("events", record.Events, fields.Event);
        json.Objects("statements", record.Statements, fields.Statement);
        json.Objects("links", record.Links, fields.Link);
        if (!record.Decisions.IsEmpty)
        {
            json.Objects("decisions", record.Decisions, fields.Decision);
        }
    }

    /// <summary>Writes the field <c>basis</c>.</summary>
    public static void Basis(Utf8JsonWriter json, Basis basis)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(basis);
        json.WriteStartObject("basis");
        json.WriteString("program", basis.Program);
        json.WriteString("lexicon", basis.Lexicon);
        json.WriteString("model", basis.Model);
        json.WriteString("gazetteer", basis.Gazetteer);
        json.WriteString("policy", basis.Policy);
        json.WriteEndObject();
    }
}
