namespace Parallax.Json;

/// <summary>Reads where words stand, and holds the words against those of the report.</summary>
internal sealed class WordsReader(Func<Id<Report>, Report?> reports)
{
    /// <summary>The place of the words that a claim, a mention or a quotation names.</summary>
    public (Report Report, TextField Field, TextSpan Span) Read(JsonPart part)
    {
        var id = part.Id<Report>("report"u8);
        var report = reports(id) ?? throw JsonPart.At("report"u8, $"there is no report {id} at hand.");
        var field = part.Choice<TextField>("field"u8);
        return (report, field, Span(part, report, field, mayBeEmpty: false));
    }

    /// <summary>The span of words in a field of a report that is known already.</summary>
    public static TextSpan Span(JsonPart part, Report report, TextField field, bool mayBeEmpty)
    {
        var (start, end, text) = (part.Whole("start"u8), part.Whole("end"u8), report.Of(field));
        if (start < 0 || end < start || (end == start && !mayBeEmpty))
        {
            throw JsonPart.At("start"u8, $"the span {start}–{end} holds no words; expected a start of 0 or more and an end after it.");
        }
        if (end > text.Length)
        {
            throw JsonPart.At("end"u8, $"the span {start}–{end} ends after the {Wording.Of(field)} of report '{report.Key}', which has {text.Length} code units.");
        }
        part.MustBe("quote"u8, text.AsSpan(start, end - start), isNull: false, $"the {Wording.Of(field)} of report '{report.Key}' has there");
        return new(start, end);
    }
}
