namespace Parallax.Json;

/// <summary>Reads statements as <see cref="StatementJson"/> writes them.</summary>
internal sealed class StatementReader(WordsReader words)
{
    public Statement Statement(JsonPart part)
    {
        var statement = new Statement(part.TextOrNull("speaker"u8), part.DayOrNull("said"u8), part.List("variants"u8, Variant))
        {
            Speakers = part.ObjectOrNull("speakers"u8, Speakers),
            Fullest = part.Id<Report>("fullest"u8),
        };
        part.MustBe("id"u8, statement.Id.ToString(), "the id made from its quotations is");
        return statement.Variants.Any(v => v.Report.Id == statement.Fullest) ? statement : throw JsonPart.At("fullest"u8, $"{statement.Fullest} does not quote the statement.");
    }

    private static StatementSpeakers Speakers(JsonPart part) => new(part.Choice<FactStatus>("status"u8), part.Text("reason"u8));

    private StatementVariant Variant(JsonPart part)
    {
        var (report, field, span) = words.Read(part);
        return new(report, field, span, part.TextOrNull("speaker"u8))
        {
            Completeness = part.Choice<QuoteCompleteness>("completeness"u8),
            Wording = part.Choice<QuoteWording>("wording"u8),
            Differences = part.List("differences"u8, difference => Difference(difference, report, field)),
        };
    }

    private QuoteDifference Difference(JsonPart part, Report report, TextField field)
    {
        var kind = part.Choice<DifferenceKind>("kind"u8);
        var original = part.ObjectOrNull("original"u8, Original);
        return original is null == (kind == DifferenceKind.Insertion)
            ? new(kind, WordsReader.Span(part, report, field, mayBeEmpty: kind == DifferenceKind.Deletion), original, part.Truth("marked"u8))
            : throw JsonPart.At("original"u8, original is null ? $"a {Wording.Of(kind)} has the words that it stands for." : "an insertion stands for no words.");
    }

    private QuotePlace Original(JsonPart part)
    {
        var (report, field, span) = words.Read(part);
        return new(report, field, span);
    }
}
