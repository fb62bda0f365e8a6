using System.Collections.Immutable;
using Parallax.Export.Formats;
using Parallax.Export.Json;

namespace Parallax.Export.LinkedData;

/// <summary><c>jsonld</c>: a record as one document of linked data, a node on each line: the run, the reports, then each event with its mentions and claims, statements, and links.</summary>
internal static class LinkedDocument
{
    public static ExportFormat Format { get; } = new()
    {
        Name = "jsonld",
        FileName = "record.jsonld",
        Unit = "a node for each report, event, mention, claim, statement and link, and one for the run",
        Use = "linked data: schema.org, PROV-O, Web Annotation and SEM in one JSON-LD document that needs no network",
        Write = Write,
    };

    private static ImmutableArray<string> Write(Record record, Stream output)
    {
        using var lines = JsonLines.OfArray(output, LinkedContext.Head, LinkedContext.Tail);
        var run = Iri.OfRun(ContentHash.Sha256(string.Join('\n', [.. BasisOf(record.Basis).Select(b => b.Value), .. record.Reports.Select(r => r.Report.Id.ToString())])));
        var (reports, events) = (new ReportNodes(lines, run), new EventNodes(lines, record, run));
        Run(lines, record.Basis, run);
        foreach (var report in record.Reports)
        {
            reports.Write(report);
        }
        foreach (var item in record.Events)
        {
            events.Write(item);
        }
        foreach (var statement in record.Statements)
        {
            events.Write(statement);
        }
        foreach (var link in record.Links)
        {
            events.Write(link);
        }
        return [];
    }

    /// <summary>What made the record: with these and the reports, it is fixed.</summary>
    private static void Run(JsonLines lines, Basis basis, string run) => lines.Write(() =>
    {
        lines.Json.WriteString("id", run);
        lines.Json.WriteString("type", "Activity");
        foreach (var (name, value) in BasisOf(basis))
        {
            lines.Json.WriteString(name, value);
        }
    });

    private static ImmutableArray<(string Name, string Value)> BasisOf(Basis basis) =>
        [("program", basis.Program), ("lexicon", basis.Lexicon), ("model", basis.Model), ("gazetteer", basis.Gazetteer), ("policy", basis.Policy)];
}
