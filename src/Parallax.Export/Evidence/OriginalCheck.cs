using System.Globalization;
using System.Text.Json;
using Parallax.Export.Redaction;
using Parallax.Export.Verification;

namespace Parallax.Export.Evidence;

/// <summary>Holds a package out of which names were taken against the one with them: every text has the same length, and every code unit is the same or a
/// block; in the texts and titles of reports there are blocks only where the manifest says.</summary>
/// <param name="redacted">The package without the names.</param>
/// <param name="original">The package with them.</param>
internal sealed class OriginalCheck(EvidenceFile redacted, EvidenceFile original)
{
    /// <exception cref="FalsehoodException">The two differ.</exception>
    public void Check()
    {
        using var manifest = redacted.Json(EvidencePackage.Manifest);
        using var whole = original.Json(EvidencePackage.Manifest);
        var (node, of) = (new RecordNode(manifest.RootElement, $"{EvidencePackage.Manifest} $"), new RecordNode(whole.RootElement, "$"));
        if (node["redaction"].IsNull)
        {
            throw node["redaction"].False("no names were taken out of this package; expected one made with --redact.");
        }
        node["redaction"]["seal"].MustBe(of["seal"].Text(), "the package with the names has");
        CheckReports(node["redaction"]["reports"].Items());
        using var record = redacted.Json(EvidencePackage.Record);
        using var wholeRecord = original.Json(EvidencePackage.Record);
        new RecordNode(record.RootElement, $"{EvidencePackage.Record} $").MustAgree(new(wholeRecord.RootElement, "$"), MustAgree);
        CheckSources(node["sources"], of["sources"]);
    }

    private void CheckReports(IReadOnlyList<RecordNode> spans)
    {
        using var lines = new StreamReader(redacted.Bytes(EvidencePackage.Reports));
        using var wholeLines = new StreamReader(original.Bytes(EvidencePackage.Reports));
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{EvidencePackage.Reports}:{number}");
            using var report = JsonDocument.Parse(line);
            using var whole = JsonDocument.Parse(wholeLines.ReadLine() ?? throw new FalsehoodException(new(where, "the package with the names has fewer reports.")));
            var (node, of) = (new RecordNode(report.RootElement, $"{where} $"), new RecordNode(whole.RootElement, "$"));
            node.MustAgree(of, MustAgree);
            CheckField(node["text"], of["text"], TextField.Text, spans[number - 1]);
            CheckField(node["title"], of["title"], TextField.Title, spans[number - 1]);
        }
        if (wholeLines.ReadLine() is not null)
        {
            throw new FalsehoodException(new(EvidencePackage.Reports, "the package with the names has more reports."));
        }
    }

    private static void CheckField(RecordNode node, RecordNode of, TextField field, RecordNode entry)
    {
        if (node.IsNull)
        {
            return;
        }
        var spans = entry["spans"].Items().Where(s => s["field"].Choice<TextField>() == field).Select(s => new TextSpan(s["start"].Whole(), s["end"].Whole()));
        node.MustBe(PeopleRedaction.Blacken(of.Text(), spans), "without the names that the manifest lists it is");
    }

    private static void MustAgree(RecordNode node, string found, string whole)
    {
        if (found.Length != whole.Length)
        {
            throw node.False($"found {found.Length} code units; the package with the names has {whole.Length}.");
        }
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != whole[i] && found[i] != PeopleRedaction.Placeholder)
            {
                throw node.False($"found {RecordNode.Show(found[i..])} at {i}; the package with the names has {RecordNode.Show(whole[i..])}.");
            }
        }
    }

    private static void CheckSources(RecordNode sources, RecordNode of)
    {
        if (sources.IsNull || of.IsNull)
        {
            return;
        }
        var (found, whole) = (sources.Items(), of.Items());
        if (found.Count != whole.Count)
        {
            throw sources.False($"found {found.Count} sources; the package with the names has {whole.Count}.");
        }
        foreach (var (source, with) in found.Zip(whole))
        {
            source["sha256"].MustBe(with["sha256"].Text(), "the package with the names has");
            source["reports"].MustAgree(with["reports"], MustAgree);
        }
    }
}
