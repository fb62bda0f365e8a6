using System.Text.Json;

namespace Parallax.Export.LinkedData;

/// <summary>Where words stand, as the Web Annotation model has it: by the words and those around them, and by position. Positions there count characters of Unicode (code points); spans
/// count UTF-16 code units, so that each character outside the basic plane is one there and two here.</summary>
internal static class TextTarget
{
    /// <summary>How many code units are given before and after, at most.</summary>
    private const int Around = 32;

    /// <summary>Writes the target as an object without a name.</summary>
    public static void Write(Utf8JsonWriter json, QuotePlace place)
    {
        var text = place.Report.Of(place.Field);
        json.WriteStartObject();
        json.WriteString(Terms.Type, Terms.SpecificResource);
        json.Name(Terms.Source, place.Report, place.Field);
        json.WriteStartArray(Terms.Selector);
        json.WriteStartObject();
        json.WriteString(Terms.Type, Terms.QuoteSelector);
        json.WriteString(Terms.Exact, text.AsSpan(place.Span.Start, place.Span.Length));
        json.WriteString(Terms.Prefix, Before(text, place.Span.Start));
        json.WriteString(Terms.Suffix, After(text, place.Span.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString(Terms.Type, Terms.PositionSelector);
        var start = CodePoints(text.AsSpan(0, place.Span.Start));
        json.WriteNumber(Terms.Start, start);
        json.WriteNumber(Terms.End, start + CodePoints(text.AsSpan(place.Span.Start, place.Span.Length)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How many characters of Unicode a text has; half of a pair that stands alone counts as one.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at + 1 < text.Length;)
        {
            if (char.IsLowSurrogate(text[at + 1]))
            {
                pairs++;
            }
            var next = text[(at + 1)..].IndexOfAnyInRange('\uD800', '\uDBFF');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return text.Length - pairs;
    }

    private static ReadOnlySpan<char> Before(string text, int end)
    {
        var start = Math.Max(0, end - Around);
        return text.AsSpan()[(start > 0 && start < end && char.IsLowSurrogate(text[start]) ? start + 1 : start)..end];
    }

    private static ReadOnlySpan<char> After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Around);
        return text.AsSpan()[start..(start < end && end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end)];
    }
}
