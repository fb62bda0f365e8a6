using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Parallax.Export.Redaction;
using Parallax.Json;

namespace Parallax.Export.Evidence;

/// <summary>Writes packages, entry by entry and never back: the same record, sources and times of capture give the same bytes, in a file or a pipe.</summary>
internal sealed class EvidenceWriter
{
    /// <summary>The earliest time that an entry can bear: a real one would make the bytes differ from run to run.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip;
    private readonly List<PackageEntry> _entries = [];

    private EvidenceWriter(ZipArchive zip) => _zip = zip;

    /// <summary>Writes a package. Nothing is left out.</summary>
    /// <exception cref="InvalidDataException">A source is not what it was when the reports were read from it.</exception>
    public static ImmutableArray<string> Write(Record record, EvidenceMaterial material, Stream output)
    {
        var reports = ReportsOf(record, material);
        using var forward = new ForwardStream(output);
        using (var zip = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true))
        {
            var writer = new EvidenceWriter(zip);
            if (material.Redaction is { } redaction)
            {
                writer.WriteRedacted(record, reports, material, redaction);
            }
            else
            {
                writer.WriteWhole(record, reports, material);
            }
        }
        return [];
    }

    private void WriteWhole(Record record, ImmutableArray<Report> reports, EvidenceMaterial material)
    {
        WriteTexts(record, reports);
        var sources = SourcesOf(reports, material);
        foreach (var source in sources?.Select(s => s.Source).DistinctBy(s => s.Sha256).OrderBy(s => s.Sha256, StringComparer.Ordinal) ?? Enumerable.Empty<SourceFile>())
        {
            Add(EvidencePackage.PathOf(source.Sha256), "application/octet-stream", entry => Copy(source, material.Open, entry));
        }
        WriteManifest(new(record.Basis, _entries, sources, null));
    }

    private void WriteRedacted(Record record, ImmutableArray<Report> reports, EvidenceMaterial material, PeopleRedaction redaction)
    {
        var sealOfWhole = PackageEntry.SealOf(
        [
            Hashed(EvidencePackage.Record, "", Stream.Null, entry => RecordJson.Write(record, entry)),
            Hashed(EvidencePackage.Reports, "", Stream.Null, entry => WriteLines(reports, entry)),
        ]);
        ImmutableArray<Report> redacted = [.. reports.Select(redaction.Of)];
        WriteTexts(redaction.Apply(record), redacted);
        var sources = SourcesOf(reports, material)?.Select(s => s with { Source = redaction.Of(s.Source, s.Reports) }).ToImmutableArray();
        WriteManifest(new(record.Basis, _entries, sources, new(sealOfWhole, [.. reports.Select(r => (r, redaction.SpansOf(r)))])));
    }

    private void WriteTexts(Record record, ImmutableArray<Report> reports)
    {
        Add(EvidencePackage.ReadMe, "text/plain", entry => entry.Write(Encoding.UTF8.GetBytes(EvidencePackage.Instructions)));
        Add(EvidencePackage.Record, "application/json", entry => RecordJson.Write(record, entry));
        Add(EvidencePackage.Reports, "application/jsonl", entry => WriteLines(reports, entry));
    }

    private void WriteManifest(EvidenceManifest manifest)
    {
        using var stream = Open(EvidencePackage.Manifest);
        manifest.Write(stream);
    }

    private static void WriteLines(ImmutableArray<Report> reports, Stream output)
    {
        foreach (var report in reports)
        {
            ReportJson.Write(report, output);
        }
    }

    private void Add(string path, string mediaType, Action<Stream> write)
    {
        using var stream = Open(path);
        _entries.Add(Hashed(path, mediaType, stream, write));
    }

    private static PackageEntry Hashed(string path, string mediaType, Stream output, Action<Stream> write)
    {
        using var entry = new EntryStream(output);
        write(entry);
        return new(path, mediaType, entry.Length, entry.Sha256());
    }

    private Stream Open(string path)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Copy(SourceFile source, Func<SourceFile, Stream> open, Stream output)
    {
        using var entry = new EntryStream(output);
        try
        {
            using var bytes = open(source);
            bytes.CopyTo(entry);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{source.Name}: the source cannot be read a second time: {e.Message}");
        }
        var (length, sha256) = (entry.Length, entry.Sha256());
        if (sha256 != source.Sha256)
        {
            throw new InvalidDataException($"{source.Name}: the source has changed since its reports were read: found {length} bytes with the SHA-256 '{sha256}'; "
                + $"it had {source.Length} with '{source.Sha256}'. expected it to stay the same until it is written; run it again.");
        }
    }

    /// <summary>The reports of the record and the earlier versions that it names, by id.</summary>
    private static ImmutableArray<Report> ReportsOf(Record record, EvidenceMaterial material)
    {
        var earlier = record.Reports.SelectMany(r => r.Versions).ToHashSet();
        return [.. record.Reports.Select(r => r.Report).Concat(material.Reports.Where(r => earlier.Contains(r.Id))).DistinctBy(r => r.Id).OrderBy(r => r.Id)];
    }

    private static ImmutableArray<ManifestSource>? SourcesOf(ImmutableArray<Report> reports, EvidenceMaterial material)
    {
        if (material.Sources is not { } sources)
        {
            return null;
        }
        var from = reports.ToLookup(r => r.Source, StringComparer.Ordinal);
        if (from.FirstOrDefault(f => sources.All(s => s.Name != f.Key)) is { } missing)
        {
            throw new InvalidDataException($"{missing.Key}: the source could not be read to its end, so that it cannot go into a package.");
        }
        return [.. sources.Where(s => from.Contains(s.Name)).OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => new ManifestSource(s, [.. from[s.Name].OrderBy(r => r.Place ?? 0)]))];
    }
}
