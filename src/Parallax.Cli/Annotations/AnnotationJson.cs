using System.Buffers;
using System.Text.Json;
using Parallax.Json;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Places;
using Parallax.Language.Quantities;
using Parallax.Language.Quotations;
using Parallax.Language.References;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Cli.Annotations;

/// <summary>What was found in the texts of reports, a line of JSON each. It stands here and not with the other forms because these
/// know the vocabulary alone, not the language step.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class AnnotationJson(Stream output) : IDisposable
{
    private static readonly JsonEncodedText StartName = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText EndName = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText UposName = JsonEncodedText.Encode("upos");
    private static readonly JsonEncodedText XposName = JsonEncodedText.Encode("xpos");
    private static readonly JsonEncodedText LemmaName = JsonEncodedText.Encode("lemma");
    private static readonly JsonEncodedText HeadName = JsonEncodedText.Encode("head");
    private static readonly JsonEncodedText RelationName = JsonEncodedText.Encode("relation");

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonForm.Line);

    /// <summary>Writes the line of a report.</summary>
    public void Write(AnnotatedReport report)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        Line(_json, report);
        _json.Flush();
        output.Write(_line.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();

    private static void Line(Utf8JsonWriter json, AnnotatedReport report)
    {
        var text = report.Text;
        json.WriteStartObject();
        json.WriteString("key", report.Report.Key);
        Each(json, "sentences", text.Words.Sentences, s => s.Span, _ => { });
        Tokens(json, text);
        Each(json, "names", text.Names, n => n.Span, name => Name(json, name));
        Each(json, "times", text.Times, t => t.Span, time => Time(json, time));
        Each(json, "quantities", text.Quantities, q => q.Span, quantity => Number(json, quantity, text.Words));
        Each(json, "places", text.Places, p => p.Span, place => Place(json, place));
        json.WriteStartArray("attributions");
        foreach (var attribution in text.Attributions)
        {
            Attribution(json, attribution);
        }
        json.WriteEndArray();
        Each(json, "references", text.References.All, r => r.Phrase.Span, reference => Antecedent(json, reference));
        json.WriteEndObject();
    }

    /// <summary>Most of the line: names of properties are encoded once for all, and nothing is allocated.</summary>
    private static void Tokens(Utf8JsonWriter json, AnnotatedText text)
    {
        json.WriteStartArray("tokens");
        for (var i = 0; i < text.Grammar.Length; i++)
        {
            var (span, grammar) = (text.Words.Tokens[i].Span, text.Grammar[i]);
            json.WriteStartObject();
            json.WriteNumber(StartName, span.Start);
            json.WriteNumber(EndName, span.End);
            json.WriteString(UposName, grammar.Upos);
            json.WriteString(XposName, grammar.Xpos);
            json.WriteString(LemmaName, grammar.Lemma);
            json.WriteNumber(HeadName, grammar.Head);
            json.WriteString(RelationName, grammar.Relation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, TextSpan> span, Action<T> rest)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span(item).Start);
            json.WriteNumber("end", span(item).End);
            rest(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Name(Utf8JsonWriter json, NameMention name)
    {
        json.WriteString("kind", Wording.Of(name.Kind));
        json.WriteString("entity", name.Entity);
        json.WriteString("role", name.Role);
        json.WriteString("country", name.Country);
        json.WriteString("key", name.Key);
    }

    private static void Time(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteString("type", Wording.Of(time.Type).ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.Day("from", time.From);
        json.Day("to", time.To);
    }

    private static void Number(Utf8JsonWriter json, Quantity quantity, TokenizedText words)
    {
        json.Number("min", quantity.Min);
        json.Number("max", quantity.Max);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("counted", quantity.Counted?.Of(words.Text));
    }

    private static void Place(Utf8JsonWriter json, PlaceMention mention)
    {
        var place = mention.Place;
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        json.WriteString("admin1", place.Admin1);
        json.Number("latitude", place.Latitude);
        json.Number("longitude", place.Longitude);
        json.WriteString("precision", Wording.Of(place.Precision));
        json.WriteString("basis", Wording.Of(place.Basis));
    }

    private static void Antecedent(Utf8JsonWriter json, Reference reference)
    {
        json.WritePropertyName("antecedent");
        Pair(json, reference.AntecedentSpan);
    }

    private static void Attribution(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        json.WritePropertyName("source");
        if (attribution.Source is { } source)
        {
            Pair(json, source);
        }
        else
        {
            json.WriteNullValue();
        }
        json.WritePropertyName("cue");
        Pair(json, attribution.Cue);
        json.WriteStartArray("content");
        foreach (var part in attribution.Content)
        {
            Pair(json, part);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
