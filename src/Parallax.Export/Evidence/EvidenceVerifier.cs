using System.Reflection;
using Parallax.Export.Verification;

namespace Parallax.Export.Evidence;

/// <summary>Checks a package with nothing but itself: the hash of every entry, that no entry is missing or too many, that its reports come out of their sources
/// when these are read again, and its record against the reports.</summary>
public sealed class EvidenceVerifier
{
    private static readonly string Program = typeof(EvidenceVerifier).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly EvidenceFile _file;
    private readonly RecordNode _manifest;

    private EvidenceVerifier(EvidenceFile file, RecordNode manifest) => (_file, _manifest) = (file, manifest);

    /// <summary>Checks a package up to the first falsehood.</summary>
    /// <param name="package">A stream that can seek; it stays open.</param>
    /// <param name="read">Reads the reports of a source.</param>
    /// <param name="limits">How large the package may be; by default the default limits.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file, is damaged, or exceeds the limits.</exception>
    public static PackageVerification Check(Stream package, ReadSource read, EvidenceLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            using var file = EvidenceFile.Open(package, limits ?? new());
            var sum = ManifestSum(file);
            using var manifest = file.Json(EvidencePackage.Manifest);
            return new EvidenceVerifier(file, new(manifest.RootElement, $"{EvidencePackage.Manifest} $")).Check(read) with { Manifest = sum };
        }
        catch (FalsehoodException e)
        {
            return new() { First = e.Falsehood };
        }
    }

    /// <summary>Checks that a package out of which names were taken is another but for the names. Both have to be found true before.</summary>
    /// <param name="redacted">The package without the names; the stream can seek and stays open.</param>
    /// <param name="original">The package with them; the stream can seek and stays open.</param>
    /// <returns>The first thing that is not so; null where everything is.</returns>
    /// <exception cref="InvalidDataException">One of them is no ZIP file, is damaged, or exceeds the limits.</exception>
    public static Falsehood? Compare(Stream redacted, Stream original)
    {
        ArgumentNullException.ThrowIfNull(redacted);
        ArgumentNullException.ThrowIfNull(original);
        try
        {
            using var without = EvidenceFile.Open(redacted, new());
            using var with = EvidenceFile.Open(original, new());
            new OriginalCheck(without, with).Check();
            return null;
        }
        catch (FalsehoodException e)
        {
            return e.Falsehood;
        }
    }

    private static string ManifestSum(EvidenceFile file) => file.Names.Contains(EvidencePackage.Manifest)
        ? file.Measure(EvidencePackage.Manifest).Sha256
        : throw new FalsehoodException(new(EvidencePackage.Manifest, "the package has no such entry; expected one, as parallax export writes it."));

    private PackageVerification Check(ReadSource read)
    {
        _manifest["schema"].MustBe(EvidencePackage.Schema, "this program reads");
        CheckEntries();
        var isRedacted = !_manifest["redaction"].IsNull;
        var reports = new PackagedReports(_file, isRedacted ? _manifest["redaction"] : null);
        var (sources, otherwise) = (0, 0);
        if (!_manifest["sources"].IsNull)
        {
            var isSame = _manifest["basis"]["program"].Text() == Program;
            (sources, otherwise) = new SourcesCheck(_file, _manifest["sources"], reports, isSame).Check(read, isRedacted);
        }
        return new() { Record = CheckRecord(reports, out var first), Sources = sources, ReadOtherwise = otherwise, IsRedacted = isRedacted, First = first };
    }

    private void CheckEntries()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal) { EvidencePackage.Manifest };
        var entries = new List<PackageEntry>();
        foreach (var node in _manifest["entries"].Items())
        {
            entries.Add(CheckEntry(node));
            if (!listed.Add(entries[^1].Path))
            {
                throw node["path"].False($"'{entries[^1].Path}' is listed twice.");
            }
        }
        if (_file.Names.FirstOrDefault(name => !listed.Contains(name)) is { } extra)
        {
            throw _manifest["entries"].False($"the package has the entry {RecordNode.Show(extra)}; expected no entry that is not listed.");
        }
        if (new[] { EvidencePackage.ReadMe, EvidencePackage.Record, EvidencePackage.Reports }.FirstOrDefault(path => !listed.Contains(path)) is { } missing)
        {
            throw _manifest["entries"].False($"'{missing}' is not listed; expected it in every package.");
        }
        _manifest["seal"].MustBe(PackageEntry.SealOf(entries), "record and reports have");
    }

    private PackageEntry CheckEntry(RecordNode node)
    {
        var path = node["path"].Text();
        if (!_file.Names.Contains(path))
        {
            throw node["path"].False($"the package has no entry {RecordNode.Show(path)}.");
        }
        var (length, sha256) = _file.Measure(path);
        node["sha256"].MustBe(sha256, $"'{path}' has the SHA-256");
        if (!node["length"].Is(length))
        {
            throw node["length"].False($"'{path}' has {length} bytes.");
        }
        return path is EvidencePackage.ReadMe or EvidencePackage.Record or EvidencePackage.Reports || path == EvidencePackage.PathOf(sha256)
            ? new(path, node["mediaType"].Text(), length, sha256)
            : throw node["path"].False($"'{path}' is no entry of a package; expected README.txt, record.json, reports.jsonl or '{EvidencePackage.PathOf(sha256)}'.");
    }

    private Verification.Verification CheckRecord(PackagedReports reports, out Falsehood? first)
    {
        using var document = _file.Json(EvidencePackage.Record);
        var verification = RecordVerifier.Check(document.RootElement, reports.All);
        first = verification.First is { } found ? found with { Path = $"{EvidencePackage.Record} {found.Path}" } : null;
        if (first is null)
        {
            var record = new RecordNode(document.RootElement, $"{EvidencePackage.Record} $");
            foreach (var part in new[] { "program", "lexicon", "model", "gazetteer", "policy" })
            {
                _manifest["basis"][part].MustBe(record["basis"][part].Text(), "the record has");
            }
            reports.MustBeThoseOf(record);
        }
        return verification;
    }
}
