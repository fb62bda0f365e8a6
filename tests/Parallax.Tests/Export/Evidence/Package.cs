using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Parallax.Export.Evidence;
using Parallax.Ingest;

namespace Parallax.Tests.Export.Evidence;

/// <summary>A package taken apart, to be put together otherwise.</summary>
internal sealed class Package
{
    private Package(IEnumerable<(string Name, byte[] Bytes)> entries) => Entries = [.. entries];

    public List<(string Name, byte[] Bytes)> Entries { get; }

    public byte[] this[string name]
    {
        get => Entries.Single(e => e.Name == name).Bytes;
        set => Entries[Entries.FindIndex(e => e.Name == name)] = (name, value);
    }

    public static Package Of(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return new(archive.Entries.Select(e => (e.FullName, Bytes(e))).ToList());
    }

    public string Text(string name) => Encoding.UTF8.GetString(this[name]);

    public void Replace(string name, string words, string other)
    {
        Text(name).ShouldContain(words);
        this[name] = Encoding.UTF8.GetBytes(Text(name).Replace(words, other, StringComparison.Ordinal));
    }

    /// <summary>Changes the manifest.</summary>
    public Package With(Action<JsonNode> change)
    {
        var manifest = JsonNode.Parse(this["manifest.json"])!;
        change(manifest);
        this["manifest.json"] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return this;
    }

    /// <summary>Makes all hashes and lengths of the manifest those of the entries again, as a forger would.</summary>
    public Package Forged() => With(manifest =>
    {
        foreach (var entry in manifest["entries"]!.AsArray())
        {
            var path = (string)entry!["path"]!;
            var hash = Sum(this[path]);
            if (path.StartsWith("sources/", StringComparison.Ordinal) && path != "sources/" + hash)
            {
                Entries[Entries.FindIndex(e => e.Name == path)] = ("sources/" + hash, this[path]);
                foreach (var source in manifest["sources"]!.AsArray().Where(s => (string)s!["entry"]! == path))
                {
                    (source!["entry"], source["sha256"], source["length"]) = ("sources/" + hash, hash, this["sources/" + hash].Length);
                }
                entry["path"] = path = "sources/" + hash;
            }
            (entry["sha256"], entry["length"]) = (hash, this[path].Length);
        }
        manifest["seal"] = Sum(Encoding.UTF8.GetBytes($"{Sum(this["record.json"])}  record.json\n{Sum(this["reports.jsonl"])}  reports.jsonl\n"));
    });

    public byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    public static PackageVerification Check(byte[] zip, EvidenceLimits? limits = null) =>
        EvidenceVerifier.Check(new MemoryStream(zip), (bytes, name, key) => ReportReader.ReadAgain(bytes, name, key).Reports, limits);

    public static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
