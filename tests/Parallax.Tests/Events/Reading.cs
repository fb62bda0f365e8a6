using Parallax.Events.Extraction;
using Parallax.Language;

namespace Parallax.Tests.Events;

/// <summary>The shipped lexicons and gazetteer, opened once for all tests, and short ways to read a text with them.</summary>
internal static class Reading
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    public static Annotator Annotator { get; } = Annotator.Open(Data);

    public static Lexicons Lexicons { get; } = Lexicons.Open(Path.Combine(Data, "lexicons"));

    public static AnnotatedReport Annotate(string text, string? published = "2021-06-10", string? title = null) =>
        Annotator.Annotate(Report(text, published, title));

    public static Report Report(string text, string? published = "2021-06-10", string? title = null, string key = "one") =>
        new(key, key + ".txt", text, outlet: key, title: title, published: PublicationTime.TryParse(published, out var date) ? date : null, language: "en");

    public static IReadOnlyList<ReportEvent> EventsOf(string text, string? published = "2021-06-10", string? title = null) =>
        new ReportInterpreter(Lexicons).Read(Annotate(text, published, title)).Events;

    public static List<EventMention> MentionsOf(string sentence)
    {
        var report = Annotate(sentence);
        var reader = new MentionReader(Lexicons);
        return [.. Enumerable.Range(0, report.Text.Words.Sentences.Length).SelectMany(i => reader.Read(report, report.Text, i))];
    }
}
