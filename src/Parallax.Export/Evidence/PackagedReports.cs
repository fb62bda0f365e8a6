using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parallax.Export.Redaction;
using Parallax.Export.Verification;
using Parallax.Json;

namespace Parallax.Export.Evidence;

/// <summary>The reports of a package, read from <c>reports.jsonl</c>. Each is found to have the id that its line says; one that names were taken out of has
/// the id that the manifest says, and blocks where it says.</summary>
internal sealed class PackagedReports
{
    private readonly Dictionary<Id<Report>, (Report Report, string Where, string LineHash)> _reports = [];
    private readonly RecordNode? _redaction;

    /// <param name="file">The package.</param>
    /// <param name="redaction">What the manifest says of names that were taken out; null where none were.</param>
    public PackagedReports(EvidenceFile file, RecordNode? redaction)
    {
        _redaction = redaction;
        var redacted = redaction?["reports"].Items();
        using var lines = new StreamReader(file.HeldBytes(EvidencePackage.Reports));
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{EvidencePackage.Reports}:{number}");
            if (redacted?.Count < number)
            {
                throw redaction!.Value["reports"].False($"{where} has no entry.");
            }
            var report = Read(where, line, redacted?[number - 1]);
            if (!_reports.TryAdd(report.Id, (report, where, ContentHash.Sha256(line + "\n"))))
            {
                throw new FalsehoodException(new(where, $"the report {report.Id} stands in the package twice."));
            }
        }
        if (redacted is not null && redacted.Count != _reports.Count)
        {
            throw redaction!.Value["reports"].False($"found {redacted.Count} reports; {EvidencePackage.Reports} has {_reports.Count}.");
        }
    }

    /// <summary>All of them, in order.</summary>
    public ImmutableArray<Report> All => [.. _reports.Values.Select(r => r.Report)];

    /// <summary>The report that a node of the manifest names.</summary>
    public Report Named(RecordNode id) => _reports.TryGetValue(id.Id<Report>(), out var known) ? known.Report : throw id.False($"'{id.Text()}' is no report of this package.");

    /// <summary>Fails unless a report as read again is the packaged one in every field.</summary>
    public void MustBe(Report again)
    {
        using var line = new MemoryStream();
        ReportJson.Write(again, line);
        var text = System.Text.Encoding.UTF8.GetString(line.ToArray());
        if (_reports[again.Id].LineHash != ContentHash.Sha256(text))
        {
            throw new FalsehoodException(new(_reports[again.Id].Where, $"the report is not what its source says; expected {RecordNode.Show(text.TrimEnd('\n'))}."));
        }
    }

    /// <summary>Fails unless the record, or a report's list of earlier versions, names each of them.</summary>
    public void MustBeThoseOf(RecordNode record)
    {
        var named = record["reports"].Items().SelectMany(r => r["versions"].Items().Prepend(r["id"])).Select(id => id.Id<Report>()).ToHashSet();
        if (_reports.FirstOrDefault(r => !named.Contains(r.Key)) is { Value.Where: not null } extra)
        {
            throw new FalsehoodException(new(extra.Value.Where, $"the record names no report {extra.Key}; expected only reports that it rests on."));
        }
    }

    private Report Read(string where, string line, RecordNode? redacted)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new() { AllowDuplicateProperties = false });
            var node = new RecordNode(document.RootElement, $"{where} $");
            var report = Read(node, redacted);
            node["id"].MustBe(report.Id.ToString(), _redaction is null ? "the id made from the report is" : "the manifest has");
            if (redacted is { } entry)
            {
                CheckBlocks(report, entry["spans"]);
            }
            return report;
        }
        catch (JsonException)
        {
            throw new FalsehoodException(new(where, "this is not JSON; expected a report on each line, as parallax reports prints it."));
        }
    }

    private static Report Read(RecordNode node, RecordNode? redacted)
    {
        if (string.IsNullOrWhiteSpace(node["key"].Text()))
        {
            throw node["key"].False("the key is empty.");
        }
        return new(node["key"].Text(), node["source"].Text(), node["text"].Text(), node["outlet"].TextOrNull(), node["author"].TextOrNull(), node["title"].TextOrNull(),
            node["url"].TextOrNull(), Published(node["published"]), node["language"].Text(), [.. node["warnings"].Items().Select(w => w.Text())],
            redacted is { } entry ? new(entry["id"].Id<Report>(), entry["sha256"].Text()) : null);
    }

    private static PublicationTime? Published(RecordNode node)
    {
        if (node.IsNull)
        {
            return null;
        }
        return PublicationTime.TryParse(node.Text(), out var published) && published.ToString() == node.Text() ? published : throw node.False($"'{node.Text()}' is not a date as parallax reports prints it.");
    }

    private static void CheckBlocks(Report report, RecordNode spans)
    {
        foreach (var node in spans.Items())
        {
            var text = report.Of(node["field"].Choice<TextField>());
            var (start, end) = (node["start"].Whole(), node["end"].Whole());
            if (start < 0 || end <= start || end > text.Length || text.AsSpan(start, end - start).ContainsAnyExcept(PeopleRedaction.Placeholder))
            {
                throw node["start"].False($"the span {start}–{end} of report {report.Id} is not all '{PeopleRedaction.Placeholder}'.");
            }
        }
    }
}
