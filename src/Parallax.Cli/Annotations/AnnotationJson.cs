using System.Text.Json;
using Parallax.Export.Json;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Quantities;
using Parallax.Language.Quotations;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Cli.Annotations;

/// <summary>What was found in the text of one report, as one line of JSON. It stands here and not with the other forms because these
/// know the vocabulary alone, not the language step.</summary>
internal static class AnnotationJson
{
    public static void Write(AnnotatedReport report, Stream output) =>
        JsonForm.Write(output, JsonForm.Line, json => Line(json, report));

    private static void Line(Utf8JsonWriter json, AnnotatedReport report)
    {
        var text = report.Text;
        json.WriteStartObject();
        json.WriteString("key", report.Report.Key);
        Each(json, "sentences", text.Words.Sentences, s => s.Span, _ => { });
        Each(json, "tokens", text.Words.Tokens.Zip(text.Grammar), t => t.First.Span, t => Grammar(json, t.Second));
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
        json.WriteEndObject();
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

    private static void Grammar(Utf8JsonWriter json, GrammarToken token)
    {
        json.WriteString("upos", token.Upos);
        json.WriteString("xpos", token.Xpos);
        json.WriteString("lemma", token.Lemma);
        json.WriteNumber("head", token.Head);
        json.WriteString("relation", token.Relation);
    }

    private static void Name(Utf8JsonWriter json, NameMention name)
    {
        json.WriteString("kind", Wording.Of(name.Kind));
        json.WriteString("entity", name.Entity);
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
