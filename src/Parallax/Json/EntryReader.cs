using System.Text;

namespace Parallax.Json;

/// <summary>Reads the entries of reports as <see cref="EntryJson"/> writes them, and holds them against the reports.</summary>
internal sealed class EntryReader(Func<Id<Report>, Report?> reports)
{
    private const string Whose = "the report at hand has";

    public RecordReport Entry(JsonPart part)
    {
        var id = part.Id<Report>("id"u8);
        var report = reports(id) ?? throw JsonPart.At("id"u8, $"there is no report {id} at hand.");
        CheckReport(part, report);
        return new(report, Published(part, report), part.Choice<PublishedBasis>("publishedBasis"u8), part.TextOrNull("publishedReason"u8), part.Object("lineage"u8, Lineage),
            part.IdOrNull<Event>("lead"u8))
        {
            Versions = part.Ids<Report>("versions"u8),
        };
    }

    private static void CheckReport(JsonPart part, Report report)
    {
        part.MustBe("id"u8, report.Id.ToString(), Whose);
        part.MustBe("sha256"u8, report.Sha256, Whose);
        part.MustBe("key"u8, report.Key, Whose);
        part.MustBe("source"u8, report.Source, Whose);
        part.MustBe("outlet"u8, report.Outlet, Whose);
        part.MustBe("author"u8, report.Author, Whose);
        part.MustBe("title"u8, report.Title, Whose);
        part.MustBe("url"u8, report.Url, Whose);
        part.MustBe("language"u8, report.Language, Whose);
        if (!part.Texts("warnings"u8).SequenceEqual(report.Warnings, StringComparer.Ordinal))
        {
            throw JsonPart.At("warnings"u8, $"{Whose} other warnings.");
        }
    }

    /// <summary>The report's own date is more exact than its text, which has no fractions of seconds.</summary>
    private static PublicationTime? Published(JsonPart part, Report report)
    {
        var text = part.TextOrNull("published"u8);
        return text is null ? null
            : report.Published?.ToString() == text ? report.Published
            : PublicationTime.TryParse(text, out var published) && published.ToString() == text ? published
            : throw JsonPart.At("published"u8, $"'{text}' is not a date; expected one as in 2020-03-13 or 2020-03-13T08:30:00+00:00.");
    }

    private static LineagePlace Lineage(JsonPart part) => new(part.Id<Lineage>("id"u8), part.Choice<LineageRole>("role"u8), part.IdOrNull<Report>("of"u8), part.Text("reason"u8));
}
