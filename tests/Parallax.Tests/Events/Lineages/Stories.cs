using Parallax.Events.Lineages;
using Parallax.Language;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Events.Lineages;

/// <summary>Short ways to reports and their lineages; only what lineages ask of a report is read.</summary>
internal static class Stories
{
    public static AnnotatedReport Read(Report report) => new(report, report.Published,
        new(TextField.Text, SentenceSplitter.Split(report.Text), [], [], [], [], [], []), null);

    public static AnnotatedReport Report(string key, string text, string? published = null, string? outlet = null, string? title = null, string? author = null) =>
        Read(new(key, key, text, outlet, author, title, null, PublicationTime.TryParse(published, out var date) ? date : null, "en"));

    /// <summary>The place of each report by its key.</summary>
    public static Dictionary<string, LineagePlace> Places(IReadOnlyList<AnnotatedReport> reports)
    {
        var finder = new LineageFinder(Reading.Lexicons.Credits);
        finder.Change([], reports);
        return reports.ToDictionary(r => r.Report.Key, r => finder[r.Report.Id]);
    }

    /// <summary>The key of the report that a report was taken from.</summary>
    public static string? SourceOf(this IReadOnlyList<AnnotatedReport> reports, LineagePlace place) =>
        place.Of is { } of ? reports.Single(r => r.Report.Id == of).Report.Key : null;
}
